/** The sheet itself: facts, three sums, what to put right, the lines, and how it all adds up. */
import { type FocusEvent, useEffect, useState } from "react";
import type { Problem, ProblemField } from "../../../../shared/budget/check.ts";
import { moveLine } from "../../../store/edits/budget.ts";
import type { Route } from "../../../store/route.ts";
import { useKeys } from "../../../ui/keys.ts";
import { leaveField } from "../../../ui/leave-field.ts";
import { useNarrow } from "../../../ui/use-narrow.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { UndoLinks } from "../UndoLinks.tsx";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import { Amounts } from "./Amounts.tsx";
import { FactsSheet } from "./FactsSheet.tsx";
import { type Detail, Grid, gridColumns, totalWords } from "./Grid.tsx";
import { LineList, lineButtonId } from "./LineList.tsx";
import { NewLine } from "./NewLine.tsx";
import { ProblemLine } from "./ProblemLine.tsx";
import { draftKeyOf, NEW_LINE_DRAFT, type Place } from "./places.ts";
import { HowSheet, PartsSheet } from "./SumsSheets.tsx";
import { useGrid } from "./use-grid.ts";
import { useSheet } from "./use-sheet.ts";
import { factsLine, knownWords, waysToExplain, whatWaysMean } from "./words.ts";

/** Facts of the header that problems are put right in. */
const factOf: Partial<Record<ProblemField, string>> = {
	type: "kind",
	period: "period",
	funders: "funders",
	final: "agreed-on",
	accountHolder: "account-holder",
	thirdParty: "third-party",
	reserve: "reserve",
	review: "review",
};

type Aside = { readonly kind: "facts"; readonly at: string | null } | { readonly kind: "how" | "parts" };

const map: Route = { screen: "part", part: "overview", itemId: null };

