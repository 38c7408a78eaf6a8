/** Read back and agreed: what was told back, who said yes, when we look again, whether we began with their life. */
import type { Change, Place } from "../../../shared/changes/change.ts";
import { digestOfContent } from "../../../shared/criteria/paper-digest.ts";
import type { Promised } from "../../../shared/plan/agreement.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Rating, Staff, Visibility, Who } from "../../../shared/plan/quote.ts";
import { type Clock, instantNow, type LocalDate, today } from "../../../shared/plan/time.ts";
import { type Edit, set } from "./edit.ts";
import type { QuotePlace } from "./quotes.ts";
import { newQuote, type Said, saidAgain } from "./words.ts";

type Agreement = Plan["agreement"];
export type ReadBackHow = NonNullable<Agreement["readBack"]>["how"];
type LookAgain = NonNullable<Agreement["lookAgain"]>;

/** Who may see one thing of the plan, wherever it stands. */
export const setVisibility = (at: Place, visibility: Visibility): Edit => ({
	label: visibility.kind === "private" ? "kept something between us" : "changed who may see something",
	changes: [set([...at, "visibility"], visibility)],
});

export const tellBackPlace: QuotePlace = {
	at: ["agreement", "teachBack", "quote"],
	isOne: true,
	name: "what happens next",
};

/** What happens next, as the person tells it; without words where they were not written down. */
export function keepTellBack(plan: Plan, said: Said | null, clock: Clock): Edit {
	const old = plan.agreement.teachBack?.quote ?? null;
	const quote = said === null ? old : saidAgain(old, newQuote(plan, said, clock));
	return {
		label: "kept what happens next",
		changes: [set(["agreement", "teachBack"], { on: today(clock), quote })],
	};
}

export interface Yes {
	/** Who agrees: the person, or whoever stands in for them. */
	readonly by: Who;
	readonly how: ReadBackHow;
	readonly place: string;
	readonly present: readonly Who[];
	/** Whether some of what paper prints was not read, as others were there. */
	readonly isPart?: boolean;
	readonly said: Said | null;
}

/** A yes of that day stood before this one, or a copy of this version was made or given: also where that yes was taken back. */
function mayHavePaperOf({ version, agreement: { agreed, copies } }: Plan, on: LocalDate): boolean {
	if (agreed?.on === on) return true;
	return copies.some((copy) => copy.planVersion === version && (copy.on === on || copy.exportId !== null));
}

/** The plan was read back and agreed to, in this version. */
export function agree(plan: Plan, yes: Yes, staff: Staff, clock: Clock): Edit {
	const on = today(clock);
	const at = instantNow(clock);
	const covers = digestOfContent(plan);
	const isAgain = mayHavePaperOf(plan, on);
	const { by, how, place, present, isPart, said } = yes;
	const quote = said === null ? null : newQuote(plan, { ...said, spokenBy: by }, clock);
	const version = plan.agreement.versions.find((candidate) => candidate.number === plan.version);
	// What was said at an earlier yes to this version stays with the version.
	const words = plan.agreement.agreed?.quote ? [plan.agreement.agreed.quote] : [];
	const versions = version
		? plan.agreement.versions.map((candidate) =>
				candidate === version ? { ...candidate, agreedOn: on, words: [...candidate.words, ...words] } : candidate,
			)
		: [
				...plan.agreement.versions,
				{ number: plan.version, startedOn: on, agreedOn: on, note: null, words, sure: null },
			];
	return {
		label: "agreed the plan",
		changes: [
			set(["agreement", "readBack"], { how, on, place, present, ...(isPart ? { isPart } : {}) }),
			set(["agreement", "agreed"], { on, at, covers, isAgain, by, with: staff, quote, place, present }),
			set(["agreement", "versions"], versions),
			set(["state"], { kind: "agreed", on }),
		],
	};
}

/** How sure the person is of the plan as a whole, beside their yes (PRSB confidence). */
export const setOverallConfidence = (rating: Rating): Edit => ({
	label: "said how sure of the plan",
	changes: [set(["agreement", "overallConfidence"], rating)],
});

/** How sure they were of the version before, where it was asked: an answer is to the version it was given for. */
export const sureLastTime = ({ agreement, version }: Plan): Rating | null =>
	agreement.versions
		.filter(({ number }) => number < version)
		.toSorted((a, b) => a.number - b.number)
		.at(-1)?.sure ?? null;

/** Not agreed after all: what was said stays in undo, the plan says that it is not agreed. */
export function withdrawAgreement(plan: Plan, clock: Clock): Edit {
	const versions = plan.agreement.versions.map((version) =>
		version.number === plan.version ? { ...version, agreedOn: null } : version,
	);
	const changes: Change[] = [
		set(["agreement", "agreed"], null),
		set(["agreement", "versions"], versions),
		set(["state"], { kind: "talking", on: today(clock) }),
	];
	return { label: "took the agreement back", changes };
}

/** The practitioner's own answer, by name (C2.1). */
export const answerBeganWithLife = (answer: "yes" | "no", staff: Staff, clock: Clock): Edit => ({
	label: "answered whether we began with life",
	changes: [set(["agreement", "startedWithLife"], { answer, by: staff, on: today(clock) })],
});

/** When the whole plan is looked at again and who arranges it; takes the place of what stood there. */
export const setLookAgain = (lookAgain: LookAgain): Edit => ({
	label: "set when we look again",
	changes: [set(["agreement", "lookAgain"], lookAgain)],
});

/** What the paper may promise to whoever asks for a full look-again; null: nothing. */
export const setPromise = (promise: Promised | null): Edit => ({
	label: promise === null ? "took a promise off the paper" : "let the paper promise an answer",
	changes: [set(["agreement", "promise"], promise)],
});
