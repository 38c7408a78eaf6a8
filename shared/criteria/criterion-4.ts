/**
 * Criterion 4 of the framework (2023): a sharable plan that records what matters, the outcomes and how they will be
 * reached. Not to be counted without a clear record of what matters and of agreed goals and actions, or if it could
 * not be shared with all those involved. On paper the order is always me, my family and friends, others: the composer
 * sorts, so no plan can show another order.
 */
import { isUndecided } from "../plan/copies.ts";
import type { Action, Goal } from "../plan/goals.ts";
import { agreedFinding } from "./agreed.ts";
import { type Case, isKnown, nameOf } from "./case.ts";
import { isEditable, isOfThePlan } from "./formats.ts";
import { involvedIn, readerKey } from "./involved.ts";
import { type Evidence, type Finding, no, type Settled, seen, settle, step, to, unknown, yes } from "./result.ts";
import { type Placed, placed, title } from "./standing.ts";
import { isInThePlan } from "./voices.ts";

/** C4.1: what matters is on record. Decided by the record alone: there is one, or there is not. */
export function mattersWritten(about: Case): Settled {
	const { who, matters } = about;
	const ask = step("begin", `Ask ${who.name} what makes life good, and keep ${who.their} own words.`, to("life"));
	const record =
		matters.length > 0
			? yes(matters.map(({ path }) => seen("What matters, written down", path)))
			: no(ask, [seen("Nothing of what matters is written down", "matters")]);
	return settle("C4.1", `What matters to ${who.her} is written down`, [record]);
}

/** C4.2: agreed goals and actions are on record. Decided by the record alone. */
export function actionsWritten(about: Case): Settled {
	const agreed = agreedFinding(about);
	const onRecord: Finding =
		agreed.truth === "yes"
			? agreed
			: {
					...agreed,
					truth: "no",
					evidence: agreed.evidence.length > 0 ? agreed.evidence : [seen("Not agreed", "agreement.agreed")],
				};
	return settle("C4.2", "Who does what, by when, is written down", [clearAction(about), onRecord]);
}

/**
 * Each goal for which something is to be done says who does at least one thing of it, and by when, and has their yes:
 * whoever was not asked, has not answered or said no has agreed to nothing. A goal to keep as it is needs nothing done.
 */
function clearAction(about: Case): Finding {
	const { goals, who } = about;
	const isClear = ({ item }: Placed<Action>): boolean =>
		item.when !== null && isKnown(about.plan, item.owner) && isAgreedTo(item);
	const keep = goals.filter(({ item }) => item.isKeepAsIs);
	const clear = goals.flatMap((goal) => actionsOf(goal).filter(isClear));
	const unclear = goals.find((goal) => {
		const actions = actionsOf(goal);
		return !goal.item.isKeepAsIs && goal.item.notPossible === null && actions.length > 0 && !actions.some(isClear);
	});
	if (!unclear && clear.length + keep.length > 0) {
		const beside = goals.flatMap((goal) => actionsOf(goal).flatMap((action) => stillOpen(about, goal, action)));
		return {
			...yes([
				...keep.map(({ path }) => seen("A goal to keep as it is", path)),
				...clear.map(({ path }) => seen("An action with who and by when, agreed to", path)),
				...beside.map(({ path }) => seen("Another action, not all of it said or agreed yet", path)),
			]),
			beside,
		};
	}
	if (goals.length === 0) {
		const ask = `Ask ${who.name} what ${who.she} would like to be different, or to keep just as it is.`;
		return no(step("goal", ask, to("goals")), [seen("No action with who and by when", "goals")]);
	}
	const goal = unclear ?? goals[0];
	const write =
		unclear === undefined
			? "Write down one thing that someone will do: who, what and by when."
			: `Write down for ${title(unclear)} one thing that someone has agreed to do: who, what and by when.`;
	return no(step("goal", write, to("goal-actions", goal?.item.id ?? null)), [
		seen("No action with who and by when, agreed to", unclear?.path ?? "goals"),
	]);
}

