/** This talk: where, and who is here. Private words stay off the turned screen while anyone else is. */
import { changeWorker } from "../../store/app.ts";
import { setTalkInterpreted, setTalkPlace, setTalkShape } from "../../store/edits/talks.ts";
import { Field } from "../../ui/Field.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { WhoTypes } from "../../ui/WhoTypes.tsx";
import { EndTalk } from "./EndTalk.tsx";
import { useTyped } from "./fields/use-typed.ts";
import { PeopleOfTalk } from "./PeopleOfTalk.tsx";
import { usePlan } from "./plan-context.ts";

export function TalkSheet({ onClose }: { readonly onClose: () => void }) {
	const { plan, staff, act } = usePlan();
	const talk = plan.talks.held.at(-1);
	const place = useTyped(
		`talk-place:${talk?.id}`,
		talk?.place ?? "",
		(text) => talk !== undefined && act(setTalkPlace(talk, text)),
	);
	if (!talk) return null;
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
			<PeopleOfTalk talk={talk} />
			<EndTalk talk={talk} />
		</Sheet>
	);
}
