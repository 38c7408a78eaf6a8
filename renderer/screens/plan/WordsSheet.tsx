/** About kept words: where they go, how they were given, who may see them, whether they open the first page. */
import { useState } from "react";
import type { Matter, MatterArea } from "../../../shared/plan/matters.ts";
import { guide } from "../../../templates/guide.ts";
import {
	chooseFirstPage,
	moveMatterTo,
	removeMatter,
	rewordMatter,
	setMatterHow,
	setMatterVisibility,
} from "../../store/edits/words.ts";
import { howGiven, Said } from "../../ui/Said.tsx";
import { Select } from "../../ui/Select.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { WordsBox } from "../../ui/WordsBox.tsx";
import { usePlan } from "./plan-context.ts";
import { howChoices } from "./words.ts";

interface WordsSheetProps {
	readonly matter: Matter;
	readonly onClose: () => void;
	readonly onDone: () => void;
}

const areas = Object.entries(guide.areas) as [MatterArea, string][];

export function WordsSheet({ matter, onClose }: WordsSheetProps) {
	const { plan, open, staff, act } = usePlan();
	const [changed, setChanged] = useState<string | null>(null);
	const name = plan.about.calledName;
	const isFirst = plan.firstPage.quoteId === matter.quote.id;
	const isPrivate = matter.quote.visibility.kind === "private";
	const reword = () => {
		if (changed !== null && changed.trim() !== "" && changed !== matter.quote.text)
			act(rewordMatter(matter, changed, staff, open.clock));
		setChanged(null);
	};
	return (
		<Sheet title="About these words" onClose={onClose} isWide>
			{changed === null ? (
				<>
					<Said quote={matter.quote} name={name} />
					<p className="soft small">{howGiven(matter.quote, name)}</p>
				</>
			) : (
				<>
					<WordsBox
						label={`The words as ${name} wants them now`}
						value={changed}
						onChange={setChanged}
						onKeep={reword}
					/>
					<p className="soft small">The earlier words are kept behind these. Nothing is thrown away.</p>
				</>
			)}
			{matter.quote.earlier.length > 0 ? (
				<details>
					<summary className="link">Earlier words</summary>
					<ol className="kept">
						{matter.quote.earlier.map((earlier) => (
							<li key={earlier.keptAt} className="said said-small">
								<p className="said-words">{earlier.text}</p>
							</li>
						))}
					</ol>
				</details>
			) : null}
			<div className="field-row">
				<Select
					isLabelShown
					label="Where they go"
					value={matter.area}
					choices={areas.map(([value, word]) => ({ value, word }))}
					onChange={(area) => act(moveMatterTo(matter, area, guide.areas[area] ?? ""))}
				/>
				<Select
					isLabelShown
					label="How they were given"
					value={matter.quote.how}
					choices={howChoices(name)}
					onChange={(how) => act(setMatterHow(matter, how))}
				/>
			</div>
			<label className="check">
				<input
					type="checkbox"
					checked={isPrivate}
					onChange={() => act(setMatterVisibility(matter, { kind: isPrivate ? "everyone" : "private" }))}
				/>
				<span>Only between us. Private words are in nobody’s copy.</span>
			</label>
			<label className="check">
				<input
					type="checkbox"
					checked={isFirst}
					onChange={() => act(chooseFirstPage(isFirst ? null : matter.quote.id))}
				/>
				<span>Put these words on the first page. If people read one line, is it this one?</span>
			</label>
			<div className="buttons">
				{changed === null ? (
					<button type="button" className="button" onClick={() => setChanged(matter.quote.text)}>
						{name} wants other words
					</button>
				) : (
					<button type="button" className="button button-main" onClick={reword}>
						Keep the new words
					</button>
				)}
				<button
					type="button"
					className="link"
					onClick={() => {
						act(removeMatter(plan, matter));
						onClose();
					}}
				>
					Take these words out
				</button>
			</div>
		</Sheet>
	);
}
