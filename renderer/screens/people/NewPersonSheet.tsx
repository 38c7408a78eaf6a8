/** Start a conversation: a name is enough; the rest can be asked while talking. */
import { type FormEvent, useState } from "react";
import { localDateSchema } from "../../../shared/plan/time.ts";
import { startConversation } from "../../store/app.ts";
import { describeError } from "../../store/open-plan.ts";
import { ErrorSummary, type FieldProblem } from "../../ui/ErrorSummary.tsx";
import { Field } from "../../ui/Field.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { readTypedDate } from "../../ui/typed-date.ts";

export function NewPersonSheet({ onClose }: { readonly onClose: () => void }) {
	const [calledName, setCalledName] = useState("");
	const [firstName, setFirstName] = useState("");
	const [familyName, setFamilyName] = useState("");
	const [born, setBorn] = useState("");
	const [kind, setKind] = useState<"full" | "lite">("full");
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const [isStarting, setStarting] = useState(false);
	const errorAt = (id: string) => problems.find((problem) => problem.fieldId === id)?.sentence;

	const onSubmit = async (event: FormEvent) => {
		event.preventDefault();
		if (isStarting) return;
		const called = calledName.trim();
		const date = readTypedDate(born);
		const found: FieldProblem[] = [];
		if (called === "") found.push({ fieldId: "new-called", sentence: "Type what they like to be called." });
		if (born.trim() !== "" && !localDateSchema.safeParse(date).success)
			found.push({ fieldId: "new-born", sentence: "Type a date such as 9 June 1951, or leave it for now." });
		setProblems(found);
		if (found.length > 0) return;
		setStarting(true);
		try {
			await startConversation(
				{
					calledName: called,
					firstName: firstName.trim() || called,
					familyName: familyName.trim(),
					born: date,
				},
				kind,
			);
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
					onChange={(event) => setCalledName(event.target.value)}
				/>
				<Field
					fieldId="new-first"
					label="First name"
					hint="If it is another than the one above"
					value={firstName}
					onChange={(event) => setFirstName(event.target.value)}
				/>
				<Field
					fieldId="new-family"
					label="Family name"
					value={familyName}
					onChange={(event) => setFamilyName(event.target.value)}
				/>
				<Field
					fieldId="new-born"
					label="Date of birth"
					hint="Such as 9 June 1951. You can ask later"
					value={born}
					error={errorAt("new-born")}
					onChange={(event) => setBorn(event.target.value)}
				/>
				<fieldset>
					<legend className="label">What will you make together?</legend>
					<label className="check">
						<input type="radio" name="kind" checked={kind === "full"} onChange={() => setKind("full")} />
						<span>A care and support plan, about 45 minutes or several talks</span>
					</label>
					<label className="check">
						<input type="radio" name="kind" checked={kind === "lite"} onChange={() => setKind("lite")} />
						<span>A short wellbeing plan, about 20 minutes. It can grow later</span>
					</label>
				</fieldset>
				<div className="buttons">
					<button type="submit" className="button button-main">
						{isStarting ? "Opening…" : "Start"}
					</button>
				</div>
			</form>
		</Sheet>
	);
}
