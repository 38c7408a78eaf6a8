/** About this budget: what it is, how much, from when to when, who pays, who holds it. Each fact is kept as it is left. */
import { useEffect } from "react";
import type { Budget } from "../../../../shared/plan/money.ts";
import { today } from "../../../../shared/plan/time.ts";
import { setBudget, setFundingSource } from "../../../store/edits/budget.ts";
import { Select } from "../../../ui/Select.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { usePlan } from "../plan-context.ts";
import { dayWords, readDay } from "./columns.ts";
import { FundersForm } from "./FundersForm.tsx";
import { periodOf, poundsOf, readMaybePounds, readPeriod, readShare, shareOf } from "./facts.ts";
import { HolderForm } from "./HolderForm.tsx";
import { factIdOf, isOfFact, TypedField } from "./TypedField.tsx";
import { kinds } from "./words.ts";

interface FactsSheetProps {
	/** The fact to open at; the first when left out. */
	readonly at: string | null;
	/** It stays open for what is not understood. */
	readonly isHeld: boolean;
	readonly onClose: () => void;
}

export function FactsSheet({ at, isHeld, onClose }: FactsSheetProps) {
	const { plan, open, act } = usePlan();
	const { budget } = plan;
	const isWrong = isHeld && open.words.standing().refused.some(({ draftKeys }) => draftKeys.some(isOfFact));
	useEffect(() => {
		if (at) document.getElementById(factIdOf(at))?.focus();
	}, [at]);
	return (
		<Sheet title="About this budget" onClose={onClose} isWide>
			{isWrong ? (
				<p className="note budget-held" role="alert">
					Not kept yet: what stands in red. Put it right, or close once more to leave it as it stands.
				</p>
			) : null}
			<Select
				isLabelShown
				id={factIdOf("kind")}
				label="Kind of budget"
				value={budget.type === null || budget.type === "none" ? "not-sure" : budget.type}
				choices={[...kinds, { value: "not-sure" as const, word: "Not sure yet" }]}
				onChange={(type) => act(setBudget({ type }))}
			/>
			<TypedField
				name="period"
				label="From which day to which day"
				hint="Such as 1 April 2026 to 31 March 2027"
				kept={periodOf(budget.period)}
				read={readPeriod}
				edit={(period) => setBudget({ period })}
			/>
			<FundersForm />
			<TypedField
				name="source"
				label="Where the money comes from, in a line"
				hint="Such as NHS and council, together"
				kept={plan.agreement.fundingSource ?? ""}
				read={(text) => ({ ok: true, value: text })}
				edit={setFundingSource}
			/>
			<AmountFields budget={budget} />
			<HolderForm />
			<Coordinator />
			<TypedField
				name="reserve"
				label="Kept back for the unexpected"
				hint="An amount, or a share of the budget such as 5%"
				kept={shareOf(budget.reserve)}
				read={readShare}
				edit={(reserve) => setBudget({ reserve })}
			/>
			<TypedField
				name="contribution"
				label={`${plan.about.calledName}’s own contribution`}
				hint="Council money only: NHS care is free"
				kept={poundsOf(budget.contributionPence)}
				read={readMaybePounds}
				edit={(pence) => setBudget({ contributionPence: pence ?? 0 })}
			/>
			<TypedField
				name="carried"
				label="Carried forward from before"
				kept={poundsOf(budget.carriedForwardPence)}
				read={readMaybePounds}
				edit={(pence) => setBudget({ carriedForwardPence: pence ?? 0 })}
			/>
			<TypedField
				name="unspent"
				label="What happens to money that is left"
				kept={budget.unspent ?? ""}
				read={(text) => ({ ok: true, value: text })}
				edit={(text) => setBudget({ unspent: text.trim() === "" ? null : text })}
			/>
			<TypedField
				name="first-payment"
				label="Day of the first direct payment"
				kept={dayWords(budget.firstPaymentOn)}
				read={readDay}
				edit={(firstPaymentOn) => setBudget({ firstPaymentOn })}
			/>
			<TypedField
				name="review"
				label="We look at it again on"
				kept={dayWords(budget.reviewOn)}
				read={readDay}
				edit={(reviewOn) => setBudget({ reviewOn })}
			/>
		</Sheet>
	);
}

/** Who looks after the budget; often whoever keeps the plan together, and then said here too. */
function Coordinator() {
	const { plan, act } = usePlan();
	const NOBODY = "";
	return (
		<Select
			isLabelShown
			label={`Who looks after this budget with ${plan.about.calledName}`}
			value={plan.budget.coordinatorId ?? NOBODY}
			choices={[
				{ value: NOBODY, word: "Not said" },
				...plan.team.contacts.map(({ id, name }) => ({ value: id, word: name })),
			]}
			onChange={(id) => act(setBudget({ coordinatorId: id === NOBODY ? null : id }))}
		/>
	);
}

/** Indicative and final: how much, when, and who said so. */
function AmountFields({ budget }: { readonly budget: Budget }) {
	const { open } = usePlan();
	const { indicative, final } = budget;
	return (
		<>
			<TypedField
				name="indicative"
				label="Amount named at first (indicative)"
				kept={indicative ? poundsOf(indicative.pence) : ""}
				read={readMaybePounds}
				edit={(pence) =>
					setBudget({
						indicative: pence === null ? null : { pence, toldOn: indicative?.toldOn ?? today(open.clock) },
					})
				}
			/>
			{indicative ? (
				<TypedField
					name="told-on"
					label="Told on"
					kept={dayWords(indicative.toldOn)}
					read={readDay}
					edit={(day) => setBudget({ indicative: { ...indicative, toldOn: day ?? indicative.toldOn } })}
				/>
			) : null}
			<TypedField
				name="final"
				label="Agreed budget (final)"
				kept={final ? poundsOf(final.pence) : ""}
				read={readMaybePounds}
				edit={(pence) =>
					setBudget({ final: pence === null ? null : { agreedOn: null, approvedBy: null, ...final, pence } })
				}
			/>
			{final ? (
				<>
					<TypedField
						name="agreed-on"
						label="Agreed on"
						kept={dayWords(final.agreedOn)}
						read={readDay}
						edit={(agreedOn) => setBudget({ final: { ...final, agreedOn } })}
					/>
					<TypedField
						name="approved-by"
						label="Agreed by (name)"
						kept={final.approvedBy?.name ?? ""}
						read={(text) => ({ ok: true, value: text })}
						edit={(name) =>
							setBudget({
								final: {
									...final,
									approvedBy: name.trim() === "" ? null : { role: final.approvedBy?.role ?? "", name },
								},
							})
						}
					/>
					{final.approvedBy ? (
						<TypedField
							name="approved-role"
							label="Their job, and where"
							kept={final.approvedBy.role}
							read={(text) => ({ ok: true, value: text })}
							edit={(role) =>
								setBudget({ final: { ...final, approvedBy: { name: final.approvedBy?.name ?? "", role } } })
							}
						/>
					) : null}
				</>
			) : null}
		</>
	);
}
