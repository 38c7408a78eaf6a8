/** One more thing to do: who, what, by when, and whether they have been asked. */
import { type FormEvent, useEffect, useId, useRef } from "react";
import type { Action, Goal, OwnerGroup } from "../../../shared/plan/goals.ts";
import { isWorker, whoNamed, workerIn } from "../../../shared/plan/people-known.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { today } from "../../../shared/plan/time.ts";
import { addAction } from "../../store/edits/goals.ts";
import { Field } from "../../ui/Field.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { focusSoon } from "../../ui/focus-after.ts";
import { useKeys } from "../../ui/keys.ts";
import { Select } from "../../ui/Select.tsx";
import { notADay, readTypedWhen } from "../../ui/typed-when.ts";
import { arriveAt } from "../../ui/use-focus.ts";
import { WordsBox } from "../../ui/WordsBox.tsx";
import { KnownNames } from "./fields/KnownNames.tsx";
import { useAddForm } from "./fields/use-add-form.ts";
import { useDraft } from "./fields/use-draft.ts";
import { useKnownAndUs } from "./fields/use-known.ts";
import { actionDraft } from "./half-said.ts";
import { usePlan } from "./plan-context.ts";

interface ActionFormProps {
	readonly goal: Goal;
	readonly onKept: (action: Action) => void;
	readonly onDone: () => void;
}

const groups = ["me", "mine", "others"] as const satisfies readonly OwnerGroup[];
const asked = [
	{ value: "not-yet", word: "Not asked yet" },
	{ value: "asked", word: "Asked, no answer yet" },
	{ value: "yes", word: "Asked, said yes" },
] as const;
const agreed = [
	{ value: "not-yet", word: "Not agreed yet" },
	{ value: "referral-to-make", word: "Referral to make" },
	{ value: "referral-made", word: "Referral made" },
	{ value: "yes", word: "Agreed" },
] as const;

