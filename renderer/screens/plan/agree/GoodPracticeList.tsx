/** Good practice, apart from the fourteen and without effect on them. */
import type { GoodPractice } from "../../../../shared/criteria/good-practice.ts";
import { Mark, type MarkKind } from "../../../ui/Mark.tsx";

const states: Record<GoodPractice["state"], { readonly mark: MarkKind; readonly word: string }> = {
	"in-place": { mark: "done", word: "In place" },
	"to-do": { mark: "open", word: "To do" },
	"not-asked": { mark: "open", word: "Not asked yet" },
	"not-relevant": { mark: "left", word: "Not relevant" },
};

export function GoodPracticeList({ lines }: { readonly lines: readonly GoodPractice[] }) {
	return (
		<section className="good-practice" aria-labelledby="good-practice">
			<h2 id="good-practice">Good practice</h2>
			<p className="soft">Beside the list above. It changes nothing there.</p>
			<ul className="plain-list">
				{lines.map((line) => (
					<li key={line.id} className="rule">
						<Mark kind={states[line.state].mark} word={`${states[line.state].word}:`} />
						<span>{line.sentence}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
