/**
 * Criterion 5 of the framework (2023): people can review their plan, formally and informally. Not to be counted if the
 * person could not review and edit it informally, or did not know how to ask for a formal review. The framework joins
 * the two with "and"; either alone blocks here (reference 8, anomaly 8). Shorter statutory dates are reviews' concern.
 */
import { addMonths } from "../plan/time.ts";
import type { Case } from "./case.ts";
import { ownCopy } from "./criterion-4.ts";
import { isChangeable, isOfThePlan } from "./formats.ts";
import { type Finding, no, type Settled, seen, settle, step, to, unknown, yes } from "./result.ts";

const MONTHS_BETWEEN_REVIEWS = 12;

/** C5.1: the person can review and change the plan informally, and knows how. */
export function canChangeIt(about: Case): Settled {
	const { who } = about;
	return settle("C5.1", `${who.She} can change it when ${who.she} ${who.verb("wants", "want")}`, [
		changeableCopy(about),
		someoneToTell(about),
		about.says("can-change-it", ownCopy(about).truth === "yes"),
	]);
}

/** The copy carries the panel "how to change this plan" in every form but the emergency page. */
function changeableCopy({ plan, who }: Case): Finding {
	const at = plan.agreement.copies.findIndex(
		(copy) =>
			copy.who.kind === "me" &&
			copy.state === "given" &&
			copy.planVersion === plan.version &&
			isOfThePlan(copy) &&
			isChangeable(copy),
	);
	if (at >= 0) return yes([seen("Own copy, which can be changed", `agreement.copies.${at}`)]);
	const refused = plan.agreement.copies.findIndex((copy) => copy.who.kind === "me" && copy.state === "person-said-no");
	if (refused >= 0) return yes([seen("Wanted no copy: the person's choice", `agreement.copies.${refused}`)]);
	return unknown(
		step("copy", `Give ${who.name} a copy ${who.she} can change: a Word file, or paper to write on.`, to("copies")),
	);
}

function someoneToTell({ plan, who }: Case): Finding {
	const { coordinatorId, contacts, place } = plan.team;
	const at = contacts.findIndex(
		(contact) => contact.id === coordinatorId && (contact.phones.length > 0 || contact.email !== null),
	);
	if (at >= 0) return yes([seen("A co-ordinator who can be reached", `team.contacts.${at}`)]);
	if (place !== null && (place.phone !== null || place.email !== null))
		return yes([seen("A place that takes changes", "team.place")]);
	return unknown(
		step("arrange", `Name one person ${who.name} can tell about a change, with a number or an address.`, to("team")),
	);
}

/** C5.2: the person knows how to ask for a formal review. */
export function knowsHowToAsk(about: Case): Settled {
	const { who } = about;
	return settle("C5.2", `${who.She} ${who.verb("knows", "know")} how to ask for a full look-again`, [
		lookAgain(about),
		routeOnTheirCopy(about),
		about.says("know-how-to-ask", ownCopy(about).truth === "yes"),
	]);
}

function lookAgain({ plan, who, today }: Case): Finding {
	const { lookAgain: next, agreed } = plan.agreement;
	const arrange = step(
		"arrange",
		`Agree with ${who.name} a day to look at the whole plan again, within ${MONTHS_BETWEEN_REVIEWS} months.`,
		to("look-again"),
	);
	if (next === null) return unknown(arrange);
	const evidence = [seen(`Look again on ${next.on}`, "agreement.lookAgain")];
	const held = plan.agreement.reviews
		.flatMap((review) => (review.kind === "informal" || review.heldOn === null ? [] : [review.heldOn]))
		.sort()
		.at(-1);
	const last =
		[held, agreed?.on]
			.filter((date) => date !== undefined)
			.sort()
			.at(-1) ?? today;
	if (next.on > addMonths(last, MONTHS_BETWEEN_REVIEWS))
		return no(arrange, [
			...evidence,
			seen(`More than ${MONTHS_BETWEEN_REVIEWS} months after ${last}`, "agreement.lookAgain.on"),
		]);
	if (next.on < today) return no(arrange, [...evidence, seen("That day has passed", "agreement.lookAgain.on")]);
	return yes(evidence);
}

/** The request route and the co-ordinator are printed on every copy of the plan. */
function routeOnTheirCopy(about: Case): Finding {
	const { plan, who } = about;
	const at = plan.team.contacts.findIndex((contact) => contact.id === plan.team.coordinatorId);
	if (at < 0)
		return unknown(step("arrange", `Name the one person who keeps the plan together with ${who.name}.`, to("team")));
	const copy = ownCopy(about);
	return { ...copy, evidence: [seen("One co-ordinator, by name", `team.contacts.${at}`), ...copy.evidence] };
}
