import { type Who, whoSchema } from "../../../../shared/plan/quote.ts";
import { usePlan } from "../plan-context.ts";
import { useDraft } from "./use-draft.ts";

/**
 * Who was chosen in a form that is kept as a whole, and the name typed for somebody else: drafts until then.
 * @param key names the drafts
 * @param start who stands there until somebody is chosen; null for nobody
 */
export function useWhoDraft<S extends Who | null>(
	key: string,
	start: S,
): readonly [who: Who | S, choose: (who: Who | S) => void, forget: () => void] {
	const { plan } = usePlan();
	const begun: Who | null = start;
	const other = begun?.kind === "other" ? begun : { name: "", relation: "" };
	const [kind, setKind, forgetKind] = useDraft(`${key}-who`, kindOf(start));
	const [name, setName, forgetName] = useDraft(`${key}-name`, other.name);
	const [relation, setRelation, forgetRelation] = useDraft(`${key}-relation`, other.relation);
	const chosen = (): Who | S => {
		if (kind === "other") return { kind: "other", name, relation };
		if (kind === "me") return { kind: "me" };
		// Whoever was taken out of the team meanwhile is chosen no more.
		return plan.team.contacts.some(({ id }) => id === kind) ? { kind: "contact", contactId: kind } : start;
	};
	const choose = (next: Who | S) => {
		setKind(kindOf(next));
		if (next?.kind !== "other") return;
		setName(next.name);
		setRelation(next.relation);
	};
	const forget = () => {
		forgetKind();
		forgetName();
		forgetRelation();
	};
	return [chosen(), choose, forget];
}

/**
 * Who was ticked in a form that is kept as a whole: a draft until then, so that lock brings the ticks back.
 * @param key names the draft
 */
export function useWhosDraft(
	key: string,
): readonly [who: readonly Who[], choose: (who: readonly Who[]) => void, forget: () => void] {
	const { plan } = usePlan();
	const [text, type, forget] = useDraft(key);
	// Whoever was taken out of the team meanwhile is ticked no more.
	const ticked = whosIn(text).filter(
		(who) => who.kind !== "contact" || plan.team.contacts.some(({ id }) => id === who.contactId),
	);
	return [ticked, (who) => type(who.length === 0 ? "" : JSON.stringify(who)), forget];
}

const whosIn = (text: string): readonly Who[] => (text === "" ? [] : whoSchema.array().parse(JSON.parse(text)));

const kindOf = (who: Who | null): string => (who === null ? "" : who.kind === "contact" ? who.contactId : who.kind);