export function ActionForm({ goal, onKept, onDone }: ActionFormProps) {
	const { plan, open, state, staff } = usePlan();
	const key = actionDraft(goal.id);
	const text = state.record.drafts[key] ?? "";
	// The form may be left half filled in: all of it stands here again.
	const [typedGroup, setGroup] = useDraft(`action-group:${goal.id}`);
	const group = groups.find((one) => one === typedGroup) ?? "me";
	const nameKey = `action-name:${goal.id}`;
	const whenKey = `action-when:${goal.id}`;
	const [name, setName] = useDraft(nameKey);
	const [when, setWhen] = useDraft(whenKey);
	const textId = useId();
	const [typedAsked, setAsked] = useDraft(`action-asked:${goal.id}`);
	const [typedAgreed, setAgreed] = useDraft(`action-agreed:${goal.id}`);
	const isAsked = asked.find(({ value }) => value === typedAsked)?.value ?? "not-yet";
	const isAgreed = agreed.find(({ value }) => value === typedAgreed)?.value ?? "not-yet";
	const box = useRef<HTMLTextAreaElement>(null);
	const form = useRef<HTMLFormElement>(null);
	const known = useKnownAndUs();
	const called = plan.about.calledName;

	// What one answered says nothing of the next.
	const unanswer = () => {
		setAsked("");
		setAgreed("");
	};

	// Whoever is typing may do it too: by their name they are meant with their job.
	const typedOwner = (now: Plan) => {
		const named = open.draftOf(nameKey);
		return group === "others" && isWorker({ name: named, relation: "", group: null }, staff)
			? workerIn(now, staff).who
			: whoNamed(now, named);
	};
	const { problem, submit, keepWhole, unsay } = useAddForm({
		name: key,
		isPromise: true,
		draftKeys: [key, nameKey, whenKey],
		missing: () => {
			if (open.draftOf(key).trim() === "") return { sentence: "Type what will be done.", fieldId: textId };
			if (group === "me" || open.draftOf(nameKey).trim() !== "") return null;
			return { sentence: "Type who will do it.", fieldId: "action-who" };
		},
		add: () => {
			const now = open.record.plan;
			const { action, edit } = addAction(
				now.goals.find(({ id }) => id === goal.id) ?? goal,
				{
					group,
					owner: group === "me" ? { kind: "me" } : typedOwner(now),
					text: open.draftOf(key),
					when: readTypedWhen(open.draftOf(whenKey)),
					asked: group === "mine" ? isAsked : null,
					agreed: group === "others" ? isAgreed : null,
				},
				open.clock,
			);
			open.actAndClear(edit.label, edit.changes, key);
			onKept(action);
			setName("");
			setWhen("");
			unanswer();
			return true;
		},
	});
	useKeys({
		"Mod+Enter": () => {
			keepWhole();
			return false;
		},
	});
	const keep = (): boolean => {
		if (!submit()) return false;
		box.current?.focus();
		// What was kept stands above, and has moved the box down.
		requestAnimationFrame(() => box.current?.scrollIntoView({ block: "center" }));
		return true;
	};
	const hasCome = useRef(false);
	// The whole form stands above the foot, its buttons too, also when a line is added to it.
	// biome-ignore lint/correctness/useExhaustiveDependencies: what makes it longer
	useEffect(() => {
		if (hasCome.current) form.current?.scrollIntoView({ block: "nearest" });
		else arriveAt(box.current, form.current);
		hasCome.current = true;
	}, [group, problem, goal.actions.length]);
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		keep();
	};
	return (
		<form ref={form} className="stack action-form" onSubmit={onSubmit} aria-label="Add something to do">
			<div className="field-row">
				<Select
					isLabelShown
					label="Who"
					value={group}
					choices={[
						{ value: "me", word: called },
						{ value: "mine", word: "Family or a friend" },
						{ value: "others", word: "Someone else" },
					]}
					onChange={(next) => {
						setGroup(next);
						// The last of the choices: the arrows have nowhere further to go.
						if (next === "others") focusSoon("action-who");
					}}
				/>
				{group !== "me" ? (
					<Field
						fieldId="action-who"
						label="Their name"
						hint={group === "others" ? "Priya Nair, practice nurse" : "Raj next door"}
						value={name}
						maxLength={120}
						onChange={(event) => {
							unsay();
							setName(event.target.value);
						}}
					/>
				) : null}
			</div>
			{group !== "me" && name === "" ? (
				<KnownNames
					label="Named in this plan"
					people={known.filter((person) =>
						person.group === null
							? group === "others" || !isWorker(person, staff)
							: (person.group === "mine") === (group === "mine"),
					)}
					onPick={(person) => {
						setName(person.name);
						box.current?.focus();
					}}
				/>
			) : null}
			<WordsBox
				ref={box}
				fieldId={textId}
				className="words-box-small"
				rows={1}
				label={group === "me" ? "What could you do?" : "What will they do?"}
				value={text}
				onChange={(next) => {
					unsay();
					open.draft(key, next);
				}}
				onKeep={keep}
			/>
			<div className="field-row">
				<Field
					label="By when, or how often"
					note={notADay(when, today(open.clock))}
					value={when}
					maxLength={120}
					onChange={(event) => setWhen(event.target.value)}
				/>
				{group === "mine" ? (
					<Select isLabelShown label="Have they been asked?" value={isAsked} choices={asked} onChange={setAsked} />
				) : null}
				{group === "others" ? (
					<Select isLabelShown label="Have they agreed?" value={isAgreed} choices={agreed} onChange={setAgreed} />
				) : null}
			</div>
			<FormProblem text={problem?.sentence ?? ""} />
			<div className="buttons">
				<button type="submit" className="button button-main button-small">
					Keep this
				</button>
				<button
					type="button"
					className="button button-small"
					onClick={() => {
						if ([text, name, when].some((typed) => typed.trim() !== "") && !keep()) return;
						setGroup("");
						onDone();
					}}
				>
					That is all
				</button>
			</div>
		</form>
	);
}
