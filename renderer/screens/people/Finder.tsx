/** Find someone, and which of them to show. What was found is told to a screen reader after a pause, not at each key. */
import { type RefObject, useEffect, useState } from "react";
import { nhsNumberHint, type Tab, tabs } from "../../store/people.ts";
import { useNarrow } from "../../ui/use-narrow.ts";

interface FinderProps {
	readonly field: RefObject<HTMLInputElement | null>;
	readonly typed: string;
	readonly onType: (typed: string) => void;
	/** Enter in the field: opens the only one found. */
	readonly onEnter: () => void;
	readonly found: number;
	readonly tab: Tab;
	readonly counts: Readonly<Record<Tab, number>>;
	readonly onTab: (tab: Tab) => void;
}

const PAUSE = 700;

function useAfterPause(sentence: string): string {
	const [told, setTold] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => setTold(sentence), PAUSE);
		return () => clearTimeout(timer);
	}, [sentence]);
	return told;
}

export function Finder({ field, typed, onType, onEnter, found, tab, counts, onTab }: FinderProps) {
	const isNarrow = useNarrow();
	const people = found === 1 ? "1 person" : `${found} people`;
	const sentence = nhsNumberHint(typed) || (typed.trim() === "" ? "" : people);
	const told = useAfterPause(sentence);
	return (
		<div className="finder">
			<div className="field">
				<label htmlFor="find">Find someone</label>
				<span className="hint" id="find-hint">
					Name, what they like to be called, date of birth or NHS number
				</span>
				<input
					id="find"
					ref={field}
					className="input"
					value={typed}
					aria-describedby="find-hint"
					spellCheck={false}
					autoComplete="off"
					onChange={(event) => onType(event.target.value)}
					onKeyDown={(event) => {
						if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter();
					}}
				/>
			</div>
			{isNarrow ? (
				<div className="field">
					<label htmlFor="which">Show</label>
					<select id="which" className="input" value={tab} onChange={(event) => onTab(event.target.value as Tab)}>
						{tabs.map(({ value, word }) => (
							<option key={value} value={value}>
								{word} {counts[value]}
							</option>
						))}
					</select>
				</div>
			) : (
				<fieldset className="tabs" aria-label="Show">
					{tabs.map(({ value, word }) => (
						<button key={value} type="button" className="tab" aria-pressed={tab === value} onClick={() => onTab(value)}>
							{word} <strong>{counts[value]}</strong>
						</button>
					))}
				</fieldset>
			)}
			<p className="hint finder-said" aria-hidden="true">
				{sentence}
			</p>
			<p className="visually-hidden" role="status">
				{told}
			</p>
		</div>
	);
}
