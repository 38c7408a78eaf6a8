/** Hard words: each with what it means, for the list at the end. Likely ones are offered; nothing is kept by itself (E5, E6). */
import type { FormEvent } from "react";
import type { HardWordInPlan, WordsOfPlan } from "../../../../templates/easy-read/hard-words.ts";
import { keepHardWord } from "../../../store/edits/easy-read.ts";
import { EASY_CHECK, toEasyRead } from "../../../store/route.ts";
import { Field } from "../../../ui/Field.tsx";
import { focusAfter, keepInSight } from "../../../ui/focus-after.ts";
import { useKeys } from "../../../ui/keys.ts";
import { PartFoot } from "../fields/PartFoot.tsx";
import { useAddForm } from "../fields/use-add-form.ts";
import { useDraft } from "../fields/use-draft.ts";
import { useTyped } from "../fields/use-typed.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { KeptHardWord } from "./KeptHardWord.tsx";

interface HardWordsProps {
	readonly words: WordsOfPlan;
	/** To go back to. */
	readonly lastLine: string | null;
}

const MEANS = "What does it mean in plain words?";

/** A name for a word within the page and the record: small letters, digits and hyphens. */
const slugOf = (word: string): string =>
	[...word.toLowerCase()]
		.map((one) => (/[a-z0-9]/.test(one) ? one : `-${one.codePointAt(0)?.toString(36)}`))
		.join("")
		.slice(0, 60);

export function HardWords({ words: { offered, list }, lastLine }: HardWordsProps) {
	const { plan, open, go } = usePlan();
	const kept = plan.easyRead.words.toSorted((a, b) => a.word.localeCompare(b.word, plan.language));
	const to = (itemId: string | null) => {
		open.keepWords();
		go(toEasyRead(itemId));
	};
	useKeys({ "Mod+Enter": () => to(EASY_CHECK), "Alt+ArrowLeft": () => to(lastLine) });
	const main = (
		<button type="button" className="button button-main" onClick={() => to(EASY_CHECK)}>
			Check it together
		</button>
	);
	return (
		<PartPage
			isDense
			kicker="Easy read"
			title="Hard words"
			stage="read-back"
			main={main}
			foot={
				<PartFoot
					line={
						<>
							<strong>{kept.length === 1 ? "1 word kept." : `${kept.length} words kept.`}</strong> The list stands at
							the end, and each word is bold the first time.
						</>
					}
					main={main}
				/>
			}
		>
			<div className="easy-words">
				{offered.length > 0 ? (
					<section aria-labelledby="easy-offered">
						<h2 id="easy-offered">Perhaps hard</h2>
						<p className="soft">
							These stand in the plain lines and in our own. Say what each means in {plan.about.calledName}’s words.
							Leave what is not hard. A suggestion is a draft until you keep it.
						</p>
						<ul>
							{offered.map((word, at) => (
								<Offered key={word.word} word={word} next={offered[at + 1] ?? offered[at - 1]} />
							))}
						</ul>
					</section>
				) : null}
				<section aria-labelledby="easy-kept">
					<h2 id="easy-kept">In {plan.about.calledName}’s list</h2>
					{kept.length === 0 ? <p className="soft">No word is kept yet.</p> : null}
					<ul>
						{kept.map((word) => (
							<KeptHardWord key={word.id} word={word} isPrinted={list.some((one) => one.word === word.word)} />
						))}
					</ul>
					<AnotherWord />
				</section>
				<div className="buttons">
					<button type="button" className="button" onClick={() => to(lastLine)}>
						Back to the lines
					</button>
				</div>
			</div>
		</PartPage>
	);
}

/** A word that is likely hard, with the line in which it stands. What is typed is kept when it is left; a suggestion only by a yes. */
function Offered({ word, next }: { readonly word: HardWordInPlan; readonly next: HardWordInPlan | undefined }) {
	const { open, act } = usePlan();
	const id = `easy-word-${slugOf(word.word)}`;
	const keep = (text: string): boolean => {
		const edit = keepHardWord(open.record.plan, word.word, text);
		if (edit === null) return true;
		if (!act(edit)) return false;
		// The row that had the focus goes to the list.
		focusAfter(next === undefined ? "#easy-another" : `#easy-word-${slugOf(next.word)}`);
		keepInSight();
		return true;
	};
	const typed = useTyped(`easy-word:${slugOf(word.word)}`, word.means ?? "", keep);
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		if (typed.text.trim() === "") document.getElementById(id)?.focus();
		else if (typed.hasDraft) typed.finish();
		else keep(typed.text);
	};
	const isSuggested = word.means !== null && !typed.hasDraft;
	return (
		<li>
			<form className="easy-word" onSubmit={onSubmit}>
				<div>
					<p>
						<strong>{word.word}</strong>
					</p>
					<p className="soft small">{word.line}</p>
					{word.say.length > 0 ? <p className="small">Or say instead: {word.say.join(", ")}.</p> : null}
				</div>
				<div {...typed.events}>
					<Field
						fieldId={id}
						label={MEANS}
						hint={
							isSuggested
								? word.isListed
									? "Our words. Paper says this until you keep others."
									: "A suggestion, not kept yet."
								: undefined
						}
						aria-label={`${word.word}. ${MEANS}`}
						value={typed.text}
						maxLength={300}
						onChange={(event) => typed.onChange(event.target.value)}
					/>
				</div>
				<button type="submit" className="button button-small">
					Keep<span className="visually-hidden">: {word.word}</span>
				</button>
			</form>
		</li>
	);
}

/** The drafts of another word and of what it means. */
const anotherKeys = ["easy-word-new", "easy-word-means"] as const;
const anotherIds = ["easy-another", "easy-another-means"] as const;

/** Any other word: in what is kept, or in nothing until it has both. */
function AnotherWord() {
	const { open, act } = usePlan();
	const [word, setWord] = useDraft(anotherKeys[0]);
	const [means, setMeans] = useDraft(anotherKeys[1]);
	const typed = () => anotherKeys.map((key) => open.draftOf(key)) as [string, string];
	const { problem, submit, unsay } = useAddForm({
		name: anotherKeys[0],
		draftKeys: anotherKeys,
		missing: () => {
			const [one, meaning] = typed();
			if (one.trim() === "") return { sentence: "Type the word.", fieldId: anotherIds[0] };
			return meaning.trim() === "" ? { sentence: "Type what it means.", fieldId: anotherIds[1] } : null;
		},
		add: () => {
			const edit = keepHardWord(open.record.plan, ...typed());
			if (edit !== null && !act(edit)) return false;
			setWord("");
			setMeans("");
			return true;
		},
	});
	const errorAt = (id: string) => (problem?.fieldId === id ? problem.sentence : undefined);
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		if (submit()) document.getElementById(anotherIds[0])?.focus();
		// The list above has grown.
		keepInSight();
	};
	return (
		<form className="easy-word easy-word-new" onSubmit={onSubmit}>
			<Field
				fieldId={anotherIds[0]}
				label="Another word"
				error={errorAt(anotherIds[0])}
				value={word}
				maxLength={120}
				onChange={(event) => {
					unsay();
					setWord(event.target.value);
				}}
			/>
			<Field
				fieldId={anotherIds[1]}
				label={MEANS}
				error={errorAt(anotherIds[1])}
				value={means}
				maxLength={300}
				onChange={(event) => {
					unsay();
					setMeans(event.target.value);
				}}
			/>
			<button type="submit" className="button button-small">
				Add it
			</button>
		</form>
	);
}
