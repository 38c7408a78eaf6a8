/** About kept words: where they go, how they were given, whose they are, who may see them, what they mean in English. */
import { useState } from "react";
import type { Kept } from "../../../shared/guide/places.ts";
import { stageOfPlace } from "../../../shared/guide/places.ts";
import {
	chooseFirstPage,
	moveWords,
	removeWords,
	reword,
	setHow,
	setSpokenBy,
	setThrough,
	setVisibility,
} from "../../store/edits/words.ts";
import { EarlierWords } from "../../ui/EarlierWords.tsx";
import { howGiven, Said } from "../../ui/Said.tsx";
import { Select } from "../../ui/Select.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { WordsBox } from "../../ui/WordsBox.tsx";
import { usePlan } from "./plan-context.ts";
import { GrowWorry } from "./talk/GrowWorry.tsx";
import { PlaceSelect } from "./talk/PlaceSelect.tsx";
import { Translations } from "./talk/Translations.tsx";
import { comesThrough } from "./talk/use-words.ts";
import { VoiceSelect } from "./talk/VoiceSelect.tsx";
import { nameOfPlace } from "./talk/where.ts";
import { howChoices } from "./words.ts";

export function WordsSheet({ kept, onClose }: { readonly kept: Kept; readonly onClose: () => void }) {
	const { plan, open, staff, act } = usePlan();
	const { quote, at } = kept;
	const [changed, setChanged] = useState<string | null>(null);
	const name = plan.about.calledName;
	const isFirst = plan.firstPage.quoteId === quote.id;
	const isPrivate = quote.visibility.kind === "private";
	const keepChange = () => {
		if (changed !== null && changed.trim() !== "" && changed !== quote.text)
			act(reword(at, quote, changed, staff, open.clock));
		setChanged(null);
	};
	return (
		<Sheet title="About these words" onClose={onClose} isWide>
			{changed === null ? (
				<>
					<Said quote={quote} name={name} />
					<p className="soft small">{howGiven(quote, name)}</p>
				</>
			) : (
				<>
					<WordsBox
						label={`The words as ${name} wants them now`}
						value={changed}
						onChange={setChanged}
						onKeep={keepChange}
					/>
					<p className="soft small">The earlier words are kept behind these. Nothing is thrown away.</p>
				</>
			)}
			<EarlierWords quote={quote} />
			<div className="field-row">
				<PlaceSelect
					isLabelShown
					id="kept-place"
					stage={stageOfPlace(kept.place)}
					value={kept.place}
					onChange={(place) => act(moveWords(plan, kept, place, nameOfPlace(place)))}
				/>
				<Select
					isLabelShown
					label="How they were given"
					value={quote.how}
					choices={howChoices(name)}
					onChange={(how) => act(setHow(at, how))}
				/>
				<VoiceSelect
					isLabelShown
					label="Whose words they are"
					value={quote.spokenBy}
					onChange={(who) => act(setSpokenBy(at, who))}
				/>
				{comesThrough(quote.how) ? (
					<Through key={quote.id} value={quote.through ?? ""} onDone={(through) => act(setThrough(at, through))} />
				) : null}
			</div>
			<label className="check">
				<input
					type="checkbox"
					checked={isPrivate}
					onChange={() => act(setVisibility(at, { kind: isPrivate ? "everyone" : "private" }))}
				/>
				<span>Only between us. Private words are in nobody’s copy.</span>
			</label>
			<label className="check">
				<input type="checkbox" checked={isFirst} onChange={() => act(chooseFirstPage(isFirst ? null : quote.id))} />
				<span>Put these words on the first page. If people read one line, is it this one?</span>
			</label>
			<Translations kept={kept} />
			<GrowWorry kept={kept} onClose={onClose} />
			<div className="buttons">
				{changed === null ? (
					<button type="button" className="button" onClick={() => setChanged(quote.text)}>
						{name} wants other words
					</button>
				) : (
					<button type="button" className="button button-main" onClick={keepChange}>
						Keep the new words
					</button>
				)}
				<button
					type="button"
					className="link"
					onClick={() => {
						act(removeWords(plan, kept));
						onClose();
					}}
				>
					Take these words out
				</button>
			</div>
		</Sheet>
	);
}

/** Who they came through; written down when the field is left. */
function Through({ value, onDone }: { readonly value: string; readonly onDone: (through: string | null) => void }) {
	const [typed, setTyped] = useState(value);
	return (
		<label className="field">
			<span className="label">Through whom</span>
			<input
				className="input"
				value={typed}
				maxLength={120}
				spellCheck={false}
				autoComplete="off"
				onChange={(event) => setTyped(event.target.value)}
				onBlur={() => {
					if (typed.trim() !== value) onDone(typed.trim() === "" ? null : typed.trim());
				}}
			/>
		</label>
	);
}
