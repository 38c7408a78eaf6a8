/** Who may decide or speak for the person, and by what right: kept only once both are said. */
import { personWords } from "../../../../shared/criteria/person.ts";
import { type Representative, setRepresentative } from "../../../store/edits/rights.ts";
import { Select } from "../../../ui/Select.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { usePlan } from "../plan-context.ts";

type Authority = Representative["authority"];
const NOBODY = "nobody";
const NOT_SAID = "not-said";

export function RepresentativeFields() {
	const { plan, act, go } = usePlan();
	const name = plan.about.calledName;
	const held = plan.rights.representative;
	const { contacts } = plan.team;
	// Who it is says nothing of the right, and another has not the right of the one before: until it is said, a draft.
	const [chosen, setChosen, forgetChosen] = useDraft("rights-representative");
	const waiting = contacts.find(({ id }) => id === chosen && id !== held?.contactId) ?? null;
	const before = contacts.find(({ id }) => id === held?.contactId);
	const authorities: readonly { readonly value: Authority; readonly word: string }[] = [
		{ value: "chosen", word: `${name} chose them to speak for ${personWords(plan.about).her}` },
		{ value: "lpa-health", word: "Power of attorney for health and care" },
		{ value: "lpa-money", word: "Power of attorney for money and property" },
		{ value: "deputy", word: "Court deputy" },
		{ value: "parent", word: "Parental responsibility" },
		{ value: "appointed", word: "Appointed" },
		{ value: "advocate", word: "Advocate" },
	];
	if (contacts.length === 0)
		return (
			<p className="soft">
				Nobody is named yet.{" "}
				<button type="button" className="link" onClick={() => go({ screen: "part", part: "team", itemId: null })}>
					First add who it is
				</button>
			</p>
		);
	const choose = (id: string) => {
		if (id === NOBODY) {
			forgetChosen();
			if (held) act(setRepresentative(null));
		} else if (id === held?.contactId) forgetChosen();
		else setChosen(id);
	};
	const say = (authority: Authority | typeof NOT_SAID) => {
		const contactId = waiting?.id ?? held?.contactId;
		if (authority === NOT_SAID || contactId === undefined) return;
		const where = waiting === null ? (held?.where ?? "") : "";
		if (act(setRepresentative({ contactId, authority, where }))) forgetChosen();
	};
	return (
		<>
			<Select
				isLabelShown
				label={`Who may decide or speak for ${name}`}
				value={waiting?.id ?? held?.contactId ?? NOBODY}
				choices={[
					{ value: NOBODY, word: "Nobody is named" },
					...contacts.map((contact) => ({ value: contact.id, word: contact.name })),
				]}
				onChange={choose}
			/>
			{held || waiting ? (
				<Select
					isLabelShown
					label="By what right"
					value={waiting === null ? (held?.authority ?? NOT_SAID) : NOT_SAID}
					choices={[...(waiting ? [{ value: NOT_SAID, word: "Choose" } as const] : []), ...authorities]}
					onChange={say}
				/>
			) : null}
			{waiting ? (
				<p className="note-line" role="status">
					Not kept yet: say by what right.{before ? ` Until then it is still ${before.name}.` : ""}
				</p>
			) : null}
			{held && !waiting ? (
				<SavedLine
					label="Where the paper is"
					draftKey="rights-where"
					value={held.where}
					onKeep={(where) => act(setRepresentative({ ...held, where }))}
				/>
			) : null}
		</>
	);
}
