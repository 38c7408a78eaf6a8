/** The head of the wellbeing plan: name and pictures, the one quote, when it was agreed; me, and how to reach me. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Run } from "../../shared/documents/tree.ts";
import type { Copy } from "../../shared/plan/agreement.ts";
import type { Contact } from "../../shared/plan/team.ts";
import { writtenDate, writtenDay } from "../../shared/plan/time.ts";
import { groupedNhsNumber, groupedPhone } from "../language/numbers.ts";
import { andList } from "../language/say.ts";
import { changedSince, placeRuns, placeWords, readBackRuns } from "./agreed.ts";
import { body, field, paragraph, sentences, when } from "./blocks.ts";
import { type Context, isOwnCopy } from "./context.ts";
import { isThisCopy } from "./copies-table.ts";
import { holdsOf } from "./copy-holds.ts";
import { chosenPictures, type FirstPageChoice, interpreter } from "./first-page.ts";
import { nameList } from "./name-list.ts";
import { calledName, firstName, fullName, isStillThere, nameLine } from "./names.ts";
import { wordsBeforeTheEnd } from "./quote-list.ts";
import { continued, quoteBlocks, statements } from "./quotes.ts";
import { waysToReachMe } from "./reach-me.ts";
import { needSentences } from "./short-needs.ts";
import { toldCopies } from "./told-copies.ts";
import { whenRuns } from "./when-line.ts";

/** All blocks before the first section. */
export function liteHead(context: Context, { opening, isOpeningOnlyHere }: FirstPageChoice): Block[] {
	const { plan } = context;
	const came = whenRuns(context, wordsBeforeTheEnd(plan));
	const line = sentences(came, plan.isInvented ? context.runs("first.invented") : []);
	const again = isOpeningOnlyHere ? {} : { fieldName: "opening" };
	return [
		paragraph("kind", context.runs("kind.lite")),
		{ kind: "heading", level: 1, text: calledName(plan), anchor: anchorFor(plan.id, "about.calledName") },
		...chosenPictures(context),
		...(opening ? quoteBlocks(context, opening, { size: "opening", way: null, ...again }) : []),
		body(sentences(agreedRuns(context), changedSince(context), readBack(context), copiesRuns(context))),
		...(line.length === 0 ? [] : [when(line)]),
	];
}

/** How it was read back; the day only where it was another. */
function readBack(context: Context): Run[] {
	const { agreed, readBack: read } = context.plan.agreement;
	if (!read || read.isPart || read.on !== agreed?.on) return readBackRuns(context);
	return context.runs(`lite.readBack.${read.how}`);
}

function agreedRuns(context: Context): Run[] {
	const { version, agreement } = context.plan;
	if (agreement.agreed === null)
		return context.runs("first.notAgreed", { version, date: writtenDate(context.options.today) });
	const { on, place, by, with: staff } = agreement.agreed;
	const values = { date: writtenDay(on), place: placeWords(context, place), name: firstName(context, staff.name) };
	return sentences(
		by.kind === "me"
			? context.runs("lite.agreed", values)
			: context.runs("lite.agreedFor", { ...values, by: nameLine(context, by) }),
		placeRuns(context, place),
	);
}

/** Who has a copy, and who is still to get one. */
function copiesRuns(context: Context): Run[] {
	const copies = toldCopies(context.plan);
	const line = (key: "lite.copies" | "lite.copiesLater", state: "given" | "not-given"): Run[] => {
		const isNow = (copy: Copy) => (isThisCopy(context, copy) ? "given" : copy.state) === state;
		const names = copies.filter(isNow).map((copy) => copyName(context, copy));
		return names.length === 0 ? [] : context.runs(key, { names: andList(context.language, [...new Set(names)]) });
	};
	return sentences(line("lite.copies", "given"), line("lite.copiesLater", "not-given"));
}

/** "Mr Lam (emergency page)": whoever has less than the plan is not said to have it, in my own copy; no other tells how much. */
function copyName(context: Context, copy: Copy): string {
	const name = nameList(context, [copy.who]);
	if (!isOwnCopy(context)) return name;
	const holds = holdsOf(context.plan, copy);
	if (holds.kind === "emergency-page") return context.say("lite.has.emergency-page", { name });
	const isAll = holds.kind === "plan" && holds.without.length === 0 && !holds.isMoreKept;
	return isAll ? name : context.say("lite.has.parts", { name });
}

/** Who I am and how to reach me; only what was told. */
export function reachMe(context: Context): Block[] {
	const { id, about } = context.plan;
	const name = field(fullName(context.plan), id, "about.fullName");
	const born =
		about.born === null ? [] : context.runs("first.born", { date: field(writtenDate(about.born), id, "about.born") });
	const isCalled = fullName(context.plan) !== calledName(context.plan);
	const who = sentences(
		context.runs("lite.iAm", { name }),
		isCalled ? context.runs("first.callMe", { name: about.calledName }) : [],
		born,
		about.nhsNumber === null
			? []
			: context.runs("first.nhs", { number: field(groupedNhsNumber(about.nhsNumber), id, "about.nhsNumber") }),
	);
	const reach = sentences(...waysToReachMe(context), ifNotMe(context));
	return [body(who), ...(reach.length === 0 ? [] : [body(reach)])];
}

/** "If you cannot reach me, ring Dafydd, my son: 07700 900 482." In the person's order, a first one without a number too. */
function ifNotMe(context: Context): Run[] {
	const inOrder = context.plan.team.contacts
		.filter((contact) => contact.emergencyOrder !== null && isStillThere(context, contact))
		.toSorted((a, b) => (a.emergencyOrder ?? 0) - (b.emergencyOrder ?? 0));
	const [first] = inOrder;
	if (first === undefined) return [];
	const [withNumber] = inOrder.filter(({ phones }) => phones.length > 0);
	const nameOf = ({ id }: Contact): string => nameLine(context, { kind: "contact", contactId: id });
	const ring = (key: "lite.ifNotMe" | "lite.ifNotMeNext"): Run[] =>
		withNumber?.phones[0] === undefined
			? []
			: context.runs(key, { name: nameOf(withNumber), number: groupedPhone(withNumber.phones[0].number) });
	return first === withNumber
		? ring("lite.ifNotMe")
		: sentences(context.runs("lite.ifNotMeNoNumber", { name: nameOf(first) }), ring("lite.ifNotMeNext"));
}

/** My words first, then the short lines, an interpreter, how I like things explained. */
export function howToTalk(context: Context): Block[] {
	const { needs } = context.plan;
	const flags = sentences(...needSentences(context, needs.flags));
	const explained = needs.explainedBest.flatMap((quote) =>
		continued(context, "lite.explained", "lite.explained", quote, null),
	);
	const know = needs.wantToKnow.flatMap((quote) => continued(context, "daily.know", "daily.knowLabel", quote, null));
	return [
		...statements(context, needs.howToTalkWithMe, "quotes", null),
		...(flags.length === 0 ? [] : [body(flags)]),
		...interpreter(context).map(body),
		...explained,
		...know,
	];
}
