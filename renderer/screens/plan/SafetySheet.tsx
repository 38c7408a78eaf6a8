/** "Worried about safety?" Opening it leaves no trace in the plan. Reference 12.3; its words are in templates. */
import { writtenDate } from "../../../shared/plan/time.ts";
import { groupedPhone } from "../../../templates/language/numbers.ts";
import { oldestCheck, type SafetyCard, safetyCard } from "../../../templates/safety.ts";
import "../../styles/safety.css";
import { Sheet } from "../../ui/Sheet.tsx";

export function SafetySheet({ onClose }: { readonly onClose: () => void }) {
	const { title, danger, sections, note, linesTitle, checked, lines } = safetyCard;
	return (
		<Sheet title={title} onClose={onClose}>
			<p>
				<strong>{danger}</strong>
			</p>
			{sections.map((section, index) => (
				<Section key={section.id} section={section} isOpen={index === 0} />
			))}
			<section aria-labelledby="crisis-lines">
				<h3 id="crisis-lines">{linesTitle}</h3>
				<dl className="crisis-lines">
					{lines.map((line) => (
						<div key={line.id}>
							<dt>
								{line.name}: <strong>{groupedPhone(line.number)}</strong>
							</dt>
							<dd>{line.when}</dd>
						</div>
					))}
				</dl>
				<p className="soft">{checked.replace("{date}", writtenDate(oldestCheck(safetyCard)))}</p>
			</section>
			<p className="soft">{note}</p>
		</Sheet>
	);
}

function Section({ section, isOpen }: { readonly section: SafetyCard["sections"][number]; readonly isOpen: boolean }) {
	return (
		<details className="safety-part" open={isOpen}>
			<summary>{section.title}</summary>
			<ul className="card">
				{section.lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</details>
	);
}
