/**
 * Criterion 1 of the framework (2023): people are central in developing and agreeing their plan, and decide who is
 * involved. Not to be counted if the person was not involved in writing it, could not involve whom they wished, or was
 * given nothing to prepare with. Each of the three alone blocks (reference 8, anomaly 8).
 */
import { whoMeant } from "../plan/people-known.ts";
import type { Plan } from "../plan/plan.ts";
import type { Who } from "../plan/quote.ts";
import { agreedFinding } from "./agreed.ts";
import { type Case, hasTalked, keyOf, nameOf, wasInTheTalk } from "./case.ts";
import { formatIsNamed } from "./formats.ts";
import { type Finding, no, type Settled, seen, settle, step, to, unknown, yes } from "./result.ts";
import { placed } from "./standing.ts";
import { isOwnVoice, quotesOf, speaksForThePerson } from "./voices.ts";

/** C1.1: the person was involved in writing the plan. */
export function helpedToWrite(about: Case): Settled {
	const isReady = hasTalked(about) && about.matters.length > 0;
	return settle("C1.1", `${about.who.name} helped to write it`, [
		ownWords(about),
		wasThere(about),
		agreedFinding(about),
		about.says("helped-write", isReady),
	]);
}

function ownWords({ plan, who, standIn }: Case): Finding {
	const quotes = quotesOf(plan);
	const own = quotes.find(({ quote }) => isOwnVoice(quote));
	if (own) return yes([seen("Words kept as they were given", own.path)]);
	const others = quotes.find(({ quote }) => speaksForThePerson(quote, standIn));
	if (others)
		return yes(
			[seen("Words of those who know the person", others.path)],
			`Words of those who know ${who.name} stand for ${who.their} own.`,
		);
	const begin = step("begin", `Ask ${who.name} what makes life good, and keep ${who.their} own words.`, to("life"));
	return quotes.length === 0
		? unknown(begin)
		: no(begin, [seen("Words kept, none of them in the person's own voice", quotes[0]?.path ?? "matters")]);
}

function wasThere({ plan, who, standIn }: Case): Finding {
	const held = placed(plan.talks.held, "talks.held");
	const withPerson = held.filter(({ item }) => wasInTheTalk(item, standIn));
	if (withPerson.length > 0) return yes(withPerson.map(({ item, path }) => seen(`Talk on ${item.on}`, path)));
	const talk = step("begin", `Talk with ${who.name}, and note the day and who was there.`, to("talk"));
	return held.length === 0
		? unknown(talk)
		: no(
				talk,
				held.map(({ item, path }) => seen(`Talk on ${item.on} without the person`, path)),
			);
}

/** C1.2: the person could bring in the people they wished. */
export function rightPeople(about: Case): Settled {
	const { who } = about;
	return settle("C1.2", `The people ${who.she} wanted were there, or asked`, [
		invited(about),
		...attendance(about),
		about.says("right-people", hasTalked(about)),
	]);
}

type Invited = NonNullable<Plan["talks"]["preparation"]["invited"]>["people"][number];

function invited({ plan, who }: Case): Finding {
	const path = "talks.preparation.invited";
	const ask = step(
		hasHeld(plan) ? "note" : "prepare",
		`Ask ${who.name} whom ${who.she} ${who.verb("would like", "would like")} there. Nobody is an answer too.`,
		to("preparation"),
	);
	const asked = plan.talks.preparation.invited;
	if (asked === null) return unknown(ask);
	if (asked.people.length === 0)
		return asked.isNobodyByChoice ? yes([seen("Wanted nobody else there", path)]) : unknown(ask);
	const open = asked.people.flatMap((person) => openPoint(plan, person));
	if (open.length === 0) return yes([seen(`${asked.people.length} named, each answered or there`, `${path}.people`)]);
	return { truth: "unknown", evidence: [seen("People named", `${path}.people`)], steps: open };
}

const hasHeld = (plan: Plan): boolean => plan.talks.held.length > 0;