export function BudgetSheet() {
	const { plan, state, act, go, goToOpener, sheet, showSheet, open } = usePlan();
	const isNarrow = useNarrow();
	const [aside, setAside] = useState<Aside | null>(null);
	/** The facts stay open for what was refused there. */
	const [isHeld, setHeld] = useState(false);
	const [detail, setDetail] = useState<Detail | null>(null);
	const [hasAll, setAll] = useState(false);
	const [typing, setTyping] = useState<string | null>(null);
	/** A new line, until it is left for something else. */
	const [filling, setFilling] = useState<string | null>(null);
	const [adding, setAdding] = useState<"employer-cost" | "other" | null>(
		state.record.drafts[NEW_LINE_DRAFT] === undefined ? null : "other",
	);
	const now = useSheet(typing, filling);
	const columns = gridColumns(hasAll);
	const { lines } = plan.budget;
	const held = waysToExplain(plan.budget);
	const grid = useGrid({
		lineIds: lines.map(({ id }) => id),
		columns: columns.map(({ name }) => name),
		needed: now.needed,
		canOpen: (name) => columns.some((column) => column.name === name && column.kind !== "sum"),
		onOpenLine: (lineId) => setDetail(detail?.lineId === lineId ? null : { lineId }),
		onMoveLine: (lineId, way) => {
			const line = lines.find(({ id }) => id === lineId);
			if (line) act(moveLine(plan, line, way));
		},
	});
	const leavePage = () => {
		leaveField();
		goToOpener(map);
	};
	useKeys({
		"Alt+ArrowLeft": leavePage,
		Escape: () => {
			// What is open closes first: a cell, a new line and a line's detail take the key themselves.
			if (aside !== null || sheet !== null) return false;
			leavePage();
			return true;
		},
	});
	useKeepOnLock("budget", leaveField, { draftKeys: [] });
	// A cell that is left with something that is not understood says so once before the sheet is left.
	const [wrong] = now.refused;
	useKeepOnLock("budget-cells", () => undefined, {
		draftKeys: now.refused.map(({ lineId, column }) => draftKeyOf(lineId, column)),
		refused: () =>
			wrong
				? {
						typed: now.refused.map(({ lineId, column, typed }) => [lineId, column, typed].join(" ")).join("\n"),
						tell: () => toCell(wrong),
					}
				: null,
	});
	// Where the hands begin: the first cell, or the line to type when there is none.
	const [firstLine] = lines;
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, on arriving
	useEffect(() => {
		if (firstLine && isNarrow) document.getElementById(lineButtonId(firstLine.id))?.focus();
		else if (firstLine && adding === null) grid.goTo({ lineId: firstLine.id, column: "what" });
		else setAdding("other");
	}, []);

	// What is said of the sheet stands above it: what is being typed stays in sight when that comes.
	// biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is said
	useEffect(() => {
		const at = document.activeElement;
		if (at?.closest(".budget-lines")) at.scrollIntoView({ block: "nearest" });
	}, [now.ofLine, now.ofWhole]);

	const toCell = (place: Place) => {
		const isShown = columns.some(({ name }) => name === place.column);
		if (isNarrow || !isShown) {
			setDetail({ lineId: place.lineId });
			requestAnimationFrame(() => document.getElementById(`field-${place.lineId}-${place.column}`)?.focus());
		} else grid.goTo(place, true);
	};
	const toWhole = ({ code, field }: Problem) => {
		const fact = factOf[field];
		if (code === "no-employer-costs") add("employer-cost");
		else if (fact) setAside({ kind: "facts", at: fact });
		else if (firstLine) toCell({ lineId: firstLine.id, column: "unitPence" });
	};
	const add = (type: "employer-cost" | "other" = "other") => {
		setAdding(type);
		document.getElementById("budget-new")?.focus();
	};
	const newLine = adding ? (
		<NewLine
			type={adding}
			onKept={(lineId) => {
				setAdding(null);
				setFilling(lineId);
				if (isNarrow) setDetail({ lineId });
				else grid.goTo({ lineId, column: "meets" }, true);
			}}
			onClose={() => {
				setAdding(null);
				document.getElementById("budget-add")?.focus();
			}}
		/>
	) : null;
	const addButton = (
		<button id="budget-add" type="button" className="button button-small" onClick={() => add()}>
			Add a line
		</button>
	);

	return (
		<PartPage
			isWide
			title="How my money will be used"
			stage="who-does-what"
			main={isNarrow ? addButton : undefined}
			foot={
				<footer className="budget-foot" data-region="foot">
					{isNarrow ? null : addButton}
					<button type="button" className="link" onClick={() => setAside({ kind: "how" })}>
						How the sums are done
					</button>
					<UndoLinks focusAfterwards=".budget-foot button" />
					<button type="button" className="link" onClick={() => setAside({ kind: "parts" })}>
						By funder, by goal
					</button>
					{isNarrow ? null : (
						<>
							<button type="button" className="link" aria-pressed={hasAll} onClick={() => setAll(!hasAll)}>
								{hasAll ? "Show fewer columns" : "Show all columns"}
							</button>
							<button type="button" className="link budget-foot-end" onClick={() => go(map)}>
								Plan map
							</button>
							<button type="button" className="link" onClick={() => showSheet("safety")}>
								Worried about safety?
							</button>
							<button type="button" className="button" onClick={leavePage}>
								Done here
							</button>
						</>
					)}
				</footer>
			}
		>
			<p className="budget-facts">
				{factsLine(plan.budget)}{" "}
				<button type="button" className="link" onClick={() => setAside({ kind: "facts", at: null })}>
					Change<span className="visually-hidden"> the facts of this budget</span>
				</button>
			</p>
			<Amounts budget={plan.budget} sums={now.sums} />
			<ProblemLine now={now} onCell={toCell} onWhole={toWhole} />
			<section
				aria-label="Lines"
				className={hasAll && !isNarrow ? "budget-lines budget-lines-all" : "budget-lines"}
				onFocus={(event: FocusEvent<HTMLElement>) => setTyping(event.target.dataset["draft"] ?? null)}
				onFocusCapture={({ target }) => {
					// Its row, or its form on a small screen; the place where it was typed goes as it comes.
					if (filling !== null && target.closest(`[data-line="${filling}"]`) === null) setFilling(null);
				}}
				onBlur={({ currentTarget, relatedTarget }) => {
					setTyping(null);
					if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setFilling(null);
				}}
			>
				{isNarrow ? (
					<>
						<LineList now={now} detail={detail} onDetail={setDetail} />
						{newLine}
						<p className="budget-list-total">
							<strong>Total{totalWords(now.sums.eachWeek, now.sums.oneOff)}</strong> {knownWords(now.sums) ?? ""}
						</p>
					</>
				) : (
					<Grid
						{...{ now, grid, columns, detail }}
						onDetail={setDetail}
						onTried={() => setTyping(null)}
						newLine={
							newLine ? (
								<tr>
									<td colSpan={columns.length}>{newLine}</td>
								</tr>
							) : null
						}
					/>
				)}
			</section>
			{held.length > 0 ? <p className="soft small">{held.map((way) => `${whatWaysMean[way]}.`).join(" ")}</p> : null}
			{aside?.kind === "facts" ? (
				<FactsSheet
					at={aside.at}
					isHeld={isHeld}
					onClose={() => {
						// Said in the sheet itself: a line on the page behind it would be out of sight.
						leaveField();
						const holds = open.words.holdsUp();
						setHeld(holds);
						if (!holds) setAside(null);
					}}
				/>
			) : null}
			{aside?.kind === "how" ? <HowSheet sums={now.sums} onClose={() => setAside(null)} /> : null}
			{aside?.kind === "parts" ? <PartsSheet sums={now.sums} onClose={() => setAside(null)} /> : null}
		</PartPage>
	);
}
