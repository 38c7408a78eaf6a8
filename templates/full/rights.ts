/** Who may decide for me, and what I decided about sharing (reference 12.2). Nothing is said that was not asked. */
import type { Block, Run } from "../../shared/documents/tree.ts";
import { mayDecideBy } from "../../shared/plan/person.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { body, field, sentences, subSection, text, withEnd } from "./blocks.ts";
import { type Context, isOwnCopy } from "./context.ts";
import { findContact, namedContact } from "./names.ts";

type Sharing = Plan["rights"]["sharing"][number];
type Told = Sharing & { readonly decision: Exclude<Sharing["decision"], "refused" | "withdrawn"> };

/** No yes, or one taken back, is on no paper: paper lies about where that one may live (docs/decisions/024). */
const isToldOnPaper = (one: Sharing): one is Told => one.decision !== "refused" && one.decision !== "withdrawn";

/** In my own copy only: another's would tell them what they do not have. With the day I was told who will see it. */
export function sharing(context: Context): Block[] {
	const { toldWhoSees } = context.plan.rights;
	const decisions = context.plan.rights.sharing.filter(isToldOnPaper);
	if (!isOwnCopy(context) || decisions.length === 0) return [];
	const told = toldWhoSees === null ? [] : context.runs("rights.told", { date: writtenDate(toldWhoSees.on) });
	const lines = decisions.map(({ id, on, decision, what, because }, index): Run[] =>
		sentences(
			index === 0 ? told : [],
			context.runs(`rights.${decision}`, {
				date: writtenDate(on),
				...withEnd("what", what === null ? text(context.say("rights.whatNotSaid")) : field(what, id, "what")),
			}),
			because === null ? [] : context.runs("rights.because", withEnd("because", field(because, id, "because"))),
		),
	);
	return subSection(context.say("rights.sharing"), lines.map(body));
}

/** Who may decide or speak for me, by what right, and where that is written. */
export function representative(context: Context): Block[] {
	const { plan, runs, say } = context;
	const held = plan.rights.representative;
	const contact = held && findContact(context, held.contactId);
	if (!held || !contact) return [];
	const where =
		held.where.trim() === ""
			? []
			: runs("rights.where", withEnd("where", field(held.where, plan.id, "rights.representative.where")));
	const who = runs(mayDecideBy.includes(held.authority) ? "rights.representative" : "rights.speaker", {
		name: namedContact(context, contact).name,
		right: say(`rights.${held.authority}`),
	});
	return [body(sentences(who, where))];
}
