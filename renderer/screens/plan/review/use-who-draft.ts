import type { Who } from "../../../../shared/plan/quote.ts";
import { useDraft } from "../fields/use-draft.ts";
import { usePlan } from "../plan-context.ts";

/** Who was chosen in a form that is kept as a whole, and the name typed for somebody else: drafts until then. */
export function useWhoDraft(
	key: string,
	start: Who,
): readonly [who: Who, choose: (who: Who) => void, forget: () => void] {
	const { plan } = usePlan();
	const other = start.kind === "other" ? start : { name: "", relation: "" };
	const [kind, setKind, forgetKind] = useDraft(`${key}-who`, start.kind === "contact" ? start.contactId : start.kind);
	const [name, setName, forgetName] = useDraft(`${key}-name`, other.name);
	const [relation, setRelation, forgetRelation] = useDraft(`${key}-relation`, other.relation);
	const isContact = plan.team.contacts.some(({ id }) => id === kind);
	const who: Who =
		kind === "other"
			? { kind: "other", name, relation }
			: isContact
				? { kind: "contact", contactId: kind }
				: { kind: "me" };
	const choose = (next: Who) => {
		setKind(next.kind === "contact" ? next.contactId : next.kind);
		if (next.kind !== "other") return;
		setName(next.name);
		setRelation(next.relation);
	};
	const forget = () => {
		forgetKind();
		forgetName();
		forgetRelation();
	};
	return [who, choose, forget];
}
