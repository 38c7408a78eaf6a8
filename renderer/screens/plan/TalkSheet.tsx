/** This talk: where, and who is here. Private words stay off the turned screen while anyone else is. */
import type { FormEvent } from "react";
import { setTalkInterpreted, setTalkPlace, setTalkPresent, setTalkShape } from "../../store/edits/talks.ts";
import { whoNamed } from "../../store/edits/team.ts";
import { Field } from "../../ui/Field.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { useDraft } from "./fields/use-draft.ts";
import { useTyped } from "./fields/use-typed.ts";
import { nameOfWho } from "./names.ts";
import { usePlan } from "./plan-context.ts";

export function TalkSheet({ onClose }: { readonly onClose: () => void }) {
	const { plan, act } = usePlan();
	const talk = plan.talks.held.at(-1);
	const place = useTyped(
		`talk-place:${talk?.id}`,
		talk?.place ?? "",
		(text) => talk !== undefined && act(setTalkPlace(talk, text)),
	);
	const [name, setName] = useDraft("present-name");
	const [relation, setRelation] = useDraft("present-relation");
	if (!talk) return null;
	const addPresent = (event: FormEvent) => {
		event.preventDefault();
		if (name.trim() === "") return;
		if (act(setTalkPresent(talk, [...talk.present, whoNamed(plan, name, relation)]))) {
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
			<h2>Who else is here?</h2>
			{talk.present.length === 0 ? <p className="soft">Nobody else.</p> : null}
			<ul className="map map-two">
				{talk.present.map((who) => (
					<li key={JSON.stringify(who)}>
						<span>
							{nameOfWho(plan, who)}
							{who.kind === "other" && who.relation ? `, ${who.relation}` : ""}
						</span>
						<button
							type="button"
							className="link"
							onClick={() =>
								act(
									setTalkPresent(
										talk,
										talk.present.filter((other) => other !== who),
									),
								)
							}
						>
							Has left<span className="visually-hidden">: {nameOfWho(plan, who)}</span>
						</button>
					</li>
				))}
			</ul>
			<form className="stack" onSubmit={addPresent}>
				<Field label="Name" value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
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
		</Sheet>
	);
}
