/** Who else is here, in This talk: who comes in, who has left, who was put down by mistake. Of an earlier day, who was there. */
import type { FormEvent, ReactNode } from "react";
import { whoNamed } from "../../../shared/plan/people-known.ts";
import type { Who } from "../../../shared/plan/quote.ts";
import type { Talk } from "../../../shared/plan/talks.ts";
import { today } from "../../../shared/plan/time.ts";
import { cameThen, wasNotThere } from "../../store/edits/presence.ts";
import { isAmong, talkOf } from "../../store/room.ts";
import { isPartToChoose } from "../../store/shown.ts";
import { focusAfter, focusSoon } from "../../ui/focus-after.ts";
import { KnownNames } from "./fields/KnownNames.tsx";
import { NameAndRelation } from "./fields/NameAndRelation.tsx";
import { useDraft } from "./fields/use-draft.ts";
import { useRoomChoices } from "./fields/use-known.ts";
import { keyOfWho } from "./fields/who.ts";
import { nameOfWho } from "./names.ts";
import { PartsFirst } from "./PartsFirst.tsx";
import { PresenceNote, WhoLink } from "./PresenceNote.tsx";
import { usePlan } from "./plan-context.ts";
import { usePresence } from "./use-presence.ts";

const toName = () => focusAfter("#present-name");

export function PeopleOfTalk({ talk }: { readonly talk: Talk }) {
	const { plan, open } = usePlan();
	return talkOf(plan, today(open.clock))?.id === talk.id ? (
		<>
			<h2>Who else is here?</h2>
			<HereNow />
		</>
	) : (
		<WereThere talk={talk} />
	);
}

/** Whoever is here now, whether or not a talk goes on: they have left, they are back, somebody comes in. */
export function HereNow() {
	const presence = usePresence();
	const { here, gone } = presence;
	const put = (who: Who, isHere: boolean) => {
		presence.setHere(who, isHere);
		toName();
	};
	return (
		<>
			{here.length === 0 ? <p className="soft">Nobody else.</p> : null}
			<ul className="map map-two">
				{here.filter(presence.isNotSaid).map((who) => (
					<Person
						key={keyOfWho(who)}
						who={who}
						note={<span className="soft">was here at the talk before. Are they still here?</span>}
					>
						<WhoLink word="Still here" who={who} onPress={() => put(who, true)} />
						<WhoLink word="Not here now" who={who} onPress={() => put(who, false)} />
					</Person>
				))}
				{here
					.filter((who) => !presence.isNotSaid(who))
					.map((who) => (
						<Person key={keyOfWho(who)} who={who} note={<PresenceNote who={who} presence={presence} onPut={toName} />}>
							<WhoLink word="Has left" who={who} onPress={() => put(who, false)} />
							<WhoLink
								word="Was not here"
								who={who}
								onPress={() => {
									presence.wasNotHere(who);
									toName();
								}}
							/>
						</Person>
					))}
				{gone.map((who) => (
					<Person key={keyOfWho(who)} who={who} note={<PresenceNote who={who} presence={presence} onPut={toName} />}>
						<WhoLink word="Is back" who={who} onPress={() => put(who, true)} />
					</Person>
				))}
			</ul>
			<KeptMeanwhile isAlone={here.length === 0} gone={gone} />
			<BeforeTheyCome isKnown={(who) => presence.isGone(who)} />
			<AddPerson
				isKnown={(who) => presence.isHere(who) || presence.isGone(who)}
				onAdd={(who) => presence.setHere(who, true)}
			/>
		</>
	);
}

/** While whoever was here is out: what is kept now is no secret of its own. Said to the two alone, before somebody is back. */
function KeptMeanwhile({ isAlone, gone }: { readonly isAlone: boolean; readonly gone: readonly Who[] }) {
	const { plan } = usePlan();
	const [one, other] = gone;
	if (!isAlone || one === undefined) return null;
	const back = other === undefined ? `${nameOfWho(plan, one)} is` : "they are";
	return (
		<p className="soft">
			What is kept meanwhile is shown once {back} back, unless it is marked as only between you, or kept from them.
		</p>
	);
}

/** Of those who are offered below: which part they may see is said before they are in. */
function BeforeTheyCome({ isKnown }: Pick<AddPersonProps, "isKnown">) {
	const { plan } = usePlan();
	const waiting = useRoomChoices().filter(({ who }) => !isKnown(who) && isPartToChoose(plan, who));
	return waiting.map(({ who }) => (
		<p key={keyOfWho(who)}>
			<PartsFirst who={who} />
		</p>
	));
}

/** A talk that is over: nobody comes into it or leaves it any more. Who is here today is asked where it matters. */
function WereThere({ talk }: { readonly talk: Talk }) {
	const { plan, act } = usePlan();
	const isKnown = (who: Who) => isAmong(plan, talk.present, who);
	return (
		<>
			<h2>Who else was there?</h2>
			{talk.present.length === 0 ? <p className="soft">Nobody else.</p> : null}
			<ul className="map map-two">
				{talk.present.map((who) => (
					<Person key={keyOfWho(who)} who={who}>
						<WhoLink
							word="Was not there"
							who={who}
							onPress={() => {
								act(wasNotThere(plan, talk, who));
								toName();
							}}
						/>
					</Person>
				))}
			</ul>
			<AddPerson isKnown={isKnown} onAdd={(who) => isKnown(who) || act(cameThen(talk, who))} />
		</>
	);
}

interface PersonProps {
	readonly who: Who;
	readonly note?: ReactNode;
	readonly children: ReactNode;
}

function Person({ who, note, children }: PersonProps) {
	const { plan } = usePlan();
	return (
		<li>
			<span>
				{nameOfWho(plan, who)}
				{who.kind === "other" && who.relation ? `, ${who.relation}` : ""} {note}
			</span>
			<span className="buttons">{children}</span>
		</li>
	);
}

interface AddPersonProps {
	readonly isKnown: (who: Who) => boolean;
	readonly onAdd: (who: Who) => boolean;
}

/** One press for whoever the plan names, a name and what they are to the person for anybody else. */
function AddPerson({ isKnown, onAdd }: AddPersonProps) {
	const { plan } = usePlan();
	const known = useRoomChoices();
	const [name, setName] = useDraft("present-name");
	const [relation, setRelation] = useDraft("present-relation");
	const add = (event: FormEvent) => {
		event.preventDefault();
		if (name.trim() === "" || !onAdd(whoNamed(plan, name, relation))) return;
		setName("");
		setRelation("");
		// For the next one, from whichever of the two it was added.
		focusSoon("present-name");
	};
	return (
		<>
			<KnownNames
				label="Named in this plan"
				people={known.filter(({ who }) => !isKnown(who))}
				onPick={({ who }) => {
					onAdd(who);
					toName();
				}}
			/>
			<form className="stack" onSubmit={add}>
				<NameAndRelation
					nameId="present-name"
					name={name}
					relation={relation}
					hint="daughter, neighbour"
					onName={setName}
					onRelation={setRelation}
				/>
				<div className="buttons">
					<button type="submit" className="button">
						Add
					</button>
				</div>
			</form>
		</>
	);
}
