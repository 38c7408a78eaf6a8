/** Risks the person chooses to take, papers and wishes, other plans, as they are read back. */
import type { Place } from "../../../../../shared/changes/change.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { writtenDate } from "../../../../../shared/plan/time.ts";
import { paperName } from "../../../../../templates/fixed.ts";
import {
	after,
	inSentences,
	line,
	maybeLine,
	maybeSaid,
	namesOf,
	onDay,
	quotesAt,
	type ReadItem,
	said,
	staffLine,
	whoIs,
} from "./item.ts";

type Risk = Plan["risks"]["items"][number];

/** One risk: their words first, then what was said of it, each line only where there is something. */
export function riskItems(plan: Plan, risk: Risk): ReadItem[] {
	const at: Place = ["risks", "items", { id: risk.id }];
	const { id } = risk;
	return [
		{ ...said(risk.want, at), visibility: risk.visibility },
		...maybeLine(`mine ${id}`, "", decisionLine(risk)),
		...maybeLine(`well ${id}`, "What could go well", risk.goWell),
		...maybeLine(`wrong ${id}`, "What could go wrong", risk.goWrong),
		...maybeLine(`wrong for others ${id}`, "What could go wrong for others", risk.goWrongForOthers),
		...maybeLine(`likely ${id}`, "How likely it is", risk.howLikely),
		...maybeLine(`bad ${id}`, "How bad it could be", risk.howBad),
		...maybeSaid(risk.iThink, [...at, "iThink"], "What you think"),
		...risk.othersThink.map((view) =>
			line(view.id, view.by.kind === "me" ? "You think" : `${whoIs(plan, view.by)} thinks`, view.text),
		),
		...maybeLine(`agreed ${id}`, "We agreed", risk.agreed),
		...risk.iDo.map((item) => line(item.id, "You will", item.text)),
		...risk.othersDo.map((item) => line(item.id, whoIs(plan, item.by, "You"), item.text)),
		...maybeLine(`again ${id}`, "We think again if", risk.thinkAgainIf),
		...maybeLine(`disagree ${id}`, "Where we do not agree", risk.disagreement),
		...maybeLine(`review ${id}`, "", onDay("We look at this again on", risk.reviewOn)),
	];
}

/** Whose decision it was: assumed, or checked and where the paper about it is. */
function decisionLine({ capacity }: Risk): string | null {
	if (capacity === null) return null;
	if (capacity.state === "assumed") return "It was your decision to make, and nobody doubted that.";
	return inSentences(
		capacity.on === null
			? "Someone doubted that you could decide this. It is still to be checked."
			: `Whether you could decide this was checked on ${writtenDate(capacity.on)}.`,
		after("The paper about it", capacity.where),
	);
}

/** Papers, then wishes, priorities and places preferred. */
export function aheadItems(plan: Plan): ReadItem[] {
	const { papers, wishes, priorities, preferredPlaces } = plan.ahead;
	const items = [
		...papers.map((paper) =>
			line(
				paper.id,
				paper.name ?? nameOfPaper(paper.kind),
				paperLine(plan, paper),
				["ahead", "papers", { id: paper.id }],
				paper.visibility,
			),
		),
		...quotesAt(wishes, ["ahead", "wishes"], "What you wish for"),
		...quotesAt(priorities, ["ahead", "priorities"], "What comes first for you"),
		...quotesAt(preferredPlaces, ["ahead", "preferredPlaces"], "Where you would like to be"),
	];
	const fixed = "This only says where your papers are, and what you wish for. It is not a medical order.";
	return items.length === 0 ? [] : [line("ahead", "", fixed), ...items];
}

type PaperKind = Parameters<typeof paperName>[0];

/** Names that say "I" on paper, as they are read to the person. */
const THEIRS: Partial<Record<PaperKind, string>> = {
	"advance-statement": "What you would like (advance statement)",
	"capacity-assessment": "A check of whether you could decide something",
	"psychiatric-advance-choice": "What you choose if your mind is unwell (advance choice)",
};
const nameOfPaper = (kind: PaperKind): string => THEIRS[kind] ?? paperName(kind);

function paperLine(plan: Plan, paper: Plan["ahead"]["papers"][number]): string {
	const have = {
		yes: paper.on === null ? "You have it." : `You have it, from ${writtenDate(paper.on)}.`,
		no: "There is no paper yet.",
		"do-not-know": "You do not know whether you have it.",
	}[paper.exists];
	const { originalSays } = paper;
	return inSentences(
		have,
		paper.where.trim() === "" ? "Where it is was not said." : paper.where,
		paper.copies.length === 0 ? null : `Copies: ${namesOf(plan, paper.copies)}.`,
		paper.contact === null ? null : `Ask ${whoIs(plan, paper.contact)} about it.`,
		onDay("Look at it again on", paper.reviewOn),
		originalSays && after("What the original says", originalSays.text),
		originalSays &&
			`Copied on ${writtenDate(originalSays.copiedOn)} by ${staffLine(originalSays.by)}. The original prevails.`,
	);
}

/** A line for each other plan. */
export const otherPlanItems = (plan: Plan): ReadItem[] =>
	plan.otherPlans.map((other) =>
		line(
			other.id,
			other.name,
			inSentences(
				other.content,
				after("Where it is", other.where),
				onDay("Written", other.on),
				onDay("Looked at again on", other.reviewOn),
				other.responsible === null || other.responsible.kind === "me"
					? null
					: `${whoIs(plan, other.responsible)} looks after it.`,
			) || "It goes with this one.",
			["otherPlans", { id: other.id }],
			other.visibility,
		),
	);
