/** My goals and who will do what (documents.md 8.5). */
import { confirmed } from "../../shared/criteria/standing.ts";
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Run } from "../../shared/documents/tree.ts";
import { endedOn, type Goal, isPast } from "../../shared/plan/goals.ts";
import { NO_BREAK_SPACE, writtenDate } from "../../shared/plan/time.ts";
import { countInWords } from "../language/numbers.ts";
import { andList } from "../language/say.ts";
import {
	body,
	type Column,
	field,
	labelled,
	labelledField,
	ratingRuns,
	section,
	sentences,
	smallSection,
	when,
	withEnd,
} from "./blocks.ts";
import { byWhenText } from "./by-when.ts";
import { type Context, sectionTitle } from "./context.ts";
import { actionBlocks, actionColumns } from "./goal-actions.ts";
import { staffLine } from "./names.ts";
import { goalQuotes } from "./quote-list.ts";
import { labelledQuotes, noteVoice, quoteBlocks } from "./quotes.ts";
import { mainWay, whenRuns } from "./when-line.ts";

/** The section: a sub-section a goal, numbered from 1. */
export function goals(context: Context): Block[] {
	const list = context.plan.goals;
	const living = list.filter((goal) => !isPast(goal));
	const past = list.filter(isPast);
	const quotes = list.flatMap(goalQuotes);
	const way = mainWay(quotes);
	const line = sentences(goalsLine(context, living.length, past.length), whenRuns(context, quotes));
	// Made once for all goals: the time would grow with their square.
	const columns = actionColumns(context);
	const ofGoal = (goal: Goal) => goalBlocks(context, goal, { number: list.indexOf(goal) + 1, way, columns });
	const blocks = [
		...living.flatMap(ofGoal),
		...(past.length > 0 && living.length > 0 ? [body(context.runs("goals.past"))] : []),
		...past.flatMap(ofGoal),
	];
	return section(sectionTitle(context, "goals"), line, blocks, { breakBefore: "third" });
}

/** How many there are to work on: what is done or was let go is not counted. */
function goalsLine(context: Context, living: number, past: number): Run[] {
	if (living === 0 && past > 0) return context.runs("goals.none");
	const count = countInWords(context.language, living);
	return living === 1 ? context.runs("goals.one") : context.runs("goals.many", { count });
}

/** "Goal 2: back at choir"; what is done or was let go says so in its heading. */
export function goalHeading(context: Context, { title, status }: Goal, number: number): string {
	const [named, noTitle] = HEADINGS[status === "reached" ? "done" : status === "changed-my-mind" ? "let-go" : "living"];
	return title === null ? context.say(noTitle, { number }) : context.say(named, { number, title });
}

/** With a title, and without one. */
const HEADINGS = {
	living: ["goal.heading", "goal.headingNoTitle"],
	done: ["goal.headingDone", "goal.headingNoTitleDone"],
	"let-go": ["goal.headingLetGo", "goal.headingNoTitleLetGo"],
} as const;

interface Place {
	readonly number: number;
	readonly way: string | null;
	/** Of the table of who will do what. */
	readonly columns: readonly Column[];
}

function goalBlocks(context: Context, goal: Goal, { number, way, columns }: Place): Block[] {
	return [
		{
			kind: "heading",
			level: 3,
			text: goalHeading(context, goal, number),
			...(goal.title === null ? {} : { anchor: anchorFor(goal.id, "title") }),
		},
		...quoteBlocks(context, goal.quote, { size: "goal", way }),
		...(goal.why ? labelledQuotes(context, "goal.why", [goal.why], way) : []),
		...ableTo(context, goal),
		...(goal.importance ? [body([...context.runs("goal.matters"), ...ratingRuns(context, goal.importance)])] : []),
		...target(goal, context),
		...(goal.place.trim() === ""
			? []
			: [body(context.runs("goal.place", withEnd("text", field(goal.place, goal.id, "place"))))]),
		...standing(context, goal),
		...actionBlocks(context, goal, number, columns),
		...(goal.howWeWillKnow ? labelledQuotes(context, "goal.know", [goal.howWeWillKnow], way) : []),
		...levels(context, goal),
		...goal.notes.map((note) => noteVoice(context, note.by, note.text, note.id)),
		// Said only where the person said yes when this goal was read back.
		...(goal.decidedWith.length > 0 && confirmed(goal) === "yes" && context.plan.kind === "full"
			? [when(context.runs("goal.together", { names: together(context, goal) }))]
			: []),
		...smallSection(context.say("goal.outcomes"), outcomes(context, goal, way)),
	];
}

