/** Something told between two reviews: by whom, on which day, in whose words. Written down as a whole. */
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { type LocalDate, today, writtenDate } from "../../../../shared/plan/time.ts";
import { ErrorSummary, type FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { useWhoDraft } from "../fields/use-who-draft.ts";
import { useHere } from "../in-room.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
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
	readonly errorAt: (field: "by" | "on" | "what") => string | undefined;
	readonly problems: readonly FieldProblem[];
	/** The button: says what is missing, or writes it down. */
	readonly submit: () => void;
}

interface ToldRules {
	/** Asked each time, also where only the person is here: whoever asks is not always in the room. */
	readonly isWhoAsked?: boolean;
	/** Said where nobody is named. */
	readonly nobody: string;
	/** What is typed besides the words, by its drafts: with it, too, the page is not left unsaid. */
	readonly alsoTyped?: readonly string[];
	/** What else is wrong, field by field. */
	readonly more: (date: LocalDate | null) => readonly FieldProblem[];
	/** Writes it down; false when it was refused. */
	readonly keep: (told: { readonly on: LocalDate; readonly by: Who; readonly words: string | null }) => boolean;
	/** Lets go of the other fields' drafts, and goes on. */
	readonly onKept: () => void;
}

/** The fields that every told thing has. With words in it and nothing missing, it is written down at lock as well. */
export function useTold(
	name: ToldName,
	{ isWhoAsked = false, nobody, alsoTyped = [], more, keep, onKept }: ToldRules,
): Told {
	const { open } = usePlan();
	const isAlone = useHere().every(({ kind }) => kind === "me");
	const [by, setBy, forgetBy] = useWhoDraft<Who | null>(`${name}:by`, isAlone && !isWhoAsked ? { kind: "me" } : null);
	const [on, setOn, forgetOn] = useDraft(`${name}:on`, writtenDate(today(open.clock)));
	const [words, setWords, forgetWords] = useDraft(`${name}:words`);
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
		if (!keep({ on: date, by: whoMeant(open.record.plan, by), words: words.trim() === "" ? null : words })) return;
		isKept.current = true;
		for (const forget of [forgetBy, forgetOn, forgetWords]) forget();
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
	return { name, by, setBy, on, setOn, date, words, setWords, errorAt, problems, submit };
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
