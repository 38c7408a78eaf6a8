/** Versions, reviews held and small changes: what went before, newest first. */
import { useState } from "react";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { nearDate } from "../../../../shared/reviews/words.ts";
import { nameOfWho } from "../names.ts";
import { SmallChangeSheet } from "./SmallChangeSheet.tsx";

export function Earlier({ plan, day }: { readonly plan: Plan; readonly day: LocalDate }) {
	const { versions, changes, reviews } = plan.agreement;
	const [openId, setOpenId] = useState<string | null>(null);
	const opened = changes.find(({ id }) => id === openId);
	const held = (number: number) => reviews.find((review) => review.madeVersion === number);
	return (
		<section className="stack" aria-label="Before">
			<h2>Versions</h2>
			<dl className="review-versions">
				{versions.toReversed().map((version) => (
					<div key={version.number}>
						<dt>{version.number}</dt>
						<dd>
							{version.agreedOn
								? `Agreed ${nearDate(version.agreedOn, day)}`
								: `Begun ${nearDate(version.startedOn, day)}, not agreed yet`}
							{held(version.number) ? <div className="hint">From looking again together</div> : null}
							{version.note ? <div className="hint">{version.note}</div> : null}
						</dd>
					</div>
				))}
			</dl>
			<h2>Small changes</h2>
			{changes.length === 0 ? <p className="soft">None written down.</p> : null}
			<ul className="review-changes">
				{changes.toReversed().map((change) => (
					<li key={change.id}>
						<button type="button" className="link" onClick={() => setOpenId(change.id)}>
							{change.what}
						</button>
						<div className="hint">
							{nameOfWho(plan, change.by)}, {nearDate(change.on, day)}
						</div>
					</li>
				))}
			</ul>
			{opened ? <SmallChangeSheet change={opened} onClose={() => setOpenId(null)} /> : null}
		</section>
	);
}
