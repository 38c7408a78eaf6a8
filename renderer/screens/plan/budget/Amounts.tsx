/** The three sums on top: what there is, what is planned, what is left (the largest). */
import type { Sums } from "../../../../shared/budget/sums.ts";
import { writtenPounds } from "../../../../shared/budget/written.ts";
import type { Budget } from "../../../../shared/plan/money.ts";

interface AmountsProps {
	readonly budget: Budget;
	readonly sums: Sums;
}

export function Amounts({ budget, sums }: AmountsProps) {
	const { available, amount, planned, reserve, left } = sums;
	const hasMore = available !== amount;
	const has = budget.final ? "Agreed budget" : budget.indicative ? "Named so far" : "Agreed budget";
	const isOver = left !== null && left < 0;
	return (
		<dl className="budget-amounts">
			<div>
				<dt>{hasMore ? `${has}, with what was added` : has}</dt>
				<dd>{available === null ? "Not named yet" : writtenPounds(available)}</dd>
			</div>
			<div>
				<dt>Planned</dt>
				<dd>
					{planned === null ? "Not known yet" : writtenPounds(planned)}
					{planned !== null && reserve ? (
						<span className="soft small"> with {writtenPounds(reserve)} kept back</span>
					) : null}
				</dd>
			</div>
			<div className={isOver ? "budget-left budget-left-over" : "budget-left"}>
				<dt>{isOver ? "Too much" : "Left"}</dt>
				<dd>{left === null ? "Not known yet" : isOver ? `${writtenPounds(-left)} over` : writtenPounds(left)}</dd>
			</div>
		</dl>
	);
}
