/** The lines as a grid: read as text, edited in place. Problems stand under the line they belong to. */
import type { KeyboardEvent, ReactNode } from "react";
import type { LineSum } from "../../../../shared/budget/sums.ts";
import { writtenPounds } from "../../../../shared/budget/written.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { usePlan } from "../plan-context.ts";
import { OpenCell } from "./Cell.tsx";
import { agreed, type Column, mainColumns, moreColumns } from "./columns.ts";
import { LineDetail } from "./LineDetail.tsx";
import { cellIdOf, draftKeyOf, saysIdOf } from "./places.ts";
import type { GridState } from "./use-grid.ts";
import type { Saying, SheetNow } from "./use-sheet.ts";
import { knownWords } from "./words.ts";

/** Worked out, and so never typed. */
interface SumColumn {
	readonly kind: "sum";
	readonly name: "number" | "eachWeek" | "cost";
	readonly label: string;
}
export type GridColumn = Column | SumColumn;

const number: SumColumn = { kind: "sum", name: "number", label: "#" };
const sums: readonly SumColumn[] = [
	{ kind: "sum", name: "eachWeek", label: "Each week" },
	{ kind: "sum", name: "cost", label: "This period" },
];
/** In: whether all columns are shown. Out: the columns, from the start side. */
export const gridColumns = (hasAll: boolean): readonly GridColumn[] => [
	number,
	...mainColumns,
	...sums,
	agreed,
	...(hasAll ? moreColumns : []),
];

const isNumber = new Set(["unitPence", "quantity", "eachWeek", "cost", "times"]);

export interface Detail {
	readonly lineId: string;
	readonly wantsReason?: boolean;
}

interface GridProps {
	readonly now: SheetNow;
	readonly grid: GridState;
	readonly columns: readonly GridColumn[];
	/** The line whose detail is open below it. */
	readonly detail: Detail | null;
	readonly onDetail: (detail: Detail | null) => void;
	readonly onTried: () => void;
	/** The row that a new line is typed in. */
	readonly newLine: ReactNode;
}

export function Grid({ now, grid, columns, detail, onDetail, onTried, newLine }: GridProps) {
	const { plan } = usePlan();
	const { lines, eachWeek, planned, oneOff } = now.sums;
	const before = columns.findIndex(({ name }) => name === "eachWeek");
	return (
		<table
			// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table edited in place is a grid (ARIA APG)
			role="grid"
			className="budget-grid"
			aria-label="Lines of the budget"
			onKeyDown={grid.onKeyDown}
		>
			<thead>
				<tr>
					{columns.map(({ name, label }) => (
						<th key={name} scope="col" className={isNumber.has(name) ? "number" : undefined} data-column={name}>
							{label}
						</th>
					))}
				</tr>
			</thead>
			{lines.map((sum) => (
				<Line
					key={sum.line.id}
					sum={sum}
					says={now.ofLine.get(sum.line.id) ?? []}
					{...{ grid, columns, detail, onDetail, onTried }}
				/>
			))}
			{newLine ? <tbody>{newLine}</tbody> : null}
			<tfoot>
				<tr>
					<td />
					<th scope="row" colSpan={before - 1}>
						Total{totalWords(eachWeek, oneOff)}
						<span className="budget-lacks">{knownWords(now.sums)}</span>
					</th>
					<td className="number">{eachWeek === null ? "" : writtenPounds(eachWeek)}</td>
					<td className="number">{planned === null ? "Not known yet" : writtenPounds(planned)}</td>
					<td colSpan={columns.length - before - 2}>
						{plan.budget.reserve && now.sums.reserve !== null
							? `with ${writtenPounds(now.sums.reserve)} kept back`
							: ""}
					</td>
				</tr>
			</tfoot>
		</table>
	);
}

/** ": £252.33 a week, and £2,450.74 in one-off costs". */
export function totalWords(eachWeek: number | null, oneOff: number | null): string {
	const week = eachWeek === null || eachWeek === 0 ? "" : `${writtenPounds(eachWeek)} a week`;
	const once = oneOff === null || oneOff === 0 ? "" : `${writtenPounds(oneOff)} in one-off costs`;
	const both = [week, once].filter(Boolean).join(", and ");
	return both === "" ? "" : `: ${both}`;
}

interface LineProps extends Pick<GridProps, "grid" | "columns" | "detail" | "onDetail" | "onTried"> {
	readonly sum: LineSum;
	readonly says: readonly Saying[];
}