const together = (context: Context, goal: Goal): string =>
	andList(
		context.language,
		goal.decidedWith.map((staff) => staffLine(context, staff)),
	);

/** "I will be able to go to choir…", or the agreed wording on its own when it is a sentence already. */
function ableTo(context: Context, { id, plain }: Goal): Block[] {
	if (plain === null) return [];
	const words = field(plain.text, id, "plain");
	if (/^\p{Ll}/u.test(plain.text)) return labelled(context, "goal.plain", words);
	const isSentence = plain.text.toLowerCase().startsWith(context.say("goal.plain").trim().toLowerCase());
	return isSentence ? [body([words])] : labelled(context, "goal.plainLabel", words);
}

const LEVELS = ["goal.level.1", "goal.level.2", "goal.level.3", "goal.level.4", "goal.level.5"] as const;

/** From a lot less to a lot more than hoped, as it was agreed (reference 3.3). In words only: no number is made of them. */
function levels(context: Context, { id, attainment }: Goal): Block[] {
	const parts = LEVELS.flatMap((key, index): Run[][] => {
		const level = attainment?.levels[index] ?? "";
		if (level.trim() === "") return [];
		const said = context.runs(key, withEnd("text", field(level, id, `attainment.levels.${index}`)));
		return [sentences(said, attainment?.baseline === index - 2 ? context.runs("goal.start") : [])];
	});
	return parts.length === 0 ? [] : [body([...context.runs("goal.levels"), ...sentences(...parts)])];
}

/** By when, unless the sentence above has said it. */
function target({ target: date, plain }: Goal, context: Context): Block[] {
	if (date === null) return [];
	const when = byWhenText(date);
	const isSaid = plain?.text.replaceAll(NO_BREAK_SPACE, " ").includes(when.replaceAll(NO_BREAK_SPACE, " "));
	return isSaid ? [] : [body(context.runs("goal.target", { when }))];
}

/** Where the goal stands when it is no longer simply being worked on, and what could not be had. */
function standing(context: Context, goal: Goal): Block[] {
	const status = {
		reached: "goal.reached",
		partly: "goal.partly",
		"changed-my-mind": "goal.changed",
		"on-hold": "goal.onHold",
	} as const;
	const key = goal.status === "thinking" || goal.status === "working-on-it" ? null : status[goal.status];
	// What was pressed at a look-again is no sentence of theirs: the day and what became of it is all that is so.
	const on = endedOn(goal);
	const ended = goal.status === "reached" ? "goal.doneOn" : "goal.letGoOn";
	const said = on !== null ? context.runs(ended, { date: writtenDate(on) }) : key ? context.runs(key) : null;
	return [...(said ? [body(said)] : []), ...notPossible(context, goal)];
}

function notPossible(context: Context, { id, notPossible: not }: Goal): Block[] {
	if (not === null) return [];
	return [
		body(context.runs("goal.notPossible", withEnd("because", field(not.because, id, "notPossible.because")))),
		...(not.instead === null
			? []
			: [body(context.runs("goal.instead", withEnd("instead", field(not.instead, id, "notPossible.instead"))))]),
	];
}

/** What happened, in the person's words, newest last. */
const outcomes = (context: Context, goal: Goal, way: string | null): Block[] =>
	goal.outcomes.flatMap((outcome) => {
		const told = [
			...(outcome.quote ? quoteBlocks(context, outcome.quote, { way }) : []),
			...labelledField(context, "goal.helped", outcome.helped, outcome.id, "helped"),
			...labelledField(context, "goal.hindered", outcome.gotInTheWay, outcome.id, "gotInTheWay"),
		];
		// A day with nothing told of it says nothing.
		return told.length === 0 ? [] : [when(context.runs("goal.outcomeOn", { date: writtenDate(outcome.on) })), ...told];
	});
