/**
 * The person's own answers to the seven questions (reference 9): whose answer counts, which is the latest, and which
 * of two things was meant (decision 39). "Mostly" meets a rule, "no" does not, "rather not say" stays not asked.
 */
import type { ExperienceAnswer, ExperienceQuestion } from "../plan/agreement.ts";
import type { Plan } from "../plan/plan.ts";
import type { PersonWords } from "./person.ts";
import { type Evidence, type Finding, no, seen, step, to, unknown, yes } from "./result.ts";
import type { StandIn } from "./stand-in.ts";

/** What can be meant: one part a rule. */
export type AnswerPart =
	| "listened"
	| "helped-write"
	| "decided-together"
	| "right-people"
	| "knew-what-to-expect"
	| "explained"
	| "sounds-like-me"
	| "what-i-want"
	| "have-it"
	| "can-change-it"
	| "know-how-to-ask";

interface Question {
	readonly question: ExperienceQuestion;
	/** As the sheet puts it (templates/en-GB/questions.json). */
	readonly text: string;
	/** One rule or two. */
	readonly parts: readonly AnswerPart[];
}

/** In the order asked. Questions 2, 4, 5 and 6 touch two rules each. */
export const questions: readonly Question[] = [
	{ question: "listened", text: "Did you feel listened to?", parts: ["listened"] },
	{ question: "helped-write", text: "Did you help write the plan?", parts: ["helped-write", "decided-together"] },
	{ question: "right-people", text: "Were the people you wanted there?", parts: ["right-people"] },
	{
		question: "knew-and-explained",
		text: "Did you know what would happen?",
		parts: ["knew-what-to-expect", "explained"],
	},
	{ question: "sounds-like-me", text: "Does the plan sound like you?", parts: ["sounds-like-me", "what-i-want"] },
	{ question: "have-and-change", text: "Do you have your plan?", parts: ["have-it", "can-change-it"] },
	{ question: "know-how-to-ask", text: "Do you know how to ask for a full look-again?", parts: ["know-how-to-ask"] },
];

/** As it is put to the person. */
const asked: Record<AnswerPart, string> = {
	listened: "Did you feel listened to?",
	"helped-write": "Did you help write this plan as much as you wanted?",
	"decided-together": "Did you decide these goals together?",
	"right-people": "Were the people you wanted there, or asked?",
	"knew-what-to-expect": "Did you know what to expect before we met?",
	explained: "Was it explained in a way that worked for you?",
	"sounds-like-me": "Does it sound like you?",
	"what-i-want": "Are these the things you want?",
	"have-it": "Do you have your plan?",
	"can-change-it": "Do you know how to change your plan when you want?",
	"know-how-to-ask": "If life changes, do you know how to ask for a full look-again?",
};

/** Which of two was meant, as the sheet's own list says it. */
export const meanings: Partial<Record<AnswerPart, string>> = {
	"helped-write": "Helping to write the plan",
	"decided-together": "Deciding the goals together",
	"knew-what-to-expect": "Knowing what would happen before we met",
	explained: "How things were explained",
	"sounds-like-me": "Whether the plan sounds like them",
	"what-i-want": "Whether these are the things they want",
	"have-it": "Having the plan",
	"can-change-it": "Knowing how to change it",
};

/** Given by the person: alone, with someone beside them, or with the question read out to them. */
const isOwn = (answer: ExperienceAnswer): boolean =>
	answer.answeredBy === "person-alone" ||
	answer.answeredBy === "person-with-supporter" ||
	answer.answeredBy === "staff-reading-out";

interface Counting {
	readonly answer: ExperienceAnswer;
	readonly index: number;
}

/** The latest answer that counts: the person's own about today's version; failing any, a representative's where one stands in. */
function countingAnswer(plan: Plan, question: ExperienceQuestion, standIn: StandIn | null): Counting | null {
	const given = plan.agreement.answers
		.map((answer, index) => ({ answer, index }))
		.filter(({ answer }) => answer.question === question && answer.planVersion === plan.version);
	const latest = (list: readonly Counting[]): Counting | null =>
		[...list].sort((a, b) => a.answer.on.localeCompare(b.answer.on) || a.index - b.index).at(-1) ?? null;
	const own = latest(given.filter(({ answer }) => isOwn(answer)));
	if (own !== null || standIn === null) return own;
	return latest(given.filter(({ answer }) => answer.answeredBy === "representative"));
}

/** What the person's answer says of one part. `isReady`: there is something to ask about. */
export function personSays(
	plan: Plan,
	part: AnswerPart,
	who: PersonWords,
	standIn: StandIn | null,
	isReady: boolean,
): Finding {
	const number = questions.findIndex((one) => one.parts.includes(part));
	const { question, text, parts } = questions[number] ?? {
		question: "listened" as const,
		text: asked[part],
		parts: [part],
	};
	const counting = countingAnswer(plan, question, standIn);
	const ask = step(
		isReady ? "ask" : "later",
		`Ask ${who.name}, on ${who.their} own if you can: “${asked[part]}”`,
		to("questions", question),
		number / questions.length,
	);
	if (counting === null) return unknown(ask);
	const { answer, index } = counting;
	const evidence = [
		seen(
			`Answered on ${answer.on}: ${inWords[answer.answer]}, ${byWhom[answer.answeredBy]}`,
			`agreement.answers.${index}`,
		),
	];
	if (answer.answer === "rather-not-say")
		return unknown(
			step(
				"later",
				`${who.name} would rather not say for now. Ask again another day: “${asked[part]}”`,
				to("questions", question),
			),
			evidence,
		);
	const note =
		answer.answeredBy === "representative"
			? `A representative answered for ${who.name}: a lower ground than ${who.their} own answer.`
			: undefined;
	if (answer.answer === "yes") return yes(evidence, note);
	const meant = parts.length === 1 ? parts : parts.filter((one) => answer.about.some((about) => about === one));
	if (meant.length === 0)
		return unknown(
			step(
				"clear",
				`Ask ${who.name} which was meant: ${parts.map((one) => `“${asked[one]}”`).join(" or ")}`,
				to("which-meant", question),
			),
			evidence,
		);
	// What was said short of yes stands under the rule that was meant, and under no other.
	if (!meant.includes(part)) return yes(evidence, note);
	if (answer.answer === "mostly") {
		const speaker = answer.answeredBy === "representative" ? "A representative" : who.name;
		const said = `${speaker} said Mostly to “${text}”`;
		const what = parts.length === 1 ? [] : meant.flatMap((one) => meanings[one] ?? []).map((one) => `“${one}”`);
		const beside: Evidence = seen(
			what.length === 0 ? said : `${said} What was meant: ${what.join(" and ")}.`,
			`agreement.answers.${index}`,
		);
		return { ...yes(evidence, note), beside: [beside] };
	}
	return no(
		step(
			"mend",
			part === "right-people"
				? `Ask ${who.name} whom ${who.she} missed, ask them for next time, and ask again: “${asked[part]}”`
				: `Ask ${who.name} what would have made it better, put it right, and ask again: “${asked[part]}”`,
			to("questions", question),
		),
		evidence,
	);
}

const inWords: Record<ExperienceAnswer["answer"], string> = {
	yes: "yes",
	mostly: "mostly",
	no: "no",
	"rather-not-say": "would rather not say",
};
const byWhom = {
	"person-alone": "by the person alone",
	"person-with-supporter": "by the person with someone beside them",
	"staff-reading-out": "by the person, the question read out",
	representative: "by a representative",
	"someone-who-knows": "by somebody who knows the person",
	staff: "by staff",
} satisfies Record<ExperienceAnswer["answeredBy"], string>;
