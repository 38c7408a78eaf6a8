/** Who else is in the room: asked before anything shows what somebody may not see (decision 37). */
import { type FormEvent, useState } from "react";
import { keyOf } from "../../../../shared/criteria/case.ts";
import { whoMeant, whoNamed } from "../../../../shared/plan/people-known.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { setTalkPresent } from "../../../store/edits/talks.ts";
import { hereNow, leftOf, presentWith, roomOf, without } from "../../../store/room.ts";
import { Field } from "../../../ui/Field.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { useRoomChoices } from "../fields/use-known.ts";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { useMainFocus } from "./use-main-focus.ts";

interface RoomQuestionProps {
	readonly kicker: string;
	/** False where no talk has to be going on, such as when copies are given. */
	readonly isTalk?: boolean;
}

export function RoomQuestion({ kicker, isTalk = true }: RoomQuestionProps) {
	const { plan, open, act } = usePlan();
	const [present, setPresent] = useState<readonly Who[]>(() =>
		hereNow(plan, leftOf(open).get()).map((who) => whoMeant(plan, who)),
	);
	const [name, setName, forgetName] = useDraft("room-name");
	const [relation, setRelation, forgetRelation] = useDraft("room-relation");
	const called = plan.about.calledName;
	useMinutes("read-back", isTalk);
	useMainFocus();
	const people: readonly Who[] = useRoomChoices().map(({ who }) => who);
	// Whoever was here when the question came stays in the list: a box that is unticked does not go away.
	const [others] = useState(() => present.filter((who) => !people.some((known) => keyOf(known) === keyOf(who))));
	const isHere = (who: Who) => present.some((one) => keyOf(one) === keyOf(who));
	const toggle = (who: Who) =>
		setPresent(isHere(who) ? present.filter((one) => keyOf(one) !== keyOf(who)) : [...present, who]);
	const all: readonly Who[] = name.trim() === "" ? present : [...present, whoNamed(plan, name, relation)];
	const answer = (event: FormEvent) => {
		event.preventDefault();
		const now = plan.talks.held.at(-1);
		// What is asked on a later day changes nothing of who was at the last talk.
		if (now?.on === today(open.clock)) {
			const record = presentWith(plan, now, all);
			if (JSON.stringify(now.present) !== JSON.stringify(record)) act(setTalkPresent(now, record));
			leftOf(open).set({ talkId: now.id, who: without(plan, record, all) });
		}
		forgetName();
		forgetRelation();
		roomOf(open).set(all);
	};
	return (
		<PartPage kicker={kicker} title="Who else is in the room?" stage="read-back">
			<form className="agree-form" onSubmit={answer}>
				<p className="soft">What {called} keeps from others stays off the screen while they are here.</p>
				{people.length + others.length > 0 ? (
					<fieldset className="agree-people">
						<legend className="visually-hidden">Who is here</legend>
						{[...people, ...others].map((who) => (
							<label className="check" key={keyOf(who)}>
								<input type="checkbox" checked={isHere(who)} onChange={() => toggle(who)} />
								<span>{nameOfWho(plan, who)}</span>
							</label>
						))}
					</fieldset>
				) : null}
				<div className="field-row">
					<Field
						label={people.length > 0 ? "Somebody else" : "Somebody’s name"}
						value={name}
						maxLength={80}
						onChange={(event) => setName(event.target.value)}
					/>
					<Field
						label={`Who they are to ${called}`}
						value={relation}
						maxLength={80}
						onChange={(event) => setRelation(event.target.value)}
					/>
				</div>
				<div className="buttons">
					<button type="submit" className="button button-main">
						{all.length === 0
							? `Only ${called} and me`
							: all.length === 1
								? "One more is here"
								: `${all.length} more are here`}
					</button>
				</div>
			</form>
		</PartPage>
	);
}
