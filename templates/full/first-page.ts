/** The first page: whose plan it is, what is dangerous, who to ask (documents.md 8.1). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import { pixelSize } from "../../shared/documents/photo-size.ts";
import type { Block, ParagraphBlock, Run } from "../../shared/documents/tree.ts";
import type { Picture } from "../../shared/documents/tree-pictures.ts";
import type { PictureChoice } from "../../shared/plan/easy-read.ts";
import { stillHolds } from "../../shared/plan/matters.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { writtenDate, writtenDay } from "../../shared/plan/time.ts";
import { asHeard } from "../language/as-heard.ts";
import { languageName } from "../language/direction.ts";
import { groupedNhsNumber } from "../language/numbers.ts";
import { endOf } from "../language/say.ts";
import { changedSince } from "./agreed.ts";
import { allergyBlocks } from "./allergies.ts";
import { body, field, paragraph, sentences, text } from "./blocks.ts";
import { changeBox } from "./change-box.ts";
import type { Context } from "./context.ts";
import { dontLabels } from "./dont.ts";
import { calledName, fullName, nameLine } from "./names.ts";
import { openingOf } from "./quote-list.ts";
import { continued, fitsALine, inLine, quoteBlocks } from "./quotes.ts";
import { reachMe } from "./reach-me.ts";
import { needSentences } from "./short-needs.ts";
import { whenAgreed } from "./when-agreed.ts";
import { isMine } from "./when-line.ts";
import { type Ask, whoToAsk } from "./who-to-ask.ts";

export interface FirstPageChoice {
	/** The one quote the person chose, when it is their own, still holds and fits. */
	readonly opening: Quote | null;
	/** Whether it stands nowhere else. */
	readonly isOpeningOnlyHere: boolean;
	readonly talk: readonly Quote[];
	readonly dont: Quote | null;
}

/** What of the person's words goes on the first page. */
export function chooseForFirstPage(context: Context): FirstPageChoice {
	const { plan } = context;
	const opening = openingOf(plan);
	const isMatter = plan.matters.some((matter) => matter.quote.id === opening?.id);
	const talk = plan.needs.howToTalkWithMe;
	const canTalk = talk.every((quote) => isMine(quote) && fitsALine(context, quote, null)) && talk.length <= 3;
	const dont = plan.matters.find((matter) => matter.area === "please-dont" && stillHolds(matter))?.quote ?? null;
	return {
		opening,
		isOpeningOnlyHere: isMatter && plan.matters.length > 1,
		talk: canTalk ? talk : [],
		dont: dont && dont.id !== opening?.id && isMine(dont) && fitsALine(context, dont, null) ? dont : null,
	};
}

/** The quotes of a choice that are not said again further on. */
export const saidOnFirstPage = (choice: FirstPageChoice): ReadonlySet<string> =>
	new Set([
		...choice.talk.map((quote) => quote.id),
		...(choice.dont ? [choice.dont.id] : []),
		...(choice.opening && choice.isOpeningOnlyHere ? [choice.opening.id] : []),
	]);

/** All blocks of the first page, in the order of documents.md 8.1. */
export function firstPage(context: Context, choice: FirstPageChoice): Block[] {
	const { plan, options } = context;
	return [
		paragraph("kind", context.runs(plan.kind === "lite" ? "kind.lite" : "kind.full")),
		{ kind: "heading", level: 1, text: calledName(plan), anchor: anchorFor(plan.id, "about.calledName") },
		whoIAm(context),
		// In the copy to change its box has that room, and the person's pictures stay.
		...(options.isForEditing ? [] : reachMe(context)),
		...chosenPictures(context),
		...opening(context, choice),
		{ kind: "heading", level: 2, text: context.say("first.know"), isSecondOnPage: true },
		...howToTalk(context, choice),
		...allergyBlocks(context),
		...(choice.dont ? continued(context, ...dontLabels(choice.dont.text), choice.dont, null) : []),
		{ kind: "heading", level: 3, text: context.say("first.ask") },
		coordinator(context),
		agreedLine(context),
		danger(context),
		// Last, so that where a computer lacks our letters and wider ones run over, it is never the 999 line that does.
		...(options.isForEditing ? [changeBox(context)] : []),
	];
}

