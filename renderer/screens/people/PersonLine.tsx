import type { LocalDate } from "../../../shared/plan/time.ts";
import { writtenDate } from "../../../shared/plan/time.ts";
import type { PersonRow } from "../../store/app.ts";
import { standingOf } from "../../store/people.ts";
import { Mark } from "../../ui/Mark.tsx";
import { PersonName } from "../../ui/PersonName.tsx";

interface PersonLineProps {
	readonly person: PersonRow;
	readonly day: LocalDate;
	/** Another person of the same name: both lines say so. */
	readonly twin: PersonRow | undefined;
	readonly onOpen: () => void;
}

export function PersonLine({ person, day, twin, onOpen }: PersonLineProps) {
	const { summary } = person;
	const standing = standingOf(summary, day);
	return (
		<tr>
			<th scope="row">
				<PersonName calledName={summary.calledName} fullName={summary.fullName} />
				{twin ? (
					<div className="hint">
						Another {summary.fullName} was born{" "}
						{twin.summary.born ? writtenDate(twin.summary.born) : "on a day we do not know"}: check the address
					</div>
				) : null}
			</th>
			<td>{summary.born ? writtenDate(summary.born) : "Not asked yet"}</td>
			<td>
				<span className="with-mark">
					<Mark kind={standing.mark} />
					{standing.where}
				</span>
			</td>
			<td>{standing.isDue ? <strong>{standing.next}</strong> : standing.next}</td>
			<td>
				<button type="button" className="link" onClick={onOpen}>
					{standing.action}
					<span className="visually-hidden"> with {summary.calledName}</span>
				</button>
			</td>
		</tr>
	);
}
