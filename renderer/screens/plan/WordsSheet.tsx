/** About kept words: where they go, how they were given, whose they are, who may see them, what they mean in English. */
import { useState } from "react";
import type { Kept } from "../../../shared/guide/places.ts";
import { stageOfPlace } from "../../../shared/guide/places.ts";
import { chooseFirstPage, moveWords, removeWords, setSpokenBy } from "../../store/edits/words.ts";
import { asWhole, KEPT_AT_LOCK, mayBeUnfinished } from "../../store/kept-at-lock.ts";
import { EarlierWords } from "../../ui/EarlierWords.tsx";
import { focusAfter } from "../../ui/focus-after.ts";
import { howGiven } from "../../ui/Said.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { HowGivenSelect } from "./fields/HowGivenSelect.tsx";
import { OnlyBetweenUs } from "./fields/OnlyBetweenUs.tsx";
import { nameOfWho } from "./names.ts";
import { usePlan } from "./plan-context.ts";
import { SaidInPlan } from "./SaidHere.tsx";
import { type ChangeKind, ChangeWords, changeKey, changeKinds } from "./talk/ChangeWords.tsx";
import { GrowWorry } from "./talk/GrowWorry.tsx";
import { PlaceSelect } from "./talk/PlaceSelect.tsx";
import { ThroughWhom } from "./talk/ThroughWhom.tsx";
import { Translations } from "./talk/Translations.tsx";
import { VoiceSelect } from "./talk/VoiceSelect.tsx";
import { nameOfPlace } from "./talk/where.ts";

export function WordsSheet({ kept, onClose }: { readonly kept: Kept; readonly onClose: () => void }) {
	const { plan, open, state, act } = usePlan();
	const { quote, at } = kept;
	const left = state.record.drafts[KEPT_AT_LOCK];
	const isUnfinished = mayBeUnfinished(left, quote);
	// Words that lock kept stand open to be finished: whoever goes on typing goes on in them.
	const [changing, setChanging] = useState<ChangeKind | null>(
		() =>
			changeKinds.find((kind) => open.record.drafts[changeKey(kind, quote)] !== undefined) ??
			(isUnfinished && quote.typedBy.kind === "staff" ? "mistyped" : null),
	);
	const name = plan.about.calledName;
	const isFirst = plan.firstPage.quoteId === quote.id;
	return (
		<Sheet title="About these words" onClose={onClose} isWide>
			{changing === null ? (
				<>
					<SaidInPlan quote={quote} />
					<p className="soft small">{howGiven(quote, name, nameOfWho(plan, quote.spokenBy))}</p>
					<div className="buttons">
						<button type="button" className="button" onClick={() => setChanging("reword")}>
							{name} wants other words
						</button>
						{quote.typedBy.kind === "staff" ? (
							<button type="button" className="button" onClick={() => setChanging("mistyped")}>
								I mistyped
							</button>
						) : null}
					</div>
				</>
			) : (
				<ChangeWords
					key={changing}
					kept={kept}
					kind={changing}
					onDone={() => {
						setChanging(null);
						// The box goes, and its buttons with it.
						focusAfter("dialog[open] .button");
					}}
				/>
			)}
			{isUnfinished ? (
				<div className="note stack">
					<p>These words stood in the box when the app was locked or the plan put away.</p>
					<p>
						<button
							type="button"
							className="button"
							onClick={() => {
								open.draft(KEPT_AT_LOCK, asWhole(left, quote));
								open.draft(changeKey("mistyped", quote), "");
								onClose();
								// What opened this goes with the mark.
								focusAfter("main .words-box");
							}}
						>
							They are whole
						</button>
					</p>
				</div>
			) : null}
			<EarlierWords quote={quote} />
			<div className="field-row">
				<PlaceSelect
					isLabelShown
					id="kept-place"
					stage={stageOfPlace(kept.place)}
					value={kept.place}
					onChange={(place) => act(moveWords(plan, kept, place, nameOfPlace(place)))}
				/>
				<HowGivenSelect quote={quote} at={at} />
				<VoiceSelect
					isLabelShown
					label="Whose words they are"
					value={quote.spokenBy}
					onChange={(who) => act(setSpokenBy(at, who))}
				/>
				<ThroughWhom quote={quote} at={at} />
			</div>
			<OnlyBetweenUs quote={quote} at={at} />
			<label className="check">
				<input type="checkbox" checked={isFirst} onChange={() => act(chooseFirstPage(isFirst ? null : quote.id))} />
				<span>Put these words on the first page. If people read one line, is it this one?</span>
			</label>
			<Translations quote={quote} at={at} />
			<GrowWorry kept={kept} onClose={onClose} />
			<div className="buttons">
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
