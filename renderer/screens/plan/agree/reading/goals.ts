/** A goal as it is read back: the person's words, then all that was agreed beside them. */
import type { Place } from "../../../../../shared/changes/change.ts";
import { confirmed } from "../../../../../shared/criteria/standing.ts";
import { endedOn, type Goal, plainOf } from "../../../../../shared/plan/goals.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { writtenDate } from "../../../../../shared/plan/time.ts";
import { byWhenText } from "../../../../../templates/full/by-when.ts";
import { after, inSentences, line, maybeLine, maybeSaid, type ReadItem, ratingWords, said, staffLine } from "./item.ts";

/** What is wished for, and how far it went. */
export function goalItems(plan: Plan, goal: Goal): ReadItem[] {
	const at: Place = ["goals", { id: goal.id }];
	const together = goal.decidedWith.map(staffLine).join("; ");
	return [
		{ ...said(goal.quote, at), visibility: goal.visibility },
		...maybeSaid(goal.why, [...at, "why"], "This matters because"),
		...maybeLine(`plain ${goal.id}`, "What you will be able to do", plainOf(goal)?.text ?? null),
		...maybeLine(`importance ${goal.id}`, "How much this matters to you", ratingWords(goal.importance)),
		...maybeSaid(goal.howWeWillKnow, [...at, "howWeWillKnow"], "How you would know"),
		...levels(goal),
		...maybeLine(`target ${goal.id}`, "By when", goal.target && byWhenText(goal.target)),
		...maybeLine(`place ${goal.id}`, "Where", goal.place),
		...maybeLine(`standing ${goal.id}`, "", standing(goal)),
		...(goal.notPossible ? [line(`not possible ${goal.id}`, "", notPossibleLine(goal.notPossible))] : []),
		...goal.notes.map((note) => line(note.id, `${staffLine(note.by)}, adds`, note.text)),
		...(together !== "" && confirmed(goal) === "yes" && plan.kind === "full"
			? [line(`together ${goal.id}`, "", `You decided this together with ${together}.`)]
			: []),
		...goal.outcomes.flatMap((outcome) => {
			const lead = `How it went, ${writtenDate(outcome.on)}`;
			const more = inSentences(after("What helped", outcome.helped), after("What got in the way", outcome.gotInTheWay));
			return [
				...maybeSaid(outcome.quote, [...at, "outcomes", { id: outcome.id }, "quote"], lead),
				...(outcome.quote === null && more === "" ? [] : maybeLine(`helped ${outcome.id}`, lead, more)),
			];
		}),
	];
}

const LEVELS = [
	"A lot less than you hope",
	"A bit less",
	"What you hope for",
	"A bit more",
	"A lot more than you hope",
];

/** As they were agreed (reference 3.3); in words only. */
function levels({ attainment }: Goal): ReadItem[] {
	if (attainment === null) return [];
	const rows = LEVELS.map((name, index) =>
		inSentences(
			after(name, attainment.levels[index] ?? null),
			attainment.baseline === index - 2 && attainment.levels[index]?.trim() ? "This is where you began." : null,
		),
	);
	return maybeLine(
		`levels ${JSON.stringify(attainment.levels)}`,
		"How far you could get",
		rows.filter(Boolean).join("\n"),
	);
}

function standing(goal: Goal): string | null {
	const { status } = goal;
	const on = endedOn(goal);
	if (on !== null) return `${status === "reached" ? "Done" : "Let go"} on ${writtenDate(on)}.`;
	const words = {
		thinking: null,
		"working-on-it": null,
		reached: "You have reached this.",
		partly: "You have reached part of this.",
		"changed-my-mind": "You have changed your mind about this.",
		"on-hold": "This is on hold for now.",
	};
	return words[status];
}

/** Asked for and not to be had, why, and what instead. */
const notPossibleLine = ({ because, instead }: NonNullable<Goal["notPossible"]>): string =>
	inSentences(`This was asked for, and it is not possible. Because: ${because}`, after("Instead", instead));