/** The line that stands on every page where it may count. */
export const danger = (context: Context): ParagraphBlock => paragraph("fixed", context.runs("danger"));

/** Full name, birth date, how to call me; the NHS number on a line of its own under them. */
function whoIAm(context: Context): Block {
	const { id, about } = context.plan;
	const name = fullName(context.plan);
	const full =
		name === calledName(context.plan)
			? []
			: context.runs("first.fullName", { name: field(name, id, "about.fullName") });
	const born =
		about.born === null ? [] : context.runs("first.born", { date: field(writtenDate(about.born), id, "about.born") });
	const callMe = context.runs("first.callMe", { name: about.calledName });
	const lines: Run[] = sentences(full, born, callMe);
	const invented = context.plan.isInvented ? context.runs("first.invented") : [];
	if (about.nhsNumber === null) return body(sentences(lines, invented));
	const number = field(groupedNhsNumber(about.nhsNumber), id, "about.nhsNumber");
	return body([...lines, text("\n"), ...sentences(context.runs("first.nhs", { number }), invented)]);
}

/** Up to three: ours, or the person's own photos. */
export function chosenPictures(context: Context): Block[] {
	const shown = context.plan.firstPage.pictures.flatMap((choice): Picture[] => {
		const picture = pictureChosen(context, choice);
		return picture === null ? [] : [picture];
	});
	return shown.length === 0 ? [] : [{ kind: "pictures", pictures: shown }];
}

/** A picture of the set, or the photo that the plan carries; null for none on purpose, and for one that cannot be shown. */
export function pictureChosen({ plan, knownPicture }: Context, choice: PictureChoice): Picture | null {
	if (choice.kind === "none") return null;
	if (choice.kind === "shipped") return knownPicture(choice.concept) === null ? null : { concept: choice.concept };
	const found = plan.photos.find(({ id }) => id === choice.photoId);
	if (!found) return null;
	const photo = { mediaType: found.mediaType, base64: found.base64, shows: found.shows };
	return pixelSize(photo) === null ? null : { photo };
}

/** Whether any picture of ours stands in these blocks, so that its maker must be named. */
export const hasShippedPicture = (blocks: readonly Block[]): boolean =>
	blocks.some((block) =>
		block.kind === "pictures"
			? block.pictures.some((picture) => "concept" in picture)
			: block.kind === "easy" && block.picture !== null && "concept" in block.picture,
	);

function opening(context: Context, { opening: quote, isOpeningOnlyHere }: FirstPageChoice): Block[] {
	if (!quote) return [];
	const look = { size: "opening", way: null, ...(isOpeningOnlyHere ? {} : { fieldName: "opening" }) } as const;
	return quoteBlocks(context, quote, look);
}

/** What somebody must do to talk with me; shown even where my own words about it stand. */
const MUST_BE_SEEN = new Set(["professional", "support", "adjustment"]);

/** Each short need in a sentence, but those that these words of the person's say already. */
export function needsBeside(context: Context, quotes: readonly Quote[]): Run[][] {
	const said = quotes.map((quote) => asHeard(quote.text)).join(" ");
	const flags = context.plan.needs.flags.filter(
		(flag) => MUST_BE_SEEN.has(flag.kind) || !said.includes(asHeard(flag.text)),
	);
	return needSentences(context, flags);
}

