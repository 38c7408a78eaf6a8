/** This talk: where, and who is here. Private words stay off the turned screen while anyone else is. */
import type { FormEvent, ReactNode } from "react";
import { whoMeant, whoNamed } from "../../../shared/plan/people-known.ts";
import type { Who } from "../../../shared/plan/quote.ts";
import { changeWorker } from "../../store/app.ts";
import { setTalkInterpreted, setTalkPlace, setTalkPresent, setTalkShape } from "../../store/edits/talks.ts";
import { useObservable } from "../../store/observable.ts";
import { hereNow, leftOf, presentWith, roomOf, without } from "../../store/room.ts";
import { Field } from "../../ui/Field.tsx";
import { focusAfter } from "../../ui/focus-after.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { WhoTypes } from "../../ui/WhoTypes.tsx";
import { EndTalk } from "./EndTalk.tsx";
import { KnownNames } from "./fields/KnownNames.tsx";
import { useDraft } from "./fields/use-draft.ts";
import { useRoomChoices } from "./fields/use-known.ts";
import { useTyped } from "./fields/use-typed.ts";
import { isSameWho } from "./fields/who.ts";
import { nameOfWho } from "./names.ts";
import { usePlan } from "./plan-context.ts";

export function TalkSheet({ onClose }: { readonly onClose: () => void }) {
	const { plan, open, staff, act } = usePlan();
	const known = useRoomChoices();
	const left = useObservable(leftOf(open));
	const talk = plan.talks.held.at(-1);
	const place = useTyped(
		`talk-place:${talk?.id}`,
		talk?.place ?? "",
		(text) => talk !== undefined && act(setTalkPlace(talk, text)),
	);
	const [name, setName] = useDraft("present-name");
	const [relation, setRelation] = useDraft("present-relation");
	if (!talk) return null;
	const here = hereNow(plan, left);
	const gone = without(plan, talk.present, here);
	const isHere = (who: Who) => here.some((one) => isSameWho(whoMeant(plan, one), who));
	/** The room from now on; whoever stands in the record of this talk goes on standing there once words were kept. */
	const setHere = (now: readonly Who[]): boolean => {
		const record = presentWith(plan, talk, now);
		if (JSON.stringify(record) !== JSON.stringify(talk.present) && !act(setTalkPresent(talk, record))) return false;
		leftOf(open).set({ talkId: talk.id, who: without(plan, record, now) });
		const room = roomOf(open);
		if (room.get() !== null) room.set(now);
		return true;
	};
	const join = (who: Who): boolean => isHere(who) || setHere([...here, who]);
	const comeBack = (who: Who) => {
		join(who);
		focusAfter("#present-name");
	};
	const leave = (who: Who) => {
		setHere(without(plan, here, [who]));
		focusAfter("#present-name");
	};
	/** Put down by mistake: out of the room and of the record. */
	const takeOut = (who: Who) => {
		if (!act(setTalkPresent(talk, without(plan, talk.present, [who])))) return;
		const room = roomOf(open);
		if (room.get() !== null) room.set(without(plan, here, [who]));
		focusAfter("#present-name");
	};
	const toAsk = known.filter(({ who }) => !isHere(who) && !gone.some((one) => isSameWho(whoMeant(plan, one), who)));
	const addPresent = (event: FormEvent) => {
		event.preventDefault();
		if (name.trim() === "") return;
		if (join(whoNamed(plan, name, relation))) {
			setName("");
			setRelation("");
		}
	};
	return (
		<Sheet
			title="This talk"
			onClose={() => {
				place.finish();
				onClose();
			}}
		>
			<Field
				label="Where are you?"
				hint="At home, at the surgery"
				value={place.text}
				maxLength={200}
				onChange={(event) => place.onChange(event.target.value)}
				{...place.events}
			/>
			<fieldset>
				<legend className="label">How long do you have?</legend>
				<div className="field-row">
					{([10, 20, 45] as const).map((shape) => (
						<label key={shape} className="check">
							<input
								type="radio"
								name="shape"
								checked={talk.shape === shape}
								onChange={() => act(setTalkShape(talk, shape))}
							/>
							<span>{shape} minutes</span>
						</label>
					))}
				</div>
			</fieldset>
			<label className="check">
				<input
					type="checkbox"
					checked={talk.isInterpreted}
					onChange={() => act(setTalkInterpreted(talk, !talk.isInterpreted))}
				/>
				<span>There is an interpreter</span>
			</label>
			<WhoTypes now={staff} onChange={changeWorker} />
			<h2>Who else is here?</h2>
			{here.length === 0 ? <p className="soft">Nobody else.</p> : null}
			<ul className="map map-two">
				{here.map((who) => (
					<Present key={JSON.stringify(who)} who={who}>
						<WhoLink word="Has left" who={who} onPress={leave} />
						<WhoLink word="Was not here" who={who} onPress={takeOut} />
					</Present>
				))}
				{gone.map((who) => (
					<Present key={JSON.stringify(who)} who={who} note="was here, and has left">
						<WhoLink word="Is back" who={who} onPress={comeBack} />
						<WhoLink word="Was not here" who={who} onPress={takeOut} />
					</Present>
				))}
			</ul>
			<KnownNames
				label="Named in this plan"
				people={toAsk}
				onPick={({ who }) => {
					join(who);
					focusAfter("#present-name");
				}}
			/>
			<form className="stack" onSubmit={addPresent}>
				<Field
					fieldId="present-name"
					label="Name"
					value={name}
					maxLength={120}
					onChange={(event) => setName(event.target.value)}
				/>
				<Field
					label={`Who they are to ${plan.about.calledName}`}
					hint="daughter, neighbour"
					value={relation}
					maxLength={200}
					onChange={(event) => setRelation(event.target.value)}
				/>
				<div className="buttons">
					<button type="submit" className="button">
						Add
					</button>
				</div>
			</form>
			<EndTalk talk={talk} />
		</Sheet>
	);
}

interface PresentProps {
	readonly who: Who;
	readonly note?: string;
	readonly children: ReactNode;
}

function Present({ who, note, children }: PresentProps) {
	const { plan } = usePlan();
	return (
		<li>
			<span>
				{nameOfWho(plan, who)}
				{who.kind === "other" && who.relation ? `, ${who.relation}` : ""}
				{note ? <span className="soft">: {note}</span> : null}
			</span>
			<span className="buttons">{children}</span>
		</li>
	);
}

interface WhoLinkProps {
	readonly word: string;
	readonly who: Who;
	readonly onPress: (who: Who) => void;
}

function WhoLink({ word, who, onPress }: WhoLinkProps) {
	const { plan } = usePlan();
	return (
		<button type="button" className="link" onClick={() => onPress(who)}>
			{word}
			<span className="visually-hidden">: {nameOfWho(plan, who)}</span>
		</button>
	);
}