function Line({ sum, says, grid, columns, detail, onDetail, onTried }: LineProps) {
	const { line } = sum;
	const level = says.some((one) => one.level === "error") ? "error" : says.length > 0 ? "warning" : "well";
	return (
		<tbody className={`budget-line budget-line-${level}`} data-line={line.id}>
			<tr>
				{columns.map((column) => (
					<GridCell key={column.name} {...{ column, sum, says, grid, detail, onDetail, onTried }} />
				))}
			</tr>
			{says.length > 0 ? (
				<tr className="budget-says">
					<td />
					<td colSpan={columns.length - 1} id={saysIdOf(line.id)}>
						{says.map((one) => (
							<p key={one.sentence} className={`budget-say budget-say-${one.level}`}>
								<Mark kind={one.level === "error" ? "wrong" : "look"} /> {one.sentence}
							</p>
						))}
					</td>
				</tr>
			) : null}
			{detail?.lineId === line.id ? (
				<tr className="budget-detail-row">
					<td colSpan={columns.length}>
						<LineDetail
							sum={sum}
							hasAll={false}
							wantsReason={detail.wantsReason === true}
							onClose={() => {
								onDetail(null);
								grid.goTo({ lineId: line.id, column: "number" });
							}}
						/>
					</td>
				</tr>
			) : null}
		</tbody>
	);
}

interface GridCellProps extends Pick<GridProps, "grid" | "detail" | "onDetail" | "onTried"> {
	readonly column: GridColumn;
	readonly sum: LineSum;
	readonly says: readonly Saying[];
}

function GridCell({ column, sum, says, grid, detail, onDetail, onTried }: GridCellProps) {
	const { plan, open } = usePlan();
	const { line } = sum;
	const place = { lineId: line.id, column: column.name };
	const said = says.filter((one) => one.column === column.name);
	const isOpen = grid.isOpen(place);
	const isDetailed = detail?.lineId === line.id;
	const needsReason = () => {
		grid.close();
		onDetail({ lineId: line.id, wantsReason: true });
	};
	const toggle = () => onDetail(isDetailed ? null : { lineId: line.id });
	const Tag = column.name === "what" ? "th" : "td";
	return (
		<Tag
			id={cellIdOf(place)}
			role={column.name === "what" ? "rowheader" : "gridcell"}
			tabIndex={grid.isAt(place) && !isOpen ? 0 : -1}
			className={isNumber.has(column.name) ? "number" : undefined}
			data-column={column.name}
			aria-invalid={said.some((one) => one.level === "error") || undefined}
			// What is kept and lacks something is saved all the same.
			data-kept={open.record.drafts[draftKeyOf(line.id, column.name)] === undefined || undefined}
			aria-describedby={said.length > 0 ? saysIdOf(line.id) : undefined}
			aria-expanded={column.name === "number" ? isDetailed : undefined}
			aria-readonly={column.kind === "sum" || undefined}
			onClick={() => {
				if (column.kind === "sum") {
					grid.goTo(place);
					if (column.name === "number") toggle();
				} else if (!isOpen) grid.goTo(place, true);
			}}
			onKeyDown={(event: KeyboardEvent) => {
				if (event.key !== "Escape" || !isDetailed || isOpen) return;
				event.preventDefault();
				toggle();
			}}
		>
			{isOpen && column.kind !== "sum" ? (
				<OpenCell
					column={column}
					line={line}
					number={sum.number}
					onLeave={(leaving) => {
						if (leaving === "stay" || !grid.toNext(leaving === "next" ? 1 : -1)) grid.goTo(place);
						return true;
					}}
					onBlur={grid.close}
					onReason={needsReason}
					onTried={onTried}
				/>
			) : (
				<CellText {...{ column, sum, plan }} draft={open.record.drafts[draftKeyOf(line.id, column.name)]} />
			)}
		</Tag>
	);
}

interface CellTextProps {
	readonly column: GridColumn;
	readonly sum: LineSum;
	readonly plan: ReturnType<typeof usePlan>["plan"];
	/** Typed, not understood, and not yet kept. */
	readonly draft: string | undefined;
}

function CellText({ column, sum, plan, draft }: CellTextProps) {
	const { line, cost, eachWeek, isCounted } = sum;
	if (column.kind === "sum") {
		if (column.name === "number")
			return (
				<span className="budget-number">
					{sum.number}
					<span className="visually-hidden">, more about this line</span>
				</span>
			);
		const pence = column.name === "eachWeek" ? eachWeek : cost;
		if (pence === null) return column.name === "eachWeek" ? null : "Not known yet";
		return isCounted ? writtenPounds(pence) : <NotCounted pence={pence} />;
	}
	if (draft !== undefined && column.kind === "typed") return <span className="budget-unkept">{draft}</span>;
	const shown = column.shown(line, plan);
	if (shown !== "") return shown;
	return column.name === "meets" ? <span className="budget-gap">Choose a goal</span> : null;
}

/** Of a line that was not agreed: struck through, and said. */
export const NotCounted = ({ pence }: { readonly pence: number }) => (
	<>
		<span className="visually-hidden">Not counted: </span>
		<s>{writtenPounds(pence)}</s>
	</>
);
