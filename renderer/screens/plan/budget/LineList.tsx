/** Where the grid has no room: each line a short summary, all about it below when asked for. */
import { writtenPounds } from "../../../../shared/budget/written.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { usePlan } from "../plan-context.ts";
import { type Detail, NotCounted } from "./Grid.tsx";
import { LineDetail } from "./LineDetail.tsx";
import { saysIdOf } from "./places.ts";
import type { SheetNow } from "./use-sheet.ts";
import { lineSentence } from "./words.ts";

interface LineListProps {
	readonly now: SheetNow;
	readonly detail: Detail | null;
	readonly onDetail: (detail: Detail | null) => void;
}

/** The id in the page of a line's summary: where focus comes back to. */
export const lineButtonId = (lineId: string): string => `line-${lineId}`;

export function LineList({ now, detail, onDetail }: LineListProps) {
	const { plan } = usePlan();
	return (
		<ol className="budget-list">
			{now.sums.lines.map((sum) => {
				const { line, number, cost, isCounted } = sum;
				const isOpen = detail?.lineId === line.id;
				const says = now.ofLine.get(line.id) ?? [];
				return (
					<li key={line.id} data-line={line.id}>
						<div className="budget-list-head">
							<strong>
								{number} {line.what}
							</strong>
							<strong>
								{cost === null ? "Not known yet" : isCounted ? writtenPounds(cost) : <NotCounted pence={cost} />}
							</strong>
						</div>
						<p className="soft">{lineSentence(plan, line)}</p>
						<div id={saysIdOf(line.id)}>
							{says.map((one) => (
								<p key={one.sentence} className={`budget-say budget-say-${one.level}`}>
									<Mark kind={one.level === "error" ? "wrong" : "look"} /> {one.sentence}
								</p>
							))}
						</div>
						{isOpen ? (
							<LineDetail
								sum={sum}
								hasAll
								onClose={() => {
									onDetail(null);
									requestAnimationFrame(() => document.getElementById(lineButtonId(line.id))?.focus());
								}}
							/>
						) : (
							<button
								id={lineButtonId(line.id)}
								type="button"
								className="link"
								onClick={() => onDetail({ lineId: line.id })}
							>
								Change line {number}
							</button>
						)}
					</li>
				);
			})}
		</ol>
	);
}
