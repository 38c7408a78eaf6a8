/** One more thing the person lives with: their words and the name doctors use are one condition, however it is left. */
import { type FormEvent, useId, useRef, useState } from "react";
import { addCondition } from "../../../store/edits/health.ts";
import { Field } from "../../../ui/Field.tsx";
import { keepInSight } from "../../../ui/focus-after.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { usePlan } from "../plan-context.ts";
import { usualWay } from "../talk/how-given.ts";
import { useKeepOnLock } from "../use-keep-on-lock.ts";

const wordsKey = "words-condition";
const nameKey = "condition-new";

export function NewCondition({ isFirst }: { readonly isFirst: boolean }) {
	const { plan, open, staff, act } = usePlan();
	const id = useId();
	const first = useRef<HTMLTextAreaElement>(null);
	const [words, setWords] = useDraft(wordsKey);
	const [name, setName] = useDraft(nameKey);
	const [problem, setProblem] = useState("");
	/** Keeps what stands in the two; false where that is nothing, or was refused. */
	const keep = (): boolean => {
		const { plan: now, drafts } = open.record;
		const text = drafts[wordsKey] ?? "";
		const doctorsName = drafts[nameKey] ?? "";
		if (text.trim() === "" && doctorsName.trim() === "") return false;
		const said = text.trim() === "" ? null : { text, ...usualWay(now), staff, questionId: "daily.live" };
		if (!act(addCondition(now, said, doctorsName, staff, open.clock))) return false;
		setWords("");
		setName("");
		setProblem("");
		keepInSight();
		return true;
	};
	/** The words are kept: the name that comes next is of the same condition, not of another. */
	const askName = () => {
		const kept = open.record.plan.health.conditions.at(-1)?.id;
		requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-condition="${kept}"] input`)?.focus());
	};
	useKeepOnLock(nameKey, () => void keep(), { draftKeys: [wordsKey, nameKey], isForm: true });
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		if (keep()) {
			// Both are kept: the next thing begins with its words.
			first.current?.focus();
			return;
		}
		if (words.trim() !== "" || name.trim() !== "") return;
		setProblem("Type the words or the name first.");
		document.getElementById(id)?.focus();
	};
	return (
		<form className="stack" onSubmit={onSubmit}>
			<WordsBox
				ref={first}
				className="words-box-small"
				rows={1}
				label={isFirst ? "In their words" : "Something else they live with, in their words"}
				language={plan.needs.preferredLanguage}
				value={words}
				onChange={setWords}
				onKeep={() => {
					const isNameless = name.trim() === "";
					if (keep() && isNameless) askName();
				}}
			/>
			<div className="new-line">
				<Field
					fieldId={id}
					label="The name doctors use for it, if they know"
					error={problem}
					value={name}
					maxLength={200}
					onChange={(event) => setName(event.target.value)}
				/>
				<button type="submit" className="button">
					Keep it
				</button>
			</div>
		</form>
	);
}
