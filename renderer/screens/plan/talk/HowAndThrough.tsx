/** Beside a box of words: how they were given and, where they come by way of somebody else, through whom. */
import { type KeyboardEvent, useId } from "react";
import { keyOf } from "../../../../shared/criteria/case.ts";
import { type KnownPerson, whoMeant } from "../../../../shared/plan/people-known.ts";
import { Select } from "../../../ui/Select.tsx";
import { useRoomChoices } from "../fields/use-known.ts";
import { keyOfWho } from "../fields/who.ts";
import { useHere } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { howChoices } from "../words.ts";
import { comesThrough } from "./how-given.ts";
import { interpreterHere } from "./interpreter.ts";
import type { WayGiven } from "./use-way-given.ts";

interface HowAndThroughProps {
	/** Whose words they are, by name. */
	readonly speaker: string;
	readonly way: Pick<WayGiven, "how" | "setHow" | "through" | "setThrough">;
	/** Enter on the name; without it, Enter is the form's. */
	readonly onKeep?: () => void;
}

export function HowAndThrough({ speaker, way, onKeep }: HowAndThroughProps) {
	const { plan } = usePlan();
	const { how, through } = way;
	const known = useRoomChoices();
	const here = useHere();
	const isTold = how === "someone-who-knows" || how === "best-interests";
	const keys = new Set(here.map((who) => keyOf(whoMeant(plan, who))));
	const isHere = ({ who }: KnownPerson) => keys.has(keyOf(who));
	const interpreter = interpreterHere(plan);
	const offered =
		isTold && through === "" ? known.filter((one) => isHere(one) && !interpreter.startsWith(one.name)) : [];
	const tellers = useId();
	/** As the line beside it says; then back to the words. */
	const keepOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
		if (!onKeep || event.key !== "Enter" || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		onKeep();
		event.currentTarget.closest(".words-place")?.querySelector("textarea")?.focus();
	};
	/** The name that is pressed goes: on to the words, or to where it stands now. */
	const choose = (button: HTMLElement, one: string) => {
		const box = button.closest(".words-place")?.querySelector("textarea");
		(box ?? button.parentElement?.querySelector("input"))?.focus();
		way.setThrough(one);
	};
	return (
		<>
			<Select
				label="How it was given"
				value={how}
				choices={howChoices(speaker, plan.about.calledName)}
				onChange={way.setHow}
			/>
			{comesThrough(how) ? (
				<label className={offered.length > 0 ? "words-through words-offered" : "words-through"}>
					<span className="soft small">{how === "interpreter" ? "Interpreter’s name" : "Who told you"}</span>
					<input
						className="input"
						value={through}
						maxLength={120}
						spellCheck={false}
						autoComplete="off"
						list={tellers}
						onChange={(event) => way.setThrough(event.target.value)}
						onKeyDown={keepOnEnter}
					/>
					<datalist id={tellers}>
						{[...known.filter(isHere), ...known.filter((one) => !isHere(one))].map(({ who, name: one }) => (
							<option key={keyOfWho(who)} value={one} />
						))}
					</datalist>
				</label>
			) : null}
			{offered.map(({ who, name: one }) => (
				<button
					key={keyOfWho(who)}
					type="button"
					className="link"
					onClick={(event) => choose(event.currentTarget, one)}
				>
					{one}
					<span className="visually-hidden"> told you</span>
				</button>
			))}
		</>
	);
}
