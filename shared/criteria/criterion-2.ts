/**
 * Criterion 2 of the framework (2023): proactive, personalised conversations that focus on what matters. Not to be
 * counted if the talk looked only at what is wrong, if the person did not feel listened to, or if their health
 * literacy, skills, knowledge and confidence were left out of account.
 */
import { wordsOf } from "../language/words.ts";
import { type Case, hasTalked } from "./case.ts";
import { copyMeets, isOfThePlan } from "./formats.ts";
import { type Finding, no, type Settled, seen, settle, step, to, unknown, yes } from "./result.ts";
import { placed } from "./standing.ts";
import { speaksForThePerson } from "./voices.ts";

/** Fewer words than this is not yet a talk about what matters (reference 9, C2.1). */
const ENOUGH_WORDS = 8;
/** People, routines, places, possessions, culture and strengths: a life, beside good and bad days. */
const lifeAreas: ReadonlySet<string> = new Set([
	"people",
	"routines",
	"places",
	"love",
	"culture",
	"getting-through",
	"proud",
	"appreciate",
]);

/** C2.1: the talk began with the person's life, not with their illness. */
export function beganWithLife(about: Case): Settled {
	const { who } = about;
	return settle("C2.1", `We began with ${who.their} life, not ${who.their} illness`, [
		saidWhatMatters(about),
		lifeCameFirst(about),
		wholeLife(about),
		worries(about),
		staffSay(about),
	]);
}

function saidWhatMatters({ plan, matters, who, standIn }: Case): Finding {
	const told = matters.filter(({ item }) => speaksForThePerson(item.quote, standIn));
	const count = told.reduce((sum, { item }) => sum + wordsOf(item.quote.text, item.quote.language).length, 0);
	const evidence = told.map(({ path }) => seen("What matters, as it was given", path));
	if (count >= ENOUGH_WORDS) return yes(evidence);
	const sentence =
		told.length === 0
			? `Ask ${who.name} what makes life good, and keep ${who.their} own words.`
			: `${who.name} has said a little about what makes life good. Ask for more, and keep ${who.their} own words.`;
	const ask = step("begin", sentence, to("life"));
	const looksOnlyAtIllness = told.length === 0 && (plan.health.conditions.length > 0 || plan.worries.length > 0);
	return looksOnlyAtIllness
		? no(ask, [
				seen(
					"Health or worries written down, and nothing of what matters",
					plan.worries.length > 0 ? "worries" : "health.conditions",
				),
			])
		: unknown(ask, evidence);
}

/** The order that was held (decision 20): health first needs a reason. */
function lifeCameFirst({ plan, matters, who }: Case): Finding {
	const earliest = (moments: readonly string[]): string | undefined => [...moments].sort()[0];
	const life = earliest(matters.map(({ item }) => item.quote.keptAt));
	const health = placed(plan.health.conditions, "health.conditions")
		.flatMap(({ item, path }) =>
			item.quote === null ? [] : [{ at: item.quote.keptAt, path, talkId: item.quote.talkId }],
		)
		.sort((a, b) => a.at.localeCompare(b.at))[0];
	if (life === undefined)
		return unknown(step("begin", `Ask ${who.name} what makes life good before anything else.`, to("life")));
	if (health === undefined || life <= health.at)
		return yes([seen("What matters was kept before anything about health", "matters")]);
	const evidence = [seen("Health was kept before what matters", health.path)];
	return healthFirstReason(plan)
		? yes([...evidence, seen("With a reason", "talks.held")])
		: no(step("note", "Write down why health came before life in the talk.", to("talk")), evidence);
}

const healthFirstReason = (plan: Case["plan"]): boolean =>
	plan.talks.held.some((talk) => talk.healthFirstBecause !== null);

function wholeLife({ matters, who }: Case): Finding {
	const found = matters.filter(({ item }) => lifeAreas.has(item.area));
	if (found.length > 0) return yes(found.map(({ item, path }) => seen(`A part of life: ${item.area}`, path)));
	return unknown(
		step(
			"begin",
			`Ask ${who.name} about people, routines, places, or what ${who.she} ${who.verb("is", "are")} proud of.`,
			to("life"),
		),
	);
}

