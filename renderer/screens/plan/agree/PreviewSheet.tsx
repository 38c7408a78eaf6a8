/** "See what each person will read": headings and lines of the very document that will be made for them. */
import { useEffect, useState } from "react";
import { personWords } from "../../../../shared/criteria/person.ts";
import type { Block, DocumentTree, Run } from "../../../../shared/documents/tree.ts";
import type { Copy } from "../../../../shared/plan/agreement.ts";
import { isRefused } from "../../../../shared/plan/copies.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { today } from "../../../../shared/plan/time.ts";
import { readerOfCopy } from "../../../../templates/full/visible.ts";
import { Select } from "../../../ui/Select.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { Wait } from "../../../ui/Wait.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { TellsAllTheSame } from "./CopySays.tsx";
import type { CopyRow } from "./copy-rows.ts";
import { isDecided, seesText } from "./copy-sees.ts";

interface PreviewSheetProps {
	readonly rows: readonly CopyRow[];
	readonly copyOf: (row: CopyRow) => Copy;
	readonly onClose: () => void;
}

export function PreviewSheet({ rows, copyOf, onClose }: PreviewSheetProps) {
	const { plan, open } = usePlan();
	const readers = rows.filter((row) => {
		const copy = copyOf(row);
		return isDecided(row, copy) && !isRefused(copy);
	});
	const [key, setKey] = useState(readers[0]?.key ?? "me");
	const [tree, setTree] = useState<DocumentTree | null>(null);
	const row = readers.find((one) => one.key === key);
	const reader = row ? readerOfCopy(plan, copyOf(row)) : "person";
	const document = row && copyOf(row).sees === "emergency-page" ? "emergency" : "full";
	useEffect(() => {
		let isCurrent = true;
		setTree(null);
		// The composer comes when it is wanted, so that the window itself opens without it.
		void import("../../../../templates/compose.ts").then(({ compose }) => {
			const options = {
				kind: document,
				exportId: newId(),
				today: today(open.clock),
				isForEditing: false,
				reader,
			} as const;
			if (isCurrent) setTree(compose(plan, options));
		});
		return () => {
			isCurrent = false;
		};
	}, [plan, reader, document, open]);
	return (
		<Sheet title="What each person will read" onClose={onClose} isWide>
			<Select
				isLabelShown
				label="Whose copy"
				value={key}
				choices={readers.map((one) => ({ value: one.key, word: nameOfWho(plan, one.who) }))}
				onChange={setKey}
			/>
			{row ? (
				// Shown only while the two are alone.
				<>
					<p className="soft">Sees: {seesText(plan, copyOf(row), personWords(plan.about), true)}</p>
					<TellsAllTheSame copy={copyOf(row)} person={personWords(plan.about)} />
				</>
			) : null}
			{tree === null ? (
				<Wait sentence="Putting it together…" />
			) : (
				<div className="preview" data-preview={key === "me" ? "me" : "other"}>
					{linesOf(tree.blocks).map((line) => (
						<Line key={line.id} line={line} />
					))}
				</div>
			)}
		</Sheet>
	);
}

interface ReadLine {
	readonly kind: "heading" | "words" | "line";
	readonly text: string;
}

const runText = (runs: readonly Run[]): string => runs.map((run) => (run.kind === "text" ? run.text : "")).join("");

/** What can be read of a block, as lines. */
function readBlock(block: Block): ReadLine[] {
	const line = (text: string): ReadLine => ({ kind: "line", text });
	switch (block.kind) {
		case "heading":
			return [{ kind: "heading", text: block.text }];
		case "quote":
			return [{ kind: "words", text: block.text }];
		case "voice":
			return [line(`${block.speaker}: ${block.text}`)];
		case "paragraph":
			return [line(runText(block.runs))];
		case "list":
			return block.items.map((item) => line(`• ${runText(item.runs)}`));
		case "table":
			return block.rows.map((row) => line(row.cells.map((cell) => runText(cell.runs)).join(" · ")));
		case "easy":
		case "together":
		case "change-box":
			return block.blocks.flatMap(readBlock);
		default:
			return [];
	}
}

const linesOf = (blocks: readonly Block[]) =>
	blocks
		.flatMap(readBlock)
		.filter((line) => line.text.trim() !== "")
		.map((line, id) => ({ ...line, id }));

function Line({ line }: { readonly line: ReadLine }) {
	if (line.kind === "heading") return <h3>{line.text}</h3>;
	return <p className={line.kind === "words" ? "doing-words preview-words" : "preview-line"}>{line.text}</p>;
}
