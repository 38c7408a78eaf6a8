/** Easy-read: what we agreed and how to change my plan (documents.md 10, the second column). */
import type { Block } from "../../shared/documents/tree.ts";
import type { Copy } from "../../shared/plan/agreement.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { writtenDay } from "../../shared/plan/time.ts";
import { bookedTalks } from "../full/agreed.ts";
import { paragraph, text } from "../full/blocks.ts";
import { type Context, isOwnCopy } from "../full/context.ts";
import { isThisCopy } from "../full/copies-table.ts";
import { holdsOf } from "../full/copy-holds.ts";
import { nameList } from "../full/name-list.ts";
import { calledName, nameLine } from "../full/names.ts";
import { toldCopies } from "../full/told-copies.ts";
import { whoToAsk } from "../full/who-to-ask.ts";
import type { MessageKey } from "../language/messages.ts";
import { groupedPhone } from "../language/numbers.ts";
import { endOf } from "../language/say.ts";
import {
	type EasyPart,
	easy,
	easyLabel,
	easySection,
	frame,
	framePicture,
	type PictureKey,
	plainLines,
	saidBlock,
	saidTogether,
} from "./blocks.ts";
import { gathered } from "./gathered.ts";
import { saidBefore } from "./said-before.ts";

/** The section "how to change my plan": whom to tell or ring, only as far as it is known. */
export function easyChange(context: Context): Block[] {
	const ask = whoToAsk(context);
	const name = ask.shortName ?? ask.place;
	const number = ask.shortName === null ? ask.placeNumber : ask.number;
	const hours =
		ask.shortName === null || ask.hours === ""
			? []
			: frame(context, "easy.hours", { hours: ask.hours, end: endOf(ask.hours) });
	if (!isOwnCopy(context)) {
		const of = { name: calledName(context.plan) };
		const tell = ask.coordinator?.id === context.options.reader ? [] : tellWhom(context, name, number);
		return easySection(context.say("easy.change"), [
			...easy(framePicture(context, "picture.mine"), frame(context, "easy.otherOwner", of)),
			...easy(framePicture(context, "picture.said"), [...frame(context, "easy.otherAsk", of), ...tell]),
		]);
	}
	return easySection(context.say("easy.change"), [
		...easy(framePicture(context, "picture.change"), [
			...frame(context, "easy.owner"),
			...frame(context, "easy.changeAny"),
		]),
		...easy(framePicture(context, number === null ? "picture.said" : "picture.tell"), [
			...tellWhom(context, name, number),
			...(number === null ? [] : hours),
		]),
		...easy(framePicture(context, "picture.look"), frame(context, "easy.changeLook")),
		...easy(framePicture(context, "picture.side"), [...frame(context, "easy.changeSide"), ...askAdvocate(context)]),
	]);
}

/** Who the advocate is, where that is known; that it is free in any case. */
function askAdvocate(context: Context): EasyPart[] {
	const { advocate } = context.plan.team;
	if (advocate === null) return frame(context, "easy.sideFree");
	const { name } = advocate;
	return advocate.phone.trim() === ""
		? frame(context, "easy.sideName", { name })
		: frame(context, "easy.sideCall", { name, number: groupedPhone(advocate.phone) });
}

const COPIES = [
	["everything", "easy.copies"],
	["parts", "easy.copiesParts"],
	["emergency-page", "easy.copiesEmergency"],
] as const;

/** Who has this plan so far as it was given; how much of it, in the person's own copy; who is still to get a copy. */
function copies(context: Context): Block[] {
	const isOwn = isOwnCopy(context);
	const [all = [], ...less] = (isOwn ? COPIES : ([[null, "easy.copiesWho"]] as const)).map(
		([sees, label]): EasyPart[] => {
			const given = toldCopies(context.plan).filter(
				(copy) =>
					(copy.state === "given" || isThisCopy(context, copy)) && (sees === null || sees === easySees(context, copy)),
			);
			return given.length === 0 ? [] : namesUnder(context, label, given);
		},
	);
	const [parts = [], page = []] = less;
	const picture = framePicture(context, "picture.mine");
	return gathered([...easy(picture, all), ...easy(picture, [...parts, ...page, ...copiesToGive(context)])]);
}

