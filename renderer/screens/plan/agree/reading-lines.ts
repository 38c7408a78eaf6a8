/** Lines of the plan as they are read back to the person: what paper says, said to them. */
import type { Action, Goal } from "../../../../shared/plan/goals.ts";
import type { Rating } from "../../../../shared/plan/quote.ts";
import { byWhenText } from "../../../../templates/full/by-when.ts";

/** Several things said, one after another, each as a sentence; what was not said is passed over. */
export const inSentences = (...parts: readonly (string | null | undefined)[]): string =>
	parts
		.flatMap((part) => part?.trim() || [])
		.map((part, index, all) => (index === all.length - 1 || /[.!?…”]$/u.test(part) ? part : `${part}.`))
		.join(" ");

/** "8 out of 10", or that they cannot say; null where it was not asked. */
export const ratingWords = (rating: Rating | null): string | null =>
	rating === null ? null : rating.kind === "number" ? `${rating.value} out of 10` : "You cannot say";

/** Asked for and not to be had, why, and what instead. */
export const notPossibleLine = ({ because, instead }: NonNullable<Goal["notPossible"]>): string =>
	inSentences(`This was asked for, and it is not possible. Because: ${because}`, instead && `Instead: ${instead}`);

/** Only the person themselves and whoever has said yes "will"; of anybody else it says no more than their name. */
export function actionLead({ group, asked, agreed, notPossible }: Action, name: string): string {
	if (notPossible !== null) return group === "me" ? "You" : name;
	if (group === "me") return "You will";
	return (group === "mine" ? asked : agreed) === "yes" ? `${name} will` : name;
}

/** What and by when, then how it stands with whoever would do it, as on paper. */
export function actionLine(action: Action, name: string): string {
	const { text, when, howOften, where, notPossible } = action;
	const what = when === null ? text : `${text} (${byWhenText(when)})`;
	const not =
		notPossible &&
		inSentences(
			`Asked for, and not possible: ${notPossible.because}`,
			notPossible.instead && `Instead: ${notPossible.instead}`,
		);
	return inSentences(what, howOften, where, answerOf(action, name), standingOf(action), not);
}

function answerOf({ group, asked, agreed }: Action, name: string): string | null {
	if (group === "mine" && asked !== null) {
		const words = {
			yes: null,
			asked: `${name} has been asked, and has not answered yet.`,
			"not-yet": "Not asked yet.",
			"said-no": `${name} has been asked, and said no.`,
		};
		return words[asked];
	}
	if (group !== "others" || agreed === null) return null;
	const words = {
		yes: null,
		"referral-to-make": "The request is still to be sent.",
		"referral-made": "The request has been sent.",
		"not-yet": "Not agreed yet.",
	};
	return words[agreed];
}

function standingOf({ status }: Action): string | null {
	const words = { done: "Done.", partly: "Partly done.", "on-hold": "On hold." } as const;
	return status in words ? words[status as keyof typeof words] : null;
}
