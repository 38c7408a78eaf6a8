/** Before the first question: where we are, who is here, how to tell things, whom they chose. Each is a page or a sheet. */

import type { ReactNode } from "react";
import { personWords } from "../../../../shared/criteria/person.ts";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { notSaidOf, without } from "../../../store/room.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useHere } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { pageOf } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { settledOf } from "../settled.ts";

export function SettleList() {
	const { plan, go, showSheet } = usePlan();
	const talk = plan.talks.held.at(-1);
	const { preparation } = plan.talks;
	const who = personWords(plan.about);
	const done = settledOf(plan);
	// Of whoever was at the talk before, nobody has said yet that they are at this one.
	const here = without(plan, useHere(), notSaidOf(plan))
		.map((who) => nameOfWho(plan, who))
		.join(", ");
	const flags = plan.needs.flags.map((flag) => flag.text).join(", ");
	return (
		<>
			<h2>Before you start</h2>
			<ul className="settle-list">
				{talk === undefined ? null : (
					<Row isDone={done.place} says={[talk.place, here].filter(Boolean).join(". ") || "Not written down yet."}>
						<button type="button" className="link" onClick={() => showSheet("talk")}>
							Where you are, and who is here
						</button>
					</Row>
				)}
				<Row isDone={done.needs} says={flags || (plan.needs.askedOn ? "Nothing special." : "Not asked yet.")}>
					<button type="button" className="link" onClick={() => showSheet("needs")}>
						{`How ${who.she} ${who.verb("likes", "like")} to be told things`}
					</button>
				</Row>
				{pageOf("preparation") ? (
					<Row
						isDone={done.preparation}
						says={
							preparation.invited === null
								? "Not asked yet."
								: preparation.invited.isNobodyByChoice
									? "Nobody, by choice."
									: preparation.invited.people.map((one) => nameOfWho(plan, one.who)).join(", ")
						}
					>
						<button
							type="button"
							className="link"
							onClick={() => go({ screen: "part", part: "preparation", itemId: null })}
						>
							{`Whom ${who.she} chose, and what ${who.she} ${who.verb("was", "were")} given`}
						</button>
					</Row>
				) : null}
				{pageOf("about") ? (
					<Row isDone={done.about} says={`Name, how to reach ${who.her}.`}>
						<button type="button" className="link" onClick={() => go({ screen: "part", part: "about", itemId: null })}>
							About {plan.about.calledName}
						</button>
					</Row>
				) : null}
				<Row
					isDone={done.rights}
					says={plan.rights.toldWhoSees ? `Told on ${writtenDate(plan.rights.toldWhoSees.on)}.` : "Not told yet."}
				>
					<button type="button" className="link" onClick={() => go({ screen: "part", part: "rights", itemId: null })}>
						Who may see this, and who decides
					</button>
				</Row>
			</ul>
		</>
	);
}

function Row({
	isDone,
	says,
	children,
}: {
	readonly isDone: boolean;
	readonly says: string;
	readonly children: ReactNode;
}) {
	return (
		<li>
			<Mark kind={isDone ? "done" : "open"} />
			<span>
				{children}
				<span className="soft small">{says}</span>
			</span>
		</li>
	);
}
