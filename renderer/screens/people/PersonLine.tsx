import { memo } from "react";
import { writtenDate } from "../../../shared/plan/time.ts";
import type { PersonLine as Line } from "../../store/people.ts";
import { Mark } from "../../ui/Mark.tsx";
import { PersonName } from "../../ui/PersonName.tsx";
import { NextStep } from "./NextStep.tsx";

interface PersonLineProps {
	readonly line: Line;
	/** The plan itself, by the name. */
	readonly onOpen: (line: Line) => void;
	/** What there is to do: the link at the end. */
	readonly onDo: (line: Line) => void;
	/** Where planning with them is, to be changed. */
	readonly onState: (line: Line) => void;
}

/** One line. Drawn again only when what it says has changed, so that a thousand stay quick. */
export const PersonLine = memo(function PersonLine({ line, onOpen, onDo, onState }: PersonLineProps) {
	const { summary, standing, twin } = line;
	return (
		<tr>
			<th scope="row">
				<button type="button" className="quiet" onClick={() => onOpen(line)}>
					<PersonName calledName={summary.calledName} fullName={summary.fullName} />
				</button>
				{twin ? (
					<div className="hint">
						Another {summary.fullName} was born {twin.born ? writtenDate(twin.born) : "on a day we do not know"}: check
						the address
						{summary.addressLine ? ` (this one: ${summary.addressLine})` : ""}
					</div>
				) : null}
			</th>
			<td>{summary.born ? writtenDate(summary.born) : "Not asked yet"}</td>
			<td>
				<button type="button" className="with-mark quiet" onClick={() => onState(line)}>
					<Mark kind={standing.mark} word={standing.mark === "asked" ? "They asked." : ""} />
					<span>
						{standing.where}
						<span className="visually-hidden">. Change where {summary.calledName}’s plan is</span>
					</span>
				</button>
			</td>
			<td>{standing.isDue ? <strong>{standing.next}</strong> : standing.next}</td>
			<td>
				<NextStep line={line} onDo={onDo} />
			</td>
		</tr>
	);
});
