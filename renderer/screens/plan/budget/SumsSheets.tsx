/** How the sums are done, and the same money by who pays, by way held and by goal. */
import { promisedBy } from "../../../../shared/budget/shares.ts";
import type { PartSum, Sums } from "../../../../shared/budget/sums.ts";
import { writtenPounds } from "../../../../shared/budget/written.ts";
import { Sheet } from "../../../ui/Sheet.tsx";
import { usePlan } from "../plan-context.ts";
import { canMeet, ways, wordOf } from "./words.ts";

interface SheetProps {
	readonly sums: Sums;
	readonly onClose: () => void;
}

const pounds = (pence: number | null): string => (pence === null ? "Not known yet" : writtenPounds(pence));

/** How the sums are done, in sentences. */
export function HowSheet({ sums, onClose }: SheetProps) {
	return (
		<Sheet title="How the sums are done" onClose={onClose}>
			<dl className="budget-how">
				<dt>This period</dt>
				<dd>
					Cost × how much × how often, from the first day to the last, both counted
					{sums.days === null ? "" : ` (${sums.days} days)`}. Each line is rounded to a whole penny, half a penny up,
					and totals add the rounded lines.
				</dd>
				<dt>Every week, 2 weeks, 4 weeks</dt>
				<dd>Days ÷ 7, 14 or 28.</dd>
				<dt>Every month, every quarter</dt>
				<dd>Whole calendar months, and part of a month by that month’s days. A quarter is three months.</dd>
				<dt>Every year</dt>
				<dd>Whole years from the first day, and the days left over ÷ 365.</dd>
				<dt>Every term, once</dt>
				<dd>The number you enter.</dd>
				<dt>Each week</dt>
				<dd>The cost in this period, spread over its weeks. It is rounded to show, so pennies may differ.</dd>
				<dt>Left</dt>
				<dd>
					{pounds(sums.available)} there is (agreed budget, or the amount named so far; carried forward; own
					contribution), less {pounds(sums.planned)} planned (all lines but those not agreed
					{sums.reserve ? `, and ${writtenPounds(sums.reserve)} kept back` : ""}).
				</dd>
			</dl>
		</Sheet>
	);
}

/** The planned money by who pays, by way held and by goal. */
export function PartsSheet({ sums, onClose }: SheetProps) {
	const { plan } = usePlan();
	const { funders } = plan.budget;
	const promised = promisedBy(funders, sums.amount);
	const goals = canMeet(plan);
	const place = (id: string | null): number => {
		const at = goals.findIndex(({ value }) => value === id);
		return at < 0 ? goals.length : at;
	};
	return (
		<Sheet title="By funder, by goal" onClose={onClose} isWide>
			<table className="share-table">
				<caption>By who pays</caption>
				<thead>
					<tr>
						<th scope="col">Who pays</th>
						<th scope="col" className="number">
							Their share
						</th>
						<th scope="col" className="number">
							Planned
						</th>
					</tr>
				</thead>
				<tbody>
					{[...funders.map(({ id }) => id), null].map((id) => {
						const part = sums.byFunder.find(({ key }) => key === id);
						if (id === null && !part) return null;
						return (
							<tr key={id ?? "none"}>
								<th scope="row">{funders.find((funder) => funder.id === id)?.name ?? "Not said yet"}</th>
								<td className="number">{id === null ? "" : pounds(promised.get(id) ?? null)}</td>
								<td className="number">{writtenPounds(part?.cost ?? 0)}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
			<PartsTable
				title="By goal"
				parts={[...sums.byGoal].sort((a, b) => place(a.key) - place(b.key))}
				nameOf={(id) => wordOf(goals, id) || "No goal yet"}
			/>
			<p className="soft">A line that meets two goals is counted once, under the first.</p>
			<PartsTable
				title="By how it is held"
				parts={sums.byHowHeld}
				nameOf={(way) => wordOf(ways, way) || "Not said yet"}
			/>
			<p>
				Each week {pounds(sums.eachWeek)}. Bought once {pounds(sums.oneOff)}. Kept for the unexpected{" "}
				{pounds(sums.contingency)}.
			</p>
		</Sheet>
	);
}

interface PartsTableProps<K> {
	readonly title: string;
	readonly parts: readonly PartSum<K>[];
	readonly nameOf: (key: K) => string;
}

function PartsTable<K extends string | null>({ title, parts, nameOf }: PartsTableProps<K>) {
	if (parts.length === 0) return null;
	return (
		<table className="share-table">
			<caption>{title}</caption>
			<tbody>
				{parts.map(({ key, cost }) => (
					<tr key={key ?? "none"}>
						<th scope="row">{nameOf(key)}</th>
						<td className="number">{writtenPounds(cost)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
