/**
 * The emergency page, in the order a stranger needs: who, 999, what comes first, what I live with, whom to ring, where
 * things are, and how old the page is (documents.md 8, picture 22). Black ink. Never shrunk to fit.
 */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, DocumentTree, Run } from "../../shared/documents/tree.ts";
import { addMonths, writtenDate } from "../../shared/plan/time.ts";
import { changedSince } from "../full/agreed.ts";
import { body, field, paragraph, section, sentences, text, when } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { danger } from "../full/first-page.ts";
import { calledName, fullName } from "../full/names.ts";
import { whoToAsk } from "../full/who-to-ask.ts";
import { groupedNhsNumber } from "../language/numbers.ts";
import { inventedRuns, inWishedSize, NO_LINE, plainText, sheet } from "../sheets/frame.ts";
import { leftOut } from "../sheets/leave-out.ts";
import { firstThings } from "./first.ts";
import { mayLeaveOff } from "./leave-off.ts";
import { liveWith } from "./live-with.ts";
import { ringSection } from "./ring.ts";
import { whereThingsAre } from "./things.ts";

/** A page about somebody's health is not relied on for longer than this. */
const MONTHS = 6;

/** In: a context of what the reader may see. Out: the page. */
export function composeEmergency(context: Context): DocumentTree {
	const { plan, say } = context;
	const name = calledName(plan);
	const key = plan.agreement.agreed === null ? "emergency.footNotAgreed" : "emergency.foot";
	const version = text(say(key, { name, version: plan.version }));
	const foot = { text: plainText(sentences([version], inventedRuns(context, "first.invented"))), hasPageNumber: false };
	const rest = context.runs("emergency.rest");
	const isShortened = (context.options.leaveOut ?? []).length > 0;
	return sheet(context, {
		title: say("emergency.document", { name }),
		layout: "emergency",
		accent: "black",
		mustFitOnePage: true,
		...inWishedSize(context),
		mayLeaveOff: mayLeaveOff(context).map((anchor) => [anchor]),
		...(isShortened ? {} : { whereRestIs: when(rest), restEndsLast: true }),
		firstFoot: foot,
		foot: { ...foot, hasPageNumber: true },
		head: NO_LINE,
		blocks: [
			paragraph("kind", context.runs("emergency.kind")),
			{ kind: "heading", level: 1, text: name, anchor: anchorFor(plan.id, "about.calledName") },
			...whoIAm(context),
			danger(context),
			...leftOut(context, [
				...section(say("emergency.first"), [], firstThings(context)),
				...section(say("emergency.live"), [], liveWith(context)),
				...ringSection(context),
				...together(section(say("emergency.things"), [], whereThingsAre(context))),
			]),
			when(sentences(checkTheDate(context), isShortened ? rest : [])),
		],
	});
}

/** One block, so that its heading goes when the last of its lines is left off. */
const together = (blocks: readonly Block[]): Block[] => (blocks.length === 0 ? [] : [{ kind: "together", blocks }]);

/** Full name, birth date, NHS number; the address on a line of its own. */
function whoIAm(context: Context): Block[] {
	const { id, about } = context.plan;
	const born = about.born === null ? [] : [field(writtenDate(about.born), id, "about.born")];
	const number = about.nhsNumber === null ? [] : [field(groupedNhsNumber(about.nhsNumber), id, "about.nhsNumber")];
	const [home] = about.addresses;
	const address = home ? [...home.lines, home.postcode].filter((line) => line.trim() !== "").join(", ") : "";
	const who: Run[] = sentences(
		fullName(context.plan) === calledName(context.plan)
			? []
			: [field(fullName(context.plan), id, "about.fullName"), text(".")],
		...born.map((date) => context.runs("emergency.born", { date })),
		...number.map((value) => context.runs("emergency.nhs", { number: value })),
	);
	return [
		...(who.length === 0 ? [] : [body(who)]),
		...(home && address !== "" ? [body([field(address, home.id, "lines")])] : []),
	];
}

/** When it was agreed, and the day after which somebody should ask for a newer one: the next look-again, six months at most. */
function checkTheDate(context: Context): Run[] {
	const { agreement } = context.plan;
	const from = agreement.agreed?.on ?? context.options.today;
	const { agreed: yes } = agreement;
	const key = yes === null ? "checkNotAgreed" : yes.by.kind === "me" ? "checkAgreed" : "checkAgreedFor";
	const agreed = sentences(context.runs(`emergency.${key}`, { date: writtenDate(from) }), changedSince(context));
	const latest = addMonths(from, MONTHS);
	const again = agreement.lookAgain?.on;
	const date = writtenDate(again !== undefined && again > from && again < latest ? again : latest);
	const ask = whoToAsk(context);
	const name = ask.name ?? ask.place ?? ask.maker;
	const number = ask.name === null ? ask.placeNumber : ask.number;
	if (name === null) return sentences(agreed, context.runs("emergency.afterNobody", { date }));
	return sentences(
		agreed,
		number === null
			? context.runs("emergency.afterName", { date, name })
			: context.runs("emergency.after", { date, name, number }),
	);
}