/** All of it only where nothing at all is kept from this reader. */
function easySees({ plan }: Context, copy: Copy): (typeof COPIES)[number][0] {
	const holds = holdsOf(plan, copy);
	if (holds.kind === "emergency-page") return holds.kind;
	return holds.kind === "plan" && holds.without.length === 0 && !holds.isMoreKept ? "everything" : "parts";
}

/** Who is still to get a copy, of any kind. */
function copiesToGive(context: Context): EasyPart[] {
	const waiting = toldCopies(context.plan).filter((copy) => copy.state === "not-given" && !isThisCopy(context, copy));
	return waiting.length === 0 ? [] : namesUnder(context, "easy.copiesToGive", waiting);
}

function namesUnder(context: Context, label: MessageKey, of: readonly Copy[]): EasyPart[] {
	const names = nameList(
		context,
		of.map(({ who }) => who),
		undefined,
		"sentence",
	);
	return [easyLabel(context.say(label)), paragraph("body", [text(`${names}.`)])];
}

function tellWhom(context: Context, name: string | null, number: string | null): EasyPart[] {
	if (name === null) return frame(context, "easy.changeTellNobody");
	return number === null
		? frame(context, "easy.changeTellNoNumber", { name })
		: frame(context, "easy.changeTell", { name, number });
}

/** Words no longer than this leave room for two lines more. */
const ROOM = 80;
/** Lines of ours that are enough beside them. */
const FULL = 3;

/** A tick only beside a yes of the person's own. */
const yesPicture = (agreed: Plan["agreement"]["agreed"]): PictureKey => {
	if (agreed === null) return "picture.notAgreed";
	return agreed.by.kind === "me" ? "picture.agreed" : "picture.date";
};

/** The day and the time; where it is stands in the whole plan. */
const meetWhen = ({ on, time }: Plan["talks"]["booked"][number]): string =>
	[writtenDay(on), time.trim()].filter((part) => part !== "").join(", ");

/** The section "what we agreed": the yes with its day and whose it was, changed since, when it is looked at again. */
export function easyAgreed(context: Context): Block[] {
	const { agreed, lookAgain, overallConfidence } = context.plan.agreement;
	const when = agreed
		? [
				...(agreed.by.kind === "me"
					? frame(context, "easy.agreed", { date: writtenDay(agreed.on) })
					: frame(context, "easy.agreedFor", { name: nameLine(context, agreed.by), date: writtenDay(agreed.on) })),
				...(context.isChangedSinceAgreed ? frame(context, "easy.changedSince") : []),
			]
		: frame(context, "easy.notAgreed");
	const [talk] = bookedTalks(context);
	const meet = talk && talk.on !== lookAgain?.on ? frame(context, "easy.meet", { when: meetWhen(talk) }) : [];
	const look = [...meet, ...(lookAgain ? frame(context, "easy.look", { date: writtenDay(lookAgain.on) }) : [])];
	// Beside short words there is room for the next day too.
	const isApart = (agreed?.quote?.text.length ?? 0) > ROOM;
	const days = isApart ? [] : look;
	// With a yes and two days a block is full: one line more would part it from how to change the plan.
	const sure =
		agreed && overallConfidence?.kind === "number" && when.length + days.length < FULL
			? frame(context, "easy.agreedSure", { value: overallConfidence.value })
			: [];
	const parts = [...when, ...sure, ...days];
	const words = agreed?.quote
		? saidBlock(context, agreed.quote, plainLines(context, agreed.quote.id), yesPicture(agreed), { parts })
		: easy(framePicture(context, yesPicture(agreed)), parts);
	const { teachBack } = context.plan.agreement;
	const next = teachBack?.quote ? saidTogether(context, [teachBack.quote], "easy.next", "picture.next") : [];
	return easySection(context.say("agreed"), [
		...words,
		...next,
		...copies(context),
		...(isApart ? easy(framePicture(context, "picture.date"), look) : []),
		...saidBefore(context),
	]);
}
