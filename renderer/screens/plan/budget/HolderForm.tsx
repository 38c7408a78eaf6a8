/** How the money is held, and by whom: ways may be mixed; a direct payment needs an account holder. */
import type { Budget, HowHeld } from "../../../../shared/plan/money.ts";
import { setBudget } from "../../../store/edits/budget.ts";
import { Select } from "../../../ui/Select.tsx";
import { usePlan } from "../plan-context.ts";
import { factIdOf, TypedField } from "./TypedField.tsx";
import { ways, whatWaysMean } from "./words.ts";

type Holder = NonNullable<Budget["accountHolder"]>;

const authorities = [
	{ value: "", word: "Not said" },
	{ value: "lpa", word: "Power of attorney" },
	{ value: "deputy", word: "Court deputy" },
	{ value: "parent", word: "Parent" },
	{ value: "appointed", word: "Appointed" },
] as const;

export function HolderForm() {
	const { plan, act } = usePlan();
	const { howHeld, thirdParty } = plan.budget;
	const toggle = (way: HowHeld) =>
		act(setBudget({ howHeld: howHeld.includes(way) ? howHeld.filter((one) => one !== way) : [...howHeld, way] }));
	return (
		<>
			<fieldset>
				<legend className="label">How the money is held</legend>
				{ways.map(({ value }) => (
					<label key={value} className="budget-check">
						<input type="checkbox" checked={howHeld.includes(value)} onChange={() => toggle(value)} />{" "}
						{whatWaysMean[value]}
					</label>
				))}
			</fieldset>
			<AccountHolder />
			<TypedField
				name="third-party"
				label="Who holds the money (third party)"
				kept={thirdParty ?? ""}
				read={(text) => ({ ok: true, value: text })}
				edit={(name) => setBudget({ thirdParty: name.trim() === "" ? null : name })}
			/>
		</>
	);
}

function AccountHolder() {
	const { plan, act } = usePlan();
	const holder = plan.budget.accountHolder;
	const change = (parts: Partial<Holder>): ReturnType<typeof setBudget> =>
		setBudget({ accountHolder: { kind: "me", name: "", authority: null, ...holder, ...parts } });
	const kinds: readonly { readonly value: Holder["kind"] | ""; readonly word: string }[] = [
		{ value: "", word: "Not said" },
		{ value: "me", word: plan.about.calledName },
		{ value: "nominee", word: "A nominee" },
		{ value: "representative", word: "A representative" },
		{ value: "third-party", word: "A third party" },
	];
	return (
		<>
			<Select
				isLabelShown
				id={factIdOf("account-holder")}
				label="Whose account a direct payment goes to"
				value={holder?.kind ?? ""}
				choices={kinds}
				onChange={(kind) => act(kind === "" ? setBudget({ accountHolder: null }) : change({ kind }))}
			/>
			{holder === null || holder.kind === "me" ? null : (
				<TypedField
					name="holder-name"
					label="Name of the account holder"
					kept={holder.name}
					read={(text) => ({ ok: true, value: text })}
					edit={(name) => change({ name })}
				/>
			)}
			{holder?.kind === "representative" ? (
				<Select
					isLabelShown
					label="By what authority"
					value={holder.authority ?? ""}
					choices={authorities}
					onChange={(authority) => act(change({ authority: authority === "" ? null : authority }))}
				/>
			) : null}
		</>
	);
}
