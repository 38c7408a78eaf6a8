/** 02: people and what is due, with the keys and sheets of both. Both are closed while a conversation is open. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { lock, openPlan } from "../../store/app.ts";
import type { AppState } from "../../store/app-state.ts";
import { describeError } from "../../store/open-plan.ts";
import { isClockBehind, linesOf, type PersonLine } from "../../store/people.ts";
import { HelpSheet } from "../../ui/HelpSheet.tsx";
import { moveRegion, useKeys } from "../../ui/keys.ts";
import { useToday } from "../../ui/use-today.ts";
import { Wait } from "../../ui/Wait.tsx";
import "../../styles/people.css";
import { planRoute, routeOf } from "./actions.ts";
import { NewPersonSheet } from "./NewPersonSheet.tsx";
import { PeopleHeader, type Section } from "./PeopleHeader.tsx";
import { PeopleList } from "./PeopleList.tsx";
import { PromisesSheet } from "./PromisesSheet.tsx";
import { ReviewsList } from "./ReviewsList.tsx";
import { StateSheet } from "./StateSheet.tsx";
import { ViewSheet } from "./ViewSheet.tsx";

type SheetName = "new" | "view" | "help" | "promises" | { readonly state: PersonLine };

export function People({ state }: { readonly state: AppState }) {
	const [section, setSection] = useState<Section>("people");
	const [sheet, setSheet] = useState<SheetName | null>(null);
	const [trouble, setTrouble] = useState("");
	const [opening, setOpening] = useState<string | null>(null);
	const search = useRef<HTMLInputElement>(null);
	const startButton = useRef<HTMLButtonElement>(null);
	const { profile, people } = state;
	const promises = profile?.promises;
	const day = useToday();
	const lines = useMemo(() => linesOf(people, day, promises), [people, day, promises]);
	const isBehind = useMemo(() => isClockBehind(people, new Date()), [people]);
	useEffect(() => (search.current ?? startButton.current)?.focus(), []);
	const find = () => {
		// At once where the field is there: what is typed next must not go astray.
		if (search.current) return search.current.focus();
		setSection("people");
		requestAnimationFrame(() => search.current?.focus());
	};
	useKeys({
		F9: () => void lock(),
		"Mod+L": () => void lock(),
		"Mod+K": find,
		F1: () => setSheet("help"),
		F6: () => moveRegion(1),
		"Shift+F6": () => moveRegion(-1),
	});
	const openAt = useCallback((line: PersonLine, route: Parameters<typeof openPlan>[1]) => {
		// Another that is pressed meanwhile is not opened.
		setOpening((already) => already ?? line.summary.calledName);
		openPlan(line.id, route).catch((error: unknown) => {
			setOpening(null);
			setTrouble(describeError(error));
		});
	}, []);
	const open = useCallback((line: PersonLine) => openAt(line, planRoute), [openAt]);
	const doNext = useCallback((line: PersonLine) => openAt(line, routeOf(line) ?? ((left) => left)), [openAt]);
	const changeState = useCallback((line: PersonLine) => setSheet({ state: line }), []);
	const close = () => setSheet(null);
	return (
		<div className="screen">
			<PeopleHeader section={section} onSection={setSection} vault={state.vault} onView={() => setSheet("view")} />
			<main className="page" data-region="people">
				<div className="page-head">
					<h1>{section === "people" ? "People" : "Reviews"}</h1>
					{section === "people" ? (
						<button ref={startButton} type="button" className="button button-main" onClick={() => setSheet("new")}>
							Start a conversation
						</button>
					) : (
						<button type="button" className="button" onClick={() => window.print()}>
							Print this list
						</button>
					)}
				</div>
				{opening ? <Wait sentence={`Opening ${opening}’s plan…`} /> : null}
				{trouble ? (
					<p className="note" role="alert">
						{trouble}
					</p>
				) : null}
				{isBehind ? (
					<p className="note" role="status">
						This computer’s clock is behind what was last saved here. Set it right first: what is due is counted from
						it.
					</p>
				) : null}
				<Integrity refused={state.integrity.refused} />
				{people.length === 0 ? (
					<p style={{ marginBlockStart: "1.25rem" }}>
						Nobody here yet. Start a conversation
						{state.vault === "main" ? ", or lock and practise with invented people" : ""}.
					</p>
				) : section === "people" ? (
					<PeopleList lines={lines} field={search} onOpen={open} onDo={doNext} onState={changeState} />
				) : profile ? (
					<ReviewsList
						lines={lines}
						day={day}
						onOpen={open}
						onDo={doNext}
						promises={profile.promises}
						onPromises={() => setSheet("promises")}
					/>
				) : null}
			</main>
			{sheet === "new" ? <NewPersonSheet onClose={close} /> : null}
			{sheet === "view" && profile ? <ViewSheet profile={profile} onClose={close} /> : null}
			{sheet === "promises" && profile ? <PromisesSheet profile={profile} onClose={close} /> : null}
			{sheet === "help" ? <HelpSheet onClose={close} /> : null}
			{sheet !== null && typeof sheet === "object" ? <StateSheet line={sheet.state} onClose={close} /> : null}
		</div>
	);
}

function Integrity({ refused }: { readonly refused: number }) {
	if (refused === 0) return null;
	const isOne = refused === 1;
	return (
		<p className="note" role="status">
			{isOne ? "One record" : `${refused} records`} on this computer could not be read, and {isOne ? "is" : "are"} kept
			as {isOne ? "it is" : "they are"}. Everything below is whole.
		</p>
	);
}
