/** The GP practice, the place where the plan is handed in, and an advocate. */

import { personWords } from "../../../../shared/criteria/person.ts";
import type { Team } from "../../../../shared/plan/team.ts";
import { today } from "../../../../shared/plan/time.ts";
import { setTeam } from "../../../store/edits/team.ts";
import { Ask } from "../fields/Ask.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { usePlan } from "../plan-context.ts";

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

export function Places() {
	return (
		<>
			<Practice />
			<Place />
			<Advocate />
		</>
	);
}

function Practice() {
	const { plan, act } = usePlan();
	const { gpPractice } = plan.team;
	const put = (next: Team["gpPractice"]) => act(setTeam("gpPractice", next));
	return (
		<Ask title="GP practice">
			<SavedLine
				label="Name of the practice"
				draftKey="gp-name"
				value={gpPractice?.name ?? ""}
				onKeep={(name) =>
					put(name.trim() === "" ? null : { practiceCode: "", gpName: "", phone: "", details: "", ...gpPractice, name })
				}
			/>
			{gpPractice ? (
				<div className="ask-sides">
					<NumberField
						label="Number"
						fieldId="gp-number"
						draftKey="gp-number"
						value={gpPractice.phone}
						name="the practice"
						onKeep={(phone) => put({ ...gpPractice, phone })}
					/>
					<SavedLine
						label="Doctor"
						draftKey="gp-doctor"
						value={gpPractice.gpName}
						onKeep={(gpName) => put({ ...gpPractice, gpName })}
					/>
					<SavedLine
						label="Practice code, if known"
						draftKey="gp-code"
						value={gpPractice.practiceCode}
						onKeep={(practiceCode) => put({ ...gpPractice, practiceCode })}
					/>
					<SavedLine
						label="Address or other details"
						draftKey="gp-details"
						value={gpPractice.details}
						onKeep={(details) => put({ ...gpPractice, details })}
					/>
				</div>
			) : null}
		</Ask>
	);
}

function Place() {
	const { plan, act } = usePlan();
	const { place } = plan.team;
	const put = (next: Team["place"]) => act(setTeam("place", next));
	return (
		<Ask title="Where the plan is handed in" hint="Who looks after the service’s own copy.">
			<SavedLine
				label="Name of the place"
				draftKey="place-name"
				value={place?.name ?? ""}
				onKeep={(name) => put(name.trim() === "" ? null : { email: null, phone: null, ...place, name })}
			/>
			{place ? (
				<div className="ask-sides">
					<NumberField
						label="Number"
						fieldId="place-number"
						draftKey="place-number"
						value={place.phone ?? ""}
						name="the place"
						onKeep={(phone) => put({ ...place, phone: orNull(phone) })}
					/>
					<SavedLine
						label="Email"
						draftKey="place-email"
						value={place.email ?? ""}
						onKeep={(email) => put({ ...place, email: orNull(email) })}
					/>
				</div>
			) : null}
		</Ask>
	);
}

function Advocate() {
	const { plan, open, act } = usePlan();
	const { advocate } = plan.team;
	const put = (next: Team["advocate"]) => act(setTeam("advocate", next));
	return (
		<Ask
			title={`Someone on ${personWords(plan.about).their} side`}
			hint="An advocate helps a person to be heard. It is free."
		>
			<SavedLine
				label="Name of the advocate or the service"
				draftKey="advocate-name"
				value={advocate?.name ?? ""}
				onKeep={(name) => put(name.trim() === "" ? null : { phone: "", offeredOn: null, ...advocate, name })}
			/>
			{advocate ? (
				<div className="ask-sides">
					<NumberField
						label="Number"
						fieldId="advocate-number"
						draftKey="advocate-number"
						value={advocate.phone}
						name={advocate.name}
						onKeep={(phone) => put({ ...advocate, phone })}
					/>
					<SavedDate
						label="Offered on"
						draftKey="advocate-offered"
						isPast
						value={advocate.offeredOn}
						onKeep={(offeredOn) => put({ ...advocate, offeredOn })}
						offer={{ word: "Today", date: today(open.clock) }}
					/>
				</div>
			) : null}
		</Ask>
	);
}
