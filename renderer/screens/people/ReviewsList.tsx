/** What is due, by date, with the reason and who it comes from. Printed as it stands (hazard H12). */
import { useState } from "react";
import { type LocalDate, writtenDate } from "../../../shared/plan/time.ts";
import { wordsOfDue } from "../../../shared/reviews/kinds.ts";
import { bookedWords, laterThanDue, nearDate, stateWords } from "../../../shared/reviews/words.ts";
import type { PersonLine } from "../../store/people.ts";
import { Mark } from "../../ui/Mark.tsx";
import { PersonName } from "../../ui/PersonName.tsx";
import { NextStep } from "./NextStep.tsx";

interface ReviewsListProps {
	readonly lines: readonly PersonLine[];
	readonly day: LocalDate;
	readonly onOpen: (line: PersonLine) => void;
	readonly onDo: (line: PersonLine) => void;
	readonly promises: { readonly answerWorkingDays: number; readonly offerWeeks: number };
	readonly onPromises: () => void;
}

const dateOf = ({ standing: { now } }: PersonLine): string => now.due?.on ?? now.bookedFor ?? "9999";
const isNear = ({ standing: { now } }: PersonLine): boolean => now.state !== "not-due" && now.state !== "held";

export function ReviewsList({ lines, day, onOpen, onDo, promises, onPromises }: ReviewsListProps) {
	const [hasAll, setAll] = useState(false);
	const dated = lines
		.filter(({ standing: { now } }) => now.due !== null || now.bookedFor !== null)
		.sort((one, other) => dateOf(one).localeCompare(dateOf(other)));
	const near = dated.filter(isNear);
	const shown = hasAll ? dated : near;
	const days = promises.answerWorkingDays === 1 ? "1 working day" : `${promises.answerWorkingDays} working days`;
	const weeks = promises.offerWeeks === 1 ? "a week" : `${promises.offerWeeks} weeks`;
	return (
		<>
			<p className="print-only">
				Due and booked, {writtenDate(day)}. This paper names people: keep it locked away, then shred it.
			</p>
			{shown.length === 0 ? (
				<p style={{ marginBlockStart: "1.25rem" }}>Nothing is due in the next 8 weeks.</p>
			) : (
				<table className="people reviews">
					<caption className="visually-hidden">What is due, earliest first</caption>
					<thead>
						<tr>
							<th scope="col">Person</th>
							<th scope="col">By</th>
							<th scope="col">Why</th>
							<th scope="col">Who arranges it</th>
							<th scope="col">
								<span className="visually-hidden">Do</span>
							</th>
						</tr>
					</thead>
					<tbody>
						{shown.map((line) => (
							<DueLine key={line.id} line={line} day={day} onOpen={onOpen} onDo={onDo} />
						))}
					</tbody>
				</table>
			)}
			<div className="soft small list-foot">
				{dated.length > shown.length ? (
					<button type="button" className="link" onClick={() => setAll(true)}>
						Show {dated.length - shown.length} not due yet
					</button>
				) : null}
				<span>
					Somebody who asks is answered in {days} and offered a date within {weeks}. Monday to Friday count; bank
					holidays are not known here.{" "}
					<button type="button" className="link" onClick={onPromises}>
						Change these times
					</button>
				</span>
			</div>
		</>
	);
}

interface DueLineProps {
	readonly line: PersonLine;
	readonly day: LocalDate;
	/** The plan itself, by the name. */
	readonly onOpen: (line: PersonLine) => void;
	readonly onDo: (line: PersonLine) => void;
}

function DueLine({ line, day, onOpen, onDo }: DueLineProps) {
	const { summary, standing } = line;
	const { due, bookedFor } = standing.now;
	const words = due ? wordsOfDue(due.kind) : null;
	const time = summary.reviews.booked.find((booked) => booked.on === bookedFor)?.time ?? "";
	// A day that has passed is not said as if it were to come, also where a booking covers it now.
	const by = due === null ? "" : `${due.on < day ? "was due " : ""}${nearDate(due.on, day)}`;
	return (
		<tr>
			<th scope="row">
				<button type="button" className="quiet" onClick={() => onOpen(line)}>
					<PersonName calledName={summary.calledName} fullName={summary.fullName} />
				</button>
				{line.twin && summary.born ? <div className="hint">Born {writtenDate(summary.born)}</div> : null}
			</th>
			<td>
				{standing.isDue ? <strong>{by}</strong> : by}
				<div className="hint">
					{bookedFor
						? `${standing.now.isOffered ? "Offered for" : "Booked for"} ${bookedWords(bookedFor, time, day)}${laterThanDue(standing.now, day)}`
						: stateWords(standing.now, day)}
				</div>
			</td>
			<td>
				{words?.reason ?? "Booked"}
				{words ? <div className="hint">{words.from}</div> : null}
			</td>
			<td>
				{summary.arrangedBy || (
					<span className="with-mark">
						<Mark kind="wrong" />
						Nobody named yet
					</span>
				)}
			</td>
			<td>
				<NextStep line={line} onDo={onDo} />
			</td>
		</tr>
	);
}
