/** 02: one line a person, those with something to do first. */
import { type RefObject, useDeferredValue, useMemo, useState } from "react";
import { findLines, inTab, type PersonLine as Line, type Tab, tabs } from "../../store/people.ts";
import { Finder } from "./Finder.tsx";
import { PersonLine } from "./PersonLine.tsx";

const FIRST = 8;
/** While something is typed: more than anyone reads, few enough to draw at each key. */
const FOUND = 40;

interface PeopleListProps {
	readonly lines: readonly Line[];
	readonly field: RefObject<HTMLInputElement | null>;
	readonly onOpen: (line: Line) => void;
	readonly onDo: (line: Line) => void;
	readonly onState: (line: Line) => void;
}

export function PeopleList({ lines, field, onOpen, onDo, onState }: PeopleListProps) {
	const [typed, setTyped] = useState("");
	const [tab, setTab] = useState<Tab>("everyone");
	const [hasAll, setAll] = useState(false);
	const sought = useDeferredValue(typed);
	const counts = useMemo(
		() => Object.fromEntries(tabs.map(({ value }) => [value, inTab(lines, value).length])) as Record<Tab, number>,
		[lines],
	);
	const found = useMemo(() => findLines(inTab(lines, tab), sought), [lines, tab, sought]);
	const shown = hasAll ? found : found.slice(0, sought.trim() === "" ? FIRST : FOUND);
	const type = (text: string) => {
		setTyped(text);
		setAll(false);
	};
	return (
		<>
			<Finder
				field={field}
				typed={typed}
				onType={type}
				onEnter={() => {
					const all = typed.trim() === "" ? [] : findLines(inTab(lines, tab), typed);
					const [only] = all;
					if (only && all.length === 1) onOpen(only);
				}}
				found={found.length}
				tab={tab}
				counts={counts}
				onTab={(next) => {
					setTab(next);
					setAll(false);
				}}
			/>
			{found.length === 0 ? <p style={{ marginBlockStart: "1.5rem" }}>{emptyWords(tab, typed)}</p> : null}
			<table className="people" hidden={found.length === 0}>
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
					{shown.map((line) => (
						<PersonLine key={line.id} line={line} onOpen={onOpen} onDo={onDo} onState={onState} />
					))}
				</tbody>
			</table>
			<p className="soft small list-foot">
				{shown.length < found.length ? (
					<span>
						{shown.length} of {found.length}, those with something to do first.{" "}
						<button type="button" className="link" onClick={() => setAll(true)}>
							Show the rest
						</button>
					</span>
				) : null}
				<span>This list closes when a conversation opens, so nobody reads another person’s name.</span>
			</p>
		</>
	);
}

function emptyWords(tab: Tab, typed: string): string {
	if (typed.trim() !== "") return "Nobody of that name or number here.";
	return {
		everyone: "Nobody here yet.",
		talking: "Nobody is being talked with at the moment.",
		due: "No review is due in the next 8 weeks.",
		waiting: "Nobody is waiting for us.",
	}[tab];
}
