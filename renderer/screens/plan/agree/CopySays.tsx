/** What the sheet of one copy says beside its questions: what was agreed before, a no, easy read, single things kept. */
import { easyReadChecked } from "../../../../shared/criteria/easy-read-checked.ts";
import type { PersonWords } from "../../../../shared/criteria/person.ts";
import type { Copy } from "../../../../shared/plan/agreement.ts";
import { isRefused } from "../../../../shared/plan/copies.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { isVisibleTo } from "../../../../shared/plan/visible.ts";
import { isSaidLeftOut } from "../../../../templates/full/copy-holds.ts";
import { eyesOf, readerOfCopy } from "../../../../templates/full/visible.ts";
import { EASY_CHECK, toEasyRead } from "../../../store/route.ts";
import { Field } from "../../../ui/Field.tsx";
import { Mark } from "../../../ui/Mark.tsx";
import type { Typed } from "../fields/use-typed.ts";
import { usePlan } from "../plan-context.ts";
import { answersStillIn } from "../review/goes-with.ts";
import type { CopyRow } from "./copy-rows.ts";
import { heldText, tellsText } from "./copy-sees.ts";
import { readingOf } from "./reading.ts";

/** Whether the easy-read copy is a draft, and the way to where that is settled. */
export function EasyReadLine({ onLeave }: { readonly onLeave: () => void }) {
	const { plan, go } = usePlan();
	const isChecked = easyReadChecked(plan) !== null;
	return (
		<p className="soft">
			{isChecked ? "Easy read was checked together." : "Easy read is a draft until it was checked together."}{" "}
			<button
				type="button"
				className="link"
				onClick={() => {
					onLeave();
					go(toEasyRead(isChecked ? EASY_CHECK : null));
				}}
			>
				{isChecked ? "See the easy-read lines" : "Write and check the lines"}
			</button>
		</p>
	);
}

/** What was decided about sharing that names this reader, where nothing is decided of their copy: to start from, not an answer. */
export function WhatWasAgreed({
	decisions,
	name,
}: {
	readonly decisions: Plan["rights"]["sharing"];
	readonly name: string;
}) {
	const words = {
		agreed: `${name} agreed`,
		"agreed-in-part": `${name} agreed to part of it`,
		refused: `${name} said no`,
		withdrawn: `${name} took it back`,
		"shared-without": `Shared without ${name}’s yes`,
	};
	return decisions.map(({ id, on, decision, what }) => (
		<p className="soft" key={id}>
			{words[decision]}, {writtenDate(on)}: {what}
		</p>
	));
}

/** Of whose copy it is said, by what name, and the words for the person. */
interface SaysProps {
	readonly copy: Copy;
	readonly name: string;
	readonly person: PersonWords;
}

/** What the emergency page holds of health, where it is chosen, and where health is kept from this reader's copy of the plan. */
export function EmergencyPageHolds({ copy, name, person }: SaysProps) {
	const isChosen = copy.sees === "emergency-page";
	const isHealthKept = copy.withoutParts.includes("health");
	if (isRefused(copy) || (!isChosen && !isHealthKept)) return null;
	return (
		<p className="note">
			{isChosen && isHealthKept
				? `Health was left out of ${name}’s copy. The emergency page tells of it all the same. `
				: ""}
			The emergency page holds health as it was told: allergies, what {person.name} lives with, and where to ask what{" "}
			{person.she} {person.verb("takes", "take")}.
		</p>
	);
}

/** What may tell of a part all the same, beside what is left out; each has its tick there. */
export function TellsAllTheSame({
	copy,
	person,
	hasTicks = false,
}: {
	readonly copy: Copy;
	readonly person: PersonWords;
	readonly hasTicks?: boolean;
}) {
	const { plan } = usePlan();
	const told = tellsText(plan, copy, person);
	if (told === null) return null;
	return (
		<p className="soft">
			{told.whole}
			{hasTicks ? " Tick what is to be left out too." : ""}
		</p>
	);
}

/** What was said of the plan as a whole is not in a copy that leaves something out; what was answered in a part of it may be. */
export function SaidLeftOut({ copy, name, person }: SaysProps) {
	const { plan } = usePlan();
	if (!isSaidLeftOut(plan, copy)) return null;
	const still = answersStillIn(copy.sees === "parts" ? copy.withoutParts : [], person);
	return (
		<p className="note">
			What was said when the plan was agreed, looked at again or changed goes into no copy that leaves something out: it
			may tell of it.
			{still === null
				? null
				: ` Only what was answered in a part of the plan goes with that part, and comes into ${name}’s copy: ${still}.`}
		</p>
	);
}

/** A no is their choice; a copy that this reader has all the same is not gone by it. */
export function Refused({
	row,
	name,
	person,
	how,
}: {
	readonly row: CopyRow;
	readonly name: string;
	readonly person: PersonWords;
	readonly how: Typed;
}) {
	if (row.held === null)
		return (
			<p>
				<Mark kind="done" /> {person.name} said no. That is {person.their} choice, and nothing more is needed.
			</p>
		);
	return (
		<>
			<p>
				<Mark kind="begun" /> {person.name} said no. {name} has {heldText(row.held)}: ask for it back, or note below how
				it stands.
			</p>
			<Field
				label={`The copy ${name} has`}
				hint="Asked for it back; destroyed; still there"
				value={how.text}
				maxLength={120}
				onChange={(event) => how.onChange(event.target.value)}
				{...how.events}
			/>
		</>
	);
}

/** What this reader does not see because of the thing itself. */
export function SingleThings({ copy, name }: { readonly copy: Copy; readonly name: string }) {
	const { plan, open } = usePlan();
	const eyes = eyesOf(plan, readerOfCopy(plan, copy));
	const count = readingOf(plan, [], today(open.clock))
		.flatMap((part) => part.items)
		.filter(
			({ visibility }) => visibility.kind !== "private" && !eyes.every((one) => isVisibleTo(visibility, one)),
		).length;
	return (
		<p className="soft">
			{count === 0
				? "Single things can be kept from them too: in Read back, under “Who may see this?”"
				: `${count === 1 ? "One thing is" : `${count} things are`} kept from ${name} by what was chosen in Read back.`}
		</p>
	);
}
