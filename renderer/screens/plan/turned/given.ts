/** How the talk was prepared, what is shared and with whom, as it is shown to the person. */

import type { Plan } from "../../../../shared/plan/plan.ts";
import { type LocalDate, writtenDate } from "../../../../shared/plan/time.ts";
import { partOnScreen } from "../../../../templates/copies.ts";
import { type Holds, holdsOf } from "../../../../templates/full/copy-holds.ts";
import { formText } from "../agree/copies.ts";
import { type CopyRow, copyRows } from "../agree/copy-rows.ts";
import { countPrivate } from "../agree/copy-sees.ts";
import { sharingItems } from "../agree/reading/agreed.ts";
import { after, inSentences, line, maybeLine, type ReadItem, whoIs } from "../agree/reading/item.ts";
import { representativeItems } from "../agree/reading/team.ts";

/** Who was asked to come, what was given, results explained, what we read. Whom the person would rather not have is theirs. */
export function preparationItems(plan: Plan, isAlone: boolean): ReadItem[] {
	const { invited, wouldRatherNot, given, results, practitioner } = plan.talks.preparation;
	const answers = {
		coming: "Coming, or here.",
		asked: "Asked, no answer yet.",
		"could-not": "Could not come.",
		refused: "Said no.",
		"not-asked-yet": "Not asked yet.",
	};
	const explained = {
		explained: "They were explained to you.",
		"none-needed": "There were none to explain.",
		"not-yet": "They are not explained yet.",
	};
	return [
		...(invited?.isNobodyByChoice ? [line("nobody", "Who you would like there", "Nobody else. You chose that.")] : []),
		...(invited?.people ?? []).map(({ id, who, answer }) =>
			line(id, "Who you would like there", inSentences(whoIs(plan, who, "You"), answers[answer])),
		),
		...(isAlone
			? wouldRatherNot.map((who, at) =>
					line(`not ${at}`, "Who you would rather not have there", whoIs(plan, who, "You")),
				)
			: []),
		...given.map(({ id, what, format, how, on }) =>
			line(
				id,
				"What you were given to prepare with",
				[what, format, how, writtenDate(on)].filter((part) => part.trim() !== "").join(", "),
			),
		),
		...maybeLine("results", "Your results and letters", results && explained[results]),
		...practitioner.map(({ id, what, on }) => line(id, "How we prepared", `${what}, ${writtenDate(on)}`)),
	];
}

/** Who was told what, who decides. What was decided, and what was doubted, is between the two. */
export function rightsItems(plan: Plan, isAlone: boolean): ReadItem[] {
	const { toldWhoSees, capacity } = plan.rights;
	const told = toldWhoSees
		? `You were told on ${writtenDate(toldWhoSees.on)}.`
		: "You have not been told yet who will see this plan.";
	const decides = {
		assumed: "It is yours to make, and nobody doubts it.",
		"in-doubt": "Someone doubts that you can make it.",
		has: "It was checked: you can make it.",
		lacks: "It was checked: you cannot make it now.",
	};
	return [
		line("told", "Who will see this plan", inSentences(told, toldWhoSees?.note)),
		...(isAlone ? sharingItems(plan).filter(({ id }) => id !== "told who sees") : []),
		...(isAlone
			? capacity.map(({ id, decision, result, on, where }) =>
					line(
						id,
						"Whose decision it is",
						inSentences(
							decision,
							result === null ? "That is not answered yet." : decides[result],
							on === null ? null : `Checked on ${writtenDate(on)}.`,
							after("The paper about it", where),
						),
					),
				)
			: []),
		...representativeItems(plan),
	];
}

/** Who has a copy, of what, in what form. What others have is theirs and the person's: with others here it is not said. */
export const copyItems = (plan: Plan, day: LocalDate, isAlone: boolean): ReadItem[] =>
	copyRows(plan, day)
		.filter(({ who }) => isAlone || who.kind === "me")
		.map((row) => line(row.key, whoIs(plan, row.who, "You"), copyLine(plan, row)));

function copyLine(plan: Plan, { who, copy, given }: CopyRow): string {
	const held = given.length > 0 ? "An earlier one was given." : null;
	if (copy === null) return inSentences(who.kind === "me" ? "No copy yet." : "You have not decided yet.", held);
	const holds = holdsOf(plan, copy);
	if (holds.kind === "nothing") return inSentences("No copy. You chose that.", held);
	if (holds.kind === "undecided") return inSentences("Not all of it. You have not said yet what is left out.", held);
	const isOwnLess = who.kind === "me" && countPrivate(plan) > 0;
	const sees =
		holds.kind === "emergency-page"
			? "Only the emergency page."
			: isOwnLess
				? "Everything but what we keep between us."
				: seenOf(holds);
	const now = {
		given: copy.on === null ? "Given." : `Given on ${writtenDate(copy.on)}.`,
		"not-reachable": "They could not be reached.",
		"person-said-no": null,
		"not-given": copy.exportId === null ? "Not given yet." : "Made, not given yet.",
	}[copy.state];
	const form = formText(copy, plan.needs);
	return inSentences(sees, form.charAt(0).toUpperCase() + form.slice(1), now, held);
}

function seenOf({ without, isMoreKept, isSaidLeftOut }: Extract<Holds, { kind: "plan" }>): string {
	const besides = [
		...(isMoreKept ? ["what you keep from them"] : []),
		...(isSaidLeftOut ? ["what was said about the plan"] : []),
	];
	if (without.length > 0)
		return `Not ${[...without.map((part) => partOnScreen(part, "your")), ...besides].join("; not ")}.`;
	return besides.length === 0 ? "Everything." : `All but ${besides.join(" and ")}.`;
}
