/** The ladder of 06: as usual, getting worse, serious; how we will know, what I do, what others do, in the person's words. */
import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { type Band, type Column, type Contingency, cellWords } from "../../../store/edits/changes.ts";
import { usePlan } from "../plan-context.ts";
import { BandMark } from "./BandMark.tsx";
import { cellKey, LadderCell } from "./LadderCell.tsx";

const bands: readonly { readonly band: Band; readonly word: string }[] = [
	{ band: "asUsual", word: "As usual" },
	{ band: "early", word: "Getting worse" },
	{ band: "serious", word: "Serious" },
];
const columns: readonly { readonly column: Column; readonly word: string }[] = [
	{ column: "know", word: "How we will know" },
	{ column: "iDo", word: "What I do" },
	{ column: "theyDo", word: "What others do" },
];

/** Which cell is open, and on which words; `null` stands for words to come. */
export interface OpenCell {
	readonly band: Band;
	readonly column: Column;
	readonly quoteId: string | null;
}

const steps: Record<string, readonly [number, number]> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
};

/** Arrows go from words to words; left and right follow the direction of reading. */
function onArrow(event: KeyboardEvent<HTMLTableElement>): void {
	const step = steps[event.key];
	const from = event.target as HTMLElement;
	if (!step || !from.matches(".ladder-words")) return;
	const cell = from.closest("td");
	const table = event.currentTarget;
	const all = (column: string | undefined) => [
		...table.querySelectorAll<HTMLElement>(`td[data-column="${column}"] .ladder-words`),
	];
	const column = columns.findIndex((one) => one.column === cell?.dataset["column"]);
	const target =
		step[0] === 0
			? cell?.parentElement?.querySelector<HTMLElement>(
					`td[data-column="${columns[column + step[1]]?.column}"] .ladder-words`,
				)
			: all(cell?.dataset["column"])[all(cell?.dataset["column"]).indexOf(from) + step[0]];
	event.preventDefault();
	target?.focus();
}

export function Ladder({ contingency }: { readonly contingency: Contingency }) {
	const { open: plan } = usePlan();
	const [open, setOpen] = useState<OpenCell | null>(null);
	/** Words that are left for another cell are kept, as at the next question (decision 10). */
	const keepOpen = () => open && plan.words.keepOne(cellKey(contingency, open));
	const openCell = (cell: OpenCell | null) => {
		if (cell) keepOpen();
		setOpen(cell);
	};
	// By key, as soon as the other words have the focus; by mouse at the click, so that nothing moves under it.
	const onFocus = ({ target }: FocusEvent<HTMLTableElement>) => {
		if (target.matches(".ladder-words:focus-visible")) keepOpen();
	};
	return (
		<table className="ladder" onKeyDown={onArrow} onFocus={onFocus}>
			<caption className="visually-hidden">How things are, what I do, and what others do</caption>
			<thead>
				<tr>
					<td />
					{columns.map(({ column, word }) => (
						<th key={column} scope="col">
							{word}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{bands.map(({ band, word }) => (
					<tr key={band} className={`band-${band}`}>
						<th scope="row">
							<span className="band">
								<BandMark band={band} />
								{word}
							</span>
						</th>
						{columns.map(({ column, word: columnWord }) => (
							<td key={column} data-column={column}>
								<span className="cell-name" aria-hidden="true">
									{columnWord}
								</span>
								<LadderCell
									contingency={contingency}
									band={band}
									column={column}
									name={`${word}, ${columnWord.toLowerCase().replace(/\bi\b/, "I")}`}
									quotes={cellWords(contingency, band, column)}
									open={open?.band === band && open.column === column ? open : null}
									onOpen={openCell}
								/>
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