/** What is open of an action beside those that meet the rule: one clear action of a goal meets it, and not all are. */
function stillOpen({ plan }: Case, goal: Placed<Goal>, { item, path }: Placed<Action>): Evidence[] {
	if (item.status === "done") return [];
	const open = [
		...(isKnown(plan, item.owner) ? [] : ["who does it is not known"]),
		...(isAgreedTo(item) ? [] : [noYesOf(item, nameOf(plan, item.owner))]),
		...(item.when === null ? ["by when is not said"] : []),
	];
	return open.length === 0 ? [] : [seen(`Still open in ${title(goal)}: ${open.join("; ")}.`, path)];
}

/** What the answer of whoever is to do it is, short of a yes. */
function noYesOf({ group, asked, agreed }: Action, name: string): string {
	if (group === "others")
		return agreed === "referral-to-make" ? `the referral to ${name} is to make` : `${name} has not agreed yet`;
	if (asked === "said-no") return `${name} said no`;
	return asked === "asked" ? `${name} has not answered yet` : `${name} is not asked yet`;
}

/** The person's own stands with the plan they agree to; of anybody else, only their yes is one. */
const isAgreedTo = ({ group, asked, agreed }: Action): boolean =>
	group === "me" || (group === "mine" ? asked : agreed) === "yes";

const actionsOf = ({ item, path }: Placed<Goal>): Placed<Action>[] =>
	placed(item.actions, `${path}.actions`).filter(
		({ item: action }) => isInThePlan(action) && action.status !== "no-longer-wanted" && action.notPossible === null,
	);

/** C4.3: all who are involved can have it, and the person has it in a form they can change. */
export function everyoneCanHaveIt(about: Case): Settled {
	const findings = [ownCopy(about), editableCopy(about), ...involvedIn(about).map((one) => sharedWith(about, one))];
	const hasOwn = ownCopy(about).truth === "yes";
	return settle("C4.3", "Everyone involved can have it", [...findings, about.says("have-it", hasOwn)]);
}

/** The person's copy of today's version: given, or their choice not to have one. */
export function ownCopy({ plan, who }: Case): Finding {
	const mine = placed(plan.agreement.copies, "agreement.copies").filter(({ item }) => item.who.kind === "me");
	const given = mine.find(
		({ item }) => item.state === "given" && item.planVersion === plan.version && isOfThePlan(item) && item.on !== null,
	);
	if (given) return yes([seen(`Own copy given on ${given.item.on}`, given.path)]);
	const refused = mine.find(({ item }) => item.state === "person-said-no");
	if (refused) return yes([seen("Wanted no copy: the person's choice", refused.path)]);
	return unknown(
		step(
			"copy",
			`Give ${who.name} ${who.their} copy of version ${plan.version}, and write down the form and the day.`,
			to("copies"),
		),
	);
}

/** Editable and sharable (the framework's best practice for criterion 4): PDF alone is neither. */
function editableCopy({ plan, who }: Case): Finding {
	const at = plan.agreement.copies.findIndex(
		(copy) => copy.state === "given" && copy.planVersion === plan.version && isOfThePlan(copy) && isEditable(copy),
	);
	if (at >= 0) return yes([seen("A copy that can be changed", `agreement.copies.${at}`)]);
	return unknown(step("copy", `Make a Word copy, so that ${who.name} can change it and pass it on.`, to("copies")));
}

/** Shared, refused by the person, or not reachable; whatever it is, it is written down. */
function sharedWith(
	{ plan }: Case,
	one: { readonly who: Parameters<typeof nameOf>[1]; readonly path: string },
): Finding {
	const copies = placed(plan.agreement.copies, "agreement.copies").filter(
		({ item }) => readerKey(plan, item.who) === readerKey(plan, one.who),
	);
	const settled = copies.find(
		({ item }) =>
			item.state === "person-said-no" ||
			item.sees === "nothing" ||
			((item.state === "given" || item.state === "not-reachable") &&
				item.planVersion === plan.version &&
				!isUndecided(item)),
	);
	if (settled) return yes([seen(`Copy: ${settled.item.state}`, settled.path)]);
	return unknown(
		step(
			"copy",
			`Give ${nameOf(plan, one.who)} a copy, or write down that ${plan.about.calledName} said no.`,
			to("copies"),
		),
		[seen("Involved, without a copy on record", one.path)],
	);
}
