/**
 * Who else is in the room: asked before anything shows what somebody may not see (decision 37). A tick is somebody coming
 * in, taking it away is their leaving, as in This talk; each is kept at once, so that no other page goes by an older answer.
 */
import { type FormEvent, useRef } from "react";
import { keyOf } from "../../../../shared/criteria/case.ts";
import { whoMeant, whoNamed } from "../../../../shared/plan/people-known.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { answered } from "../../../store/room.ts";
import { NameAndRelation } from "../fields/NameAndRelation.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { useRoomChoices } from "../fields/use-known.ts";
import { LeftOpen } from "../LeftOpen.tsx";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { PresenceNote } from "../PresenceNote.tsx";
import { usePlan } from "../plan-context.ts";
import { roomAnswer } from "../room-words.ts";
import { hasUnnamedInterpreter } from "../talk/interpreter.ts";
import { useMinutes } from "../use-minutes.ts";
import { usePresence } from "../use-presence.ts";
import { useMainFocus } from "./use-main-focus.ts";

interface RoomQuestionProps {
	readonly kicker: string;
	/** False where no talk has to be going on, such as when copies are given. */
	readonly isTalk?: boolean;
}

export function RoomQuestion({ kicker, isTalk = true }: RoomQuestionProps) {
	const { plan, open } = usePlan();
	const presence = usePresence();
	const [name, setName, forgetName] = useDraft("room-name");
	const [relation, setRelation, forgetRelation] = useDraft("room-relation");
	const called = plan.about.calledName;
	useMinutes("read-back", isTalk);
	useMainFocus();
	const people = useListed([...useRoomChoices().map(({ who }) => who), ...presence.here, ...presence.gone]);
	const typed = name.trim() === "" ? null : whoNamed(plan, name, relation);
	const names = [...presence.here, ...(typed === null || presence.isHere(typed) ? [] : [typed])].map((who) =>
		nameOfWho(plan, who),
	);
	const answer = (event: FormEvent) => {
		event.preventDefault();
		if (typed !== null && !presence.setHere(typed, true)) return;
		forgetName();
		forgetRelation();
		answered(open);
	};
	return (
		<PartPage kicker={kicker} title="Who else is in the room?" stage="read-back">
			<LeftOpen />
			<form className="agree-form" onSubmit={answer}>
				<p className="soft">The screen then shows what is for everybody here.</p>
				{people.length > 0 ? (
					<fieldset className="agree-people">
						<legend className="visually-hidden">Who is here</legend>
						{people.map((who) => (
							<div key={keyOf(who)}>
								<label className="check">
									<input
										type="checkbox"
										id={`room-${keyOf(who)}`}
										checked={presence.isHere(who)}
										onChange={(event) => presence.setHere(who, event.target.checked)}
									/>
									<span>{nameOfWho(plan, who)}</span>
								</label>
								<div className="room-note">
									<PresenceNote
										who={who}
										presence={presence}
										onPut={() => document.getElementById(`room-${keyOf(who)}`)?.focus()}
									/>
								</div>
							</div>
						))}
					</fieldset>
				) : null}
				<div className="field-row">
					<NameAndRelation
						label={people.length > 0 ? "Somebody else" : "Somebody’s name"}
						name={name}
						relation={relation}
						onName={setName}
						onRelation={setRelation}
					/>
				</div>
				<div className="buttons">
					<button type="submit" className="button button-main">
						{roomAnswer(called, names, hasUnnamedInterpreter(plan, today(open.clock)))}
					</button>
				</div>
			</form>
		</PartPage>
	);
}

/** Each once, as the plan knows them. Whoever stood here stays for as long as the page: a box that is unticked does not go. */
function useListed(people: readonly Who[]): readonly Who[] {
	const { plan } = usePlan();
	const listed = useRef(new Map<string, Who>());
	for (const who of people.map((one) => whoMeant(plan, one)))
		if (!listed.current.has(keyOf(who))) listed.current.set(keyOf(who), who);
	return [...listed.current.values()];
}
