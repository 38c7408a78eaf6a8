/** The link at the end of somebody's line: what there is to do with them. */
import type { PersonLine } from "../../store/people.ts";
import { actionWords } from "./actions.ts";

interface NextStepProps {
	readonly line: PersonLine;
	readonly onDo: (line: PersonLine) => void;
}

export const NextStep = ({ line, onDo }: NextStepProps) => (
	<button type="button" className="link" onClick={() => onDo(line)}>
		{actionWords[line.standing.action]}
		<span className="visually-hidden"> with {line.summary.calledName}</span>
	</button>
);