function howToTalk(context: Context, choice: FirstPageChoice): Block[] {
	const { needs } = context.plan;
	const isCommon = (quote: Quote) => fitsALine(context, quote, null);
	const quotes: Run[][] = choice.talk.filter(isCommon).map((quote) => inLine(quote));
	// Written by the person, or come otherwise than the plan says of its words: said there.
	const apart = choice.talk
		.filter((quote) => !isCommon(quote))
		.flatMap((quote) => quoteBlocks(context, quote, { way: null }));
	const elsewhere = choice.talk.length === 0 && needs.howToTalkWithMe.length > 0;
	const [first, ...others] = [...quotes, ...needsBeside(context, choice.talk), ...interpreter(context)];
	const page: Run = { kind: "page", of: anchorFor(context.plan.id, "talk"), lead: context.say("page.lead") };
	const pointer = elsewhere ? [body([...context.runs("first.talkElsewhere"), page, text(".")])] : [];
	if (!first) return apart.length === 0 ? pointer : [body(context.runs("first.talk")), ...apart];
	const more = others.length === 0 ? [] : [body(sentences(...others))];
	return [body([...context.runs("first.talk"), ...first]), ...more, ...apart, ...pointer];
}

/** Which other language I speak, that an interpreter is needed, and what is known of it. */
export function interpreter(context: Context): Run[][] {
	const { needs } = context.plan;
	const spoken = ownLanguage(context);
	const speaks = spoken === null ? [] : [context.runs("first.speaks", { language: spoken })];
	if (needs.needsInterpreter !== true) return speaks;
	if (needs.interpreterDetails === null) return [...speaks, context.runs("first.interpreter")];
	return [...speaks, context.runs("first.interpreterWho", { details: needs.interpreterDetails })];
}

/** The name of the language that the person would rather speak, where it is not the one that the paper is in. */
export function ownLanguage({ plan, language }: Context): string | null {
	const primary = (tag: string): string => tag.split("-")[0] ?? tag;
	const spoken = plan.needs.preferredLanguage;
	return primary(spoken) === primary(language.tag) ? null : languageName(spoken, language.tag);
}

function coordinator(context: Context): Block {
	const ask = whoToAsk(context);
	if (ask.name === null) return body(sentences(context.runs("first.noCoordinator"), askInstead(context, ask)));
	const relation = relationOf(ask);
	const who =
		relation === ""
			? context.runs("first.coordinatorNoRelation", { name: ask.name })
			: context.runs("first.coordinator", { name: ask.name, relation });
	if (ask.number === null) return body(who);
	const ring = { name: ask.shortName ?? ask.name, number: ask.number };
	if (ask.hours === "") return body(sentences(who, context.runs("first.ring", ring)));
	return body(sentences(who, context.runs("first.ringHours", { ...ring, hours: ask.hours, end: endOf(ask.hours) })));
}

/** Whoever made the plan, and the place it was made: as the team's own screen says. */
function askInstead(context: Context, { maker, place, placeNumber: number }: Ask): Run[] {
	if (maker === null && place === null) return context.runs("first.askMe");
	if (maker === null)
		return number === null
			? context.runs("first.askPlace", { place: place ?? "" })
			: context.runs("first.askPlaceRing", { place: place ?? "", number });
	if (place === null) return context.runs("first.askMaker", { maker });
	return number === null
		? context.runs("first.askMakerPlace", { maker, place })
		: context.runs("first.askMakerPlaceRing", { maker, place, number });
}

/** What they are to the person, as it was typed; "my" is said by the line itself. Nobody is given a title. */
const relationOf = ({ coordinator: contact }: Ask): string => contact?.relation.trim().replace(/^my\s+/i, "") ?? "";

function agreedLine(context: Context): Block {
	const { agreed, lookAgain } = context.plan.agreement;
	const { version } = context.plan;
	const again = lookAgain ? context.runs("first.lookAgain", { date: writtenDay(lookAgain.on) }) : [];
	if (!agreed)
		return body(
			sentences(context.runs("first.notAgreed", { version, date: writtenDate(context.options.today) }), again),
		);
	const date = whenAgreed(context, agreed, writtenDay);
	const yes =
		agreed.by.kind === "me"
			? context.runs("first.agreedByMe", { version, date })
			: context.runs("first.agreedFor", { name: nameLine(context, agreed.by), version, date });
	return body(sentences(yes, changedSince(context), again));
}
