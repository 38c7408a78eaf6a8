/** 02: one line a person, those with something to do first. The list is closed while a conversation is open. */
import { useEffect, useRef, useState } from "react";
import { today } from "../../../shared/plan/time.ts";
import { type AppState, lock, openPlan, type PersonRow } from "../../store/app.ts";
import { describeError } from "../../store/open-plan.ts";
import { findPeople, inOrder, nhsNumberHint } from "../../store/people.ts";
import { HelpSheet } from "../../ui/HelpSheet.tsx";
import { moveRegion, useKeys } from "../../ui/keys.ts";
import { Wait } from "../../ui/Wait.tsx";
import { NewPersonSheet } from "./NewPersonSheet.tsx";
import { PersonLine } from "./PersonLine.tsx";
import { ViewSheet } from "./ViewSheet.tsx";

const FIRST = 8;

export function People({ state }: { readonly state: AppState }) {
	const [typed, setTyped] = useState("");
	const [hasAll, setAll] = useState(false);
	const [sheet, setSheet] = useState<"new" | "view" | "help" | null>(null);
	const [trouble, setTrouble] = useState("");
	const [opening, setOpening] = useState<string | null>(null);
	const search = useRef<HTMLInputElement>(null);
	const startButton = useRef<HTMLButtonElement>(null);
	const day = today({ now: () => new Date() });
	const found = inOrder(findPeople(state.people, typed), day);
	const shown = hasAll || typed !== "" ? found : found.slice(0, FIRST);
	useEffect(() => (search.current ?? startButton.current)?.focus(), []);
	useKeys({
		F9: () => void lock(),
		"Mod+L": () => void lock(),
		"Mod+K": () => search.current?.focus(),
		F1: () => setSheet("help"),
		F6: () => moveRegion(1),
		"Shift+F6": () => moveRegion(-1),
	});
	const open = ({ id, summary }: PersonRow) => {
		setOpening(summary.calledName);
		openPlan(id).catch((error: unknown) => {
			setOpening(null);
			setTrouble(describeError(error));
		});
	};
	return (
		<div className="screen">
			<header className="banner" data-region="banner">
				<p className="wordmark">What Matters</p>
				<nav aria-label="Sections">
					<span className="nav-current" aria-current="page">
						People
					</span>
				</nav>
				<div className="banner-end">
					{state.vault === "practice" ? <span className="need">Practice: invented people</span> : null}
					<button type="button" className="link" onClick={() => setSheet("view")}>
						View
					</button>
					<button type="button" className="link key-link" onClick={() => void lock()}>
						Lock <kbd>F9</kbd>
					</button>
				</div>
			</header>
			<main className="page" data-region="people">
				<div className="page-head">
					<h1>People</h1>
					<button ref={startButton} type="button" className="button button-main" onClick={() => setSheet("new")}>
						Start a conversation
					</button>
				</div>
				{opening ? <Wait sentence={`Opening ${opening}’s plan…`} /> : null}
				{trouble ? (
					<p className="note" role="alert">
						{trouble}
					</p>
				) : null}
				{state.integrity.refused > 0 ? (
					<p className="note" role="status">
						{state.integrity.refused === 1 ? "One record" : `${state.integrity.refused} records`} on this computer could
						not be read, and {state.integrity.refused === 1 ? "is" : "are"} kept as{" "}
						{state.integrity.refused === 1 ? "it is" : "they are"}. Everything below is whole.
					</p>
				) : null}
				{state.people.length === 0 ? (
					<p style={{ marginBlockStart: "1.25rem" }}>
						Nobody here yet. Start a conversation
						{state.vault === "main" ? ", or lock and practise with invented people" : ""}.
					</p>
				) : (
					<>
						<div className="field" style={{ marginBlockStart: "0.5rem" }}>
							<label htmlFor="find">Find someone</label>
							<span className="hint" id="find-hint">
								Name, what they like to be called, date of birth or NHS number
							</span>
							<input
								id="find"
								ref={search}
								className="input"
								value={typed}
								aria-describedby="find-hint find-count"
								spellCheck={false}
								autoComplete="off"
								onChange={(event) => setTyped(event.target.value)}
							/>
							<span id="find-count" className="hint" role="status">
								{nhsNumberHint(typed) ||
									(typed === "" ? "" : found.length === 1 ? "1 person" : `${found.length} people`)}
							</span>
						</div>
						<table className="people">
							<caption className="visually-hidden">People with plans on this computer</caption>
							<thead>
								<tr>
									<th scope="col">Person</th>
									<th scope="col">Born</th>
									<th scope="col">Where the plan is</th>
									<th scope="col">What comes next</th>
									<th scope="col">
										<span className="visually-hidden">Open</span>
									</th>
								</tr>
							</thead>
							<tbody>
								{shown.map((person) => (
									<PersonLine
										key={person.id}
										person={person}
										day={day}
										twin={found.find((other) => other !== person && other.summary.fullName === person.summary.fullName)}
										onOpen={() => open(person)}
									/>
								))}
							</tbody>
						</table>
						<p className="soft small" style={{ marginBlockStart: "1rem" }}>
							{shown.length < found.length ? (
								<>
									{shown.length} of {found.length}, those with something to do first.{" "}
									<button type="button" className="link" onClick={() => setAll(true)}>
										Show the rest
									</button>{" "}
								</>
							) : null}
							This list closes when a conversation opens, so nobody reads another person’s name.
						</p>
					</>
				)}
			</main>
			{sheet === "new" ? <NewPersonSheet onClose={() => setSheet(null)} /> : null}
			{sheet === "view" && state.profile ? <ViewSheet profile={state.profile} onClose={() => setSheet(null)} /> : null}
			{sheet === "help" ? <HelpSheet onClose={() => setSheet(null)} /> : null}
		</div>
	);
}