function worries({ plan, who }: Case): Finding {
	if (plan.worries.length > 0) return yes([seen(`What is on ${who.their} mind`, "worries")]);
	const skipped = plan.talks.skips.findIndex((skip) => skip.stage === "mind" && skip.reason !== "not-now");
	if (skipped >= 0) return yes([seen("Asked; left out as the person wished", `talks.skips.${skipped}`)]);
	return unknown(step("note", `Ask ${who.name} what worries ${who.her} most at the moment.`, to("mind")));
}

function staffSay({ plan, who }: Case): Finding {
	const path = "agreement.startedWithLife";
	const { startedWithLife: said } = plan.agreement;
	if (said === null)
		return unknown(step("note", `Answer for yourself: did we start with ${who.their} life?`, to("began-with-life")));
	const evidence = [seen(`Staff answered on ${said.on}: ${said.answer}`, path)];
	if (said.answer === "yes" || healthFirstReason(plan)) return yes(evidence);
	return no(
		step(
			"begin",
			`Take time with ${who.name} for what makes life good, and answer again: did we start with ${who.their} life?`,
			to("life"),
		),
		evidence,
	);
}

/** C2.2: the person felt listened to. Nothing but their answer can say so. */
export function feltListenedTo(about: Case): Settled {
	return settle("C2.2", `${about.who.She} felt listened to`, [about.says("listened", hasTalked(about))]);
}

/** C2.3: health literacy, skills, knowledge and confidence were taken into account. */
export function wasExplained(about: Case): Settled {
	const { who } = about;
	return settle("C2.3", `It was explained in a way that worked for ${who.her}`, [
		howToExplain(about),
		confidence(about),
		copiesFit(about),
		toldBack(about),
		about.says("explained", hasTalked(about)),
	]);
}

function howToExplain({ plan, who }: Case): Finding {
	const { needs } = plan;
	if (needs.explainedBest.length > 0) return yes([seen("How things are best explained", "needs.explainedBest")]);
	if (needs.howToTalkWithMe.length > 0) return yes([seen("How to communicate", "needs.howToTalkWithMe")]);
	if (needs.askedOn !== null) return yes([seen(`Communication needs asked on ${needs.askedOn}`, "needs.askedOn")]);
	return unknown(
		step("note", `Ask ${who.name} how ${who.she} ${who.verb("likes", "like")} things explained.`, to("needs")),
	);
}

function confidence({ plan, goals, who }: Case): Finding {
	const sure = `How sure ${who.she} ${who.verb("is", "are")}`;
	if (plan.daily.confidence !== null) return yes([seen(`${sure}, day to day`, "daily.confidence")]);
	if (plan.agreement.overallConfidence !== null)
		return yes([seen(`${sure} of the plan`, "agreement.overallConfidence")]);
	const rated = goals
		.flatMap(({ item, path }) => placed(item.actions, `${path}.actions`))
		.find(({ item }) => item.confidence !== null);
	if (rated) return yes([seen(`${sure} of an action`, `${rated.path}.confidence`)]);
	return unknown(
		step(
			"note",
			`Ask ${who.name} how sure ${who.she} ${who.verb("is", "are")} of managing day to day, 1 to 10.`,
			to("daily"),
		),
	);
}

/** A copy in the wrong form fails this rule; no copy yet is C4.3's concern. */
function copiesFit({ plan, who }: Case): Finding {
	const given = plan.agreement.copies.filter(
		(copy) =>
			copy.who.kind === "me" && copy.state === "given" && isOfThePlan(copy) && copy.planVersion === plan.version,
	);
	if (given.length === 0) return yes([]);
	const met = plan.needs.formats.map((format) => copyMeets(format, given));
	const evidence = [seen("Forms asked for, and forms given", "agreement.copies")];
	const give = step("copy", `Give ${who.name} ${who.their} copy in the form ${who.she} asked for.`, to("copies"));
	if (met.includes("no")) return no(give, evidence);
	return met.includes("unclear") ? unknown(give, evidence) : yes(evidence);
}

function toldBack({ plan, who }: Case): Finding {
	const { teachBack } = plan.agreement;
	if (teachBack !== null)
		return yes([seen(`Said in ${who.their} own words what happens next, ${teachBack.on}`, "agreement.teachBack")]);
	return unknown(
		step("note", `Ask ${who.name} to tell you in ${who.their} own words what happens next.`, to("teach-back")),
	);
}
