/** One more thing the person lives with: their words and the name doctors use are one condition, however it is left. */

import { type FormEvent, useId, useRef } from "react";
import { personWords } from "../../../../shared/criteria/person.ts";
import { today } from "../../../../shared/plan/time.ts";
import { addCondition } from "../../../store/edits/health.ts";
import { Field } from "../../../ui/Field.tsx";
import { keepInSight } from "../../../ui/focus-after.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useAddForm } from "../fields/use-add-form.ts";
import { useDraft } from "../fields/use-draft.ts";
import { usePlan } from "../plan-context.ts";
import { usualWay } from "../talk/how-given.ts";

/** The words, and the name that doctors use. */
const draftKeys = ["words-condition", "condition-new"] as const;

export function NewCondition({ isFirst }: { readonly isFirst: boolean }) {
	const { plan, open, staff, act } = usePlan();
	const id = useId();
	const who = personWords(plan.about);
	const first = useRef<HTMLTextAreaElement>(null);
	const [words, setWords] = useDraft(draftKeys[0]);
	const [name, setName] = useDraft(draftKeys[1]);
	const typed = () => draftKeys.map((key) => open.draftOf(key)) as [string, string];
	const isTyped = () => typed().some((text) => text.trim() !== "");
	const { problem, submit, unsay } = useAddForm({
		name: draftKeys[1],
		draftKeys,
		missing: () => (isTyped() ? null : { sentence: "Type the words or the name first.", fieldId: id }),
		add: () => {
			const [text, doctorsName] = typed();
			const { plan: now } = open.record;
			const said =
				text.trim() === "" ? null : { text, ...usualWay(now, today(open.clock)), staff, questionId: "daily.live" };
			if (!act(addCondition(now, said, doctorsName, staff, open.clock))) return false;
			setWords("");
			setName("");
			return true;
		},
	});
	/** By the button or Enter; false where there is nothing, or it was refused. */
	const keep = (): boolean => {
		if (!submit()) return false;
		keepInSight();
		return true;
	};
	/** The words are kept: the name that comes next is of the same condition, not of another. */
	const askName = () => {
		const kept = open.record.plan.health.conditions.at(-1)?.id;
		requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-condition="${kept}"] input`)?.focus());
	};
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		// Both are kept: the next thing begins with its words.
		if (keep()) first.current?.focus();
	};
	return (
		<form className="stack" onSubmit={onSubmit}>
			<WordsBox
				ref={first}
				className="words-box-small"
				rows={1}
				label={
					isFirst
						? `In ${who.their} words`
						: `Something else ${who.she} ${who.verb("lives", "live")} with, in ${who.their} words`
				}
				language={plan.needs.preferredLanguage}
				value={words}
				onChange={(text) => {
					unsay();
					setWords(text);
				}}
				onKeep={() => {
					const isNameless = name.trim() === "";
					if (isTyped() && keep() && isNameless) askName();
				}}
			/>
			<div className="new-line">
				<Field
					fieldId={id}
					label={`The name doctors use for it, if ${who.she} ${who.verb("knows", "know")}`}
					error={problem?.sentence ?? ""}
					value={name}
					maxLength={200}
					onChange={(event) => {
						unsay();
						setName(event.target.value);
					}}
				/>
				<button type="submit" className="button">
					Keep it
				</button>
			</div>
		</form>
	);
}