/** Whoever was in a talk was there, whatever the list of those asked still says. */
const cameToTalk = (plan: Plan, who: Who): boolean =>
	plan.talks.held.some(({ present }) =>
		present.some((one) => keyOf(whoMeant(plan, one)) === keyOf(whoMeant(plan, who))),
	);

function openPoint(plan: Plan, { who, answer, because }: Invited): ReturnType<typeof step>[] {
	if (cameToTalk(plan, who)) return [];
	const name = nameOf(plan, who);
	if (answer === "not-asked-yet")
		return [
			step(
				hasHeld(plan) ? "note" : "prepare",
				`Ask ${name} to come, or write down what ${name} said.`,
				to("preparation"),
			),
		];
	if ((answer === "refused" || answer === "could-not") && because === null)
		return [step("note", `Write down why ${name} did not come.`, to("preparation"))];
	return [];
}

/** Whoever was coming is noted in a talk. */
function attendance({ plan, who }: Case): Finding[] {
	if (!hasHeld(plan))
		return [unknown(step("begin", `Talk with ${who.name}, and note the day and who was there.`, to("talk")))];
	const coming = (plan.talks.preparation.invited?.people ?? []).filter(
		(person) => person.answer === "coming" && person.who.kind !== "me",
	);
	return coming.map(({ who: one }: { who: Who }) => {
		if (cameToTalk(plan, one)) return yes([seen("Came, as noted in a talk", "talks.held")]);
		return unknown(step("note", `Write down whether ${nameOf(plan, one)} came.`, to("talk")));
	});
}

/** C1.3: the person was given information to prepare, in a form they can use. */
export function knewWhatToExpect(about: Case): Settled {
	const { who } = about;
	return settle("C1.3", `${who.She} knew what to expect before we met`, [
		given(about),
		results(about),
		about.says("knew-what-to-expect", hasTalked(about)),
	]);
}

function given({ plan, who }: Case): Finding {
	const lastTalk = plan.talks.held
		.map((talk) => talk.on)
		.sort()
		.at(-1);
	const all = placed(plan.talks.preparation.given, "talks.preparation.given");
	const inTime = all.filter(({ item }) => lastTalk === undefined || item.on <= lastTalk);
	const give = step(
		lastTalk === undefined ? "prepare" : "note",
		`Give ${who.name} something to prepare with, such as the thinking sheet, and write down what, in which form and when.`,
		to("preparation"),
	);
	if (all.length === 0) return unknown(give);
	const evidence = all.map(({ item, path }) => seen(`Given on ${item.on}`, path));
	if (inTime.length === 0) return no(give, evidence);
	const wanted = plan.needs.formats;
	if (plan.needs.askedOn === null && wanted.length === 0)
		return unknown(
			step(
				lastTalk === undefined ? "prepare" : "note",
				`Ask ${who.name} in what form ${who.she} ${who.verb("likes", "like")} information.`,
				to("needs"),
			),
			evidence,
		);
	const fits =
		wanted.length === 0 ||
		inTime.some(({ item }) => wanted.some((format) => formatIsNamed(format, `${item.format} ${item.what}`)));
	return fits
		? yes(evidence)
		: unknown(
				step(
					"note",
					`Check that what ${who.name} was given to prepare with was in a form ${who.she} can use.`,
					to("preparation"),
				),
				evidence,
			);
}

function results({ plan, who }: Case): Finding {
	const path = "talks.preparation.results";
	const { results: state } = plan.talks.preparation;
	if (state === "explained" || state === "none-needed")
		return yes([seen(state === "explained" ? "Test results explained" : "No test results to explain", path)]);
	const explain = step(
		hasHeld(plan) ? "note" : "prepare",
		`Explain ${who.name}’s test results, or write down that there are none to explain.`,
		to("preparation"),
	);
	return state === null ? unknown(explain) : no(explain, [seen("Test results not yet explained", path)]);
}
