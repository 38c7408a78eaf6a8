/** Something told between two reviews: by whom, on which day, in whose words. Written down as a whole. */
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { type LocalDate, today, writtenDate } from "../../../../shared/plan/time.ts";
import type { Said } from "../../../store/edits/words.ts";
import { ErrorSummary, type FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { useWhoDraft } from "../fields/use-who-draft.ts";
import { useHere } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { HowAndThrough } from "../talk/HowAndThrough.tsx";
import { chosenWay, wayGiven } from "../talk/how-given.ts";
import { useWayGiven, type WayGiven } from "../talk/use-way-given.ts";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import { dateOf, dateProblem, notYetProblem, sentenceAt } from "./dates.ts";
import { useFirstField } from "./use-first-field.ts";
import { isNamed, WhoField } from "./WhoField.tsx";

/** Where a told thing stands: its drafts and its fields have names that begin so. */
type ToldName = "review-ask" | "review-change";

export interface Told {
	readonly name: ToldName;
	/** Null while it was not said who: somebody else is here, and their words are not to become the person’s. */
	readonly by: Who | null;
	readonly setBy: (who: Who) => void;
	/** The day as typed, and as read; null when it is no day. */
	readonly on: string;
	readonly setOn: (on: string) => void;
	readonly date: LocalDate | null;
	readonly words: string;
	readonly setWords: (words: string) => void;
	/** How the words were given. */
	readonly way: WayGiven;
	readonly errorAt: (field: "by" | "on" | "what") => string | undefined;
	readonly problems: readonly FieldProblem[];
	/** The button: says what is missing, or writes it down. */
	readonly submit: () => void;
}

interface ToldRules {
	/** The draft that remembers how the words were given. */
	readonly wayKey: string;
	/** What the words answer. */
	readonly questionId: string;
	/** Asked each time, also where only the person is here: whoever asks is not always in the room. */
	readonly isWhoAsked?: boolean;
	/** Said where nobody is named. */
	readonly nobody: string;
	/** What is typed besides the words, by its drafts: with it, too, the page is not left unsaid. */
	readonly alsoTyped?: readonly string[];
	/** What else is wrong, field by field. */
	readonly more: (date: LocalDate | null) => readonly FieldProblem[];
	/** Writes it down; false when it was refused. */
	readonly keep: (told: { readonly on: LocalDate; readonly by: Who; readonly words: Said | null }) => boolean;
	/** Lets go of the other fields' drafts, and goes on. */
	readonly onKept: () => void;
}

/** The fields that every told thing has. With words in it and nothing missing, it is written down at lock as well. */
export function useTold(
	name: ToldName,
	{ wayKey, questionId, isWhoAsked = false, nobody, alsoTyped = [], more, keep, onKept }: ToldRules,
): Told {
	const { open, staff } = usePlan();
	const isAlone = useHere().every(({ kind }) => kind === "me");
	const [by, setBy, forgetBy] = useWhoDraft<Who | null>(`${name}:by`, isAlone && !isWhoAsked ? { kind: "me" } : null);
	const [on, setOn, forgetOn] = useDraft(`${name}:on`, writtenDate(today(open.clock)));
	const [words, setWords, forgetWords] = useDraft(`${name}:words`);
	const way = useWayGiven(wayKey, by ?? { kind: "me" });
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const isKept = useRef(false);
	const now = today(open.clock);
	const near = { way: "last", today: now } as const;
	const date = dateOf(on, near);
	const found: readonly FieldProblem[] = [
		...(by !== null && isNamed(by)
			? []
			: [{ fieldId: by === null ? `${name}-by-who` : `${name}-by`, sentence: nobody }]),
		...(date === null ? [dateProblem(`${name}-on`, on, near)] : notYetProblem(`${name}-on`, date, now)),
		...more(date),
	];
	const submit = () => {
		if (isKept.current) return;
		setProblems(found);
		if (found.length > 0 || date === null || by === null) return;
		const { plan, drafts } = open.record;
		const meant = whoMeant(plan, by);
		const said = {
			text: words,
			...wayGiven(plan, today(open.clock), meant, chosenWay(drafts, wayKey)),
			staff,
			questionId,
		};
		if (!keep({ on: date, by: meant, words: words.trim() === "" ? null : said })) return;
		isKept.current = true;
		for (const forget of [forgetBy, forgetOn, forgetWords, way.forget]) forget();
		onKept();
	};
	const typedKeys = [`${name}:words`, ...alsoTyped];
	const typed = () => typedKeys.map((key) => open.draftOf(key)).join("\n");
	const keepTyped = () => {
		if (typed().trim() !== "" && found.length === 0) submit();
	};
	useKeepOnLock(`${name}:words`, keepTyped, {
		draftKeys: typedKeys,
		refused: () =>
			typed().trim() === "" || found.length === 0 || isKept.current
				? null
				: { typed: typed(), tell: () => setProblems(found) },
	});
	const errorAt = (field: string) => sentenceAt(problems, `${name}-${field}`);
	return { name, by, setBy, on, setOn, date, words, setWords, way, errorAt, problems, submit };
}

interface ToldWordsProps {
	readonly told: Told;
	/** Before whose words they are, such as "Why, in". */
	readonly lead: string;
	readonly hint: string;
}

/** Their own words, where they gave any, with how they were given beside them. */
export function ToldWords({ told, lead, hint }: ToldWordsProps) {
	const { plan } = usePlan();
	const name = told.by && isNamed(told.by) ? nameOfWho(plan, told.by) : null;
	return (
		<div className="words-place">
			<WordsBox
				label={`${lead} ${name === null ? "their" : `${name}’s`} own words`}
				hint={hint}
				value={told.words}
				onChange={told.setWords}
			/>
			<div className="words-under">
				<HowAndThrough speaker={name ?? "them"} way={told.way} />
			</div>
		</div>
	);
}

interface ToldPageProps {
	readonly told: Told;
	readonly title: string;
	/** The question who it came from. */
	readonly who: string;
	readonly children: ReactNode;
}

/** The page of a told thing: first who, then what is its own, then the buttons. */
export function ToldPage({ told, title, who, children }: ToldPageProps) {
	const { plan, go } = usePlan();
	const page = useFirstField<HTMLFormElement>(told.name);
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		told.submit();
	};
	return (
		<PartPage kicker="Looking again" title={title} stage="read-back">
			<form ref={page} className="stack review-form" onSubmit={onSubmit}>
				<ErrorSummary problems={told.problems} />
				<WhoField
					plan={plan}
					fieldId={`${told.name}-by`}
					label={who}
					value={told.by}
					error={told.errorAt("by")}
					onChange={told.setBy}
				/>
				{children}
				<div className="buttons">
					<button type="submit" className="button button-main">
						Write it down
					</button>
					<button type="button" className="button" onClick={() => go({ screen: "part", part: "review", itemId: null })}>
						Back
					</button>
				</div>
			</form>
		</PartPage>
	);
}
