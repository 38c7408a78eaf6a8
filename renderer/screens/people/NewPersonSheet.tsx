/** Start a conversation: a name is enough; the rest can be asked while talking. */
import { type FormEvent, useState } from "react";
import { localDateSchema, today } from "../../../shared/plan/time.ts";
import { offerPlan, startConversation } from "../../store/app.ts";
import { app } from "../../store/app-state.ts";
import { observable, useObservable } from "../../store/observable.ts";
import { describeError } from "../../store/open-plan.ts";
import { ErrorSummary, type FieldProblem } from "../../ui/ErrorSummary.tsx";
import { Field } from "../../ui/Field.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { readTypedDate, whyNoDate } from "../../ui/typed-date.ts";

const nobody = { calledName: "", firstName: "", familyName: "", born: "", kind: "full" as "full" | "lite" };
/** What was typed stays while the app is open, in memory alone: lock ends it with the page. */
const typedPerson = observable<typeof nobody & { readonly vault?: string }>(nobody);

export function NewPersonSheet({ onClose }: { readonly onClose: () => void }) {
	const { vault } = useObservable(app);
	const kept = useObservable(typedPerson);
	// Nobody is carried from real people's plans to the practice ones.
	const typed = kept.vault === vault ? kept : nobody;
	const { calledName, firstName, familyName, born, kind } = typed;
	const type = (part: Partial<typeof nobody>) => typedPerson.set({ ...typed, ...part, vault });
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const [isStarting, setStarting] = useState(false);
	const errorAt = (id: string) => problems.find((problem) => problem.fieldId === id)?.sentence;

	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		void add("talk");
	};
	const add = async (how: "talk" | "offer") => {
		if (isStarting) return;
		const called = calledName.trim();
		const date = readTypedDate(born);
		const found: FieldProblem[] = [];
		if (called === "") found.push({ fieldId: "new-called", sentence: "Type what they like to be called." });
		if (born.trim() !== "" && !localDateSchema.safeParse(date).success)
			found.push({
				fieldId: "new-born",
				sentence: `${whyNoDate(born) ?? "Type a date such as 9 June 1951."} You can also leave it for now.`,
			});
		else if (date && date > today({ now: () => new Date() }))
			found.push({ fieldId: "new-born", sentence: "That day is still to come. Look at the year." });
		setProblems(found);
		if (found.length > 0) return;
		setStarting(true);
		try {
			const person = {
				calledName: called,
				firstName: firstName.trim() || called,
				familyName: familyName.trim(),
				born: date,
			};
			// Taken away once they are on the list, and not a moment before.
			if (how === "talk") await startConversation(person, kind);
			else await offerPlan(person, kind);
			typedPerson.set(nobody);
			if (how === "offer") onClose();
		} catch (error) {
			setStarting(false);
			setProblems([{ fieldId: "new-called", sentence: describeError(error) }]);
		}
	};
	return (
		<Sheet title="Start a conversation" onClose={onClose}>
			<form className="stack" onSubmit={onSubmit}>
				<ErrorSummary problems={problems} />
				<Field
					fieldId="new-called"
					label="What do they like to be called?"
					value={calledName}
					error={errorAt("new-called")}
					onChange={(event) => type({ calledName: event.target.value })}
				/>
				<Field
					fieldId="new-first"
					label="First name"
					hint="If it is another than the one above"
					value={firstName}
					onChange={(event) => type({ firstName: event.target.value })}
				/>
				<Field
					fieldId="new-family"
					label="Family name"
					value={familyName}
					onChange={(event) => type({ familyName: event.target.value })}
				/>
				<Field
					fieldId="new-born"
					label="Date of birth"
					hint="Such as 9 June 1951. You can ask later"
					value={born}
					error={errorAt("new-born")}
					onChange={(event) => type({ born: event.target.value })}
				/>
				<fieldset>
					<legend className="label">What will you make together?</legend>
					<label className="check">
						<input type="radio" name="kind" checked={kind === "full"} onChange={() => type({ kind: "full" })} />
						<span>A care and support plan, about 45 minutes or several talks</span>
					</label>
					<label className="check">
						<input type="radio" name="kind" checked={kind === "lite"} onChange={() => type({ kind: "lite" })} />
						<span>A short wellbeing plan, about 20 minutes. It can grow later</span>
					</label>
				</fieldset>
				<div className="buttons sheet-foot">
					<button type="submit" className="button button-main">
						{isStarting ? "Opening…" : "Start"}
					</button>
					<button type="button" className="link" onClick={() => void add("offer")}>
						Offered only: put them on the list
					</button>
				</div>
			</form>
		</Sheet>
	);
}
