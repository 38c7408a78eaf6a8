/** About kept words: where they go, how they were given, whose they are, who may see them, what they mean in English. */
import { type Kept, keptWords, stageOfPlace } from "../../../shared/guide/places.ts";
import { today } from "../../../shared/plan/time.ts";
import { chooseFirstPage, mistyped, moveWords, removeWords, reword, setSpokenBy } from "../../store/edits/words.ts";
import { asWhole, KEPT_AT_LOCK, mayBeUnfinished } from "../../store/kept-at-lock.ts";
import { EarlierWords } from "../../ui/EarlierWords.tsx";
import { focusAfter } from "../../ui/focus-after.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { HowGivenSelect } from "./fields/HowGivenSelect.tsx";
import { OnlyBetweenUs } from "./fields/OnlyBetweenUs.tsx";
import { usePlan } from "./plan-context.ts";
import { changeKey, WordsAndChange } from "./talk/ChangeWords.tsx";
import { GrowWorry } from "./talk/GrowWorry.tsx";
import { saidNow } from "./talk/how-given.ts";
import { PlaceSelect } from "./talk/PlaceSelect.tsx";
import { ThroughWhom } from "./talk/ThroughWhom.tsx";
import { Translations } from "./talk/Translations.tsx";
import { VoiceSelect } from "./talk/VoiceSelect.tsx";
import { nameOfPlace } from "./talk/where.ts";

export function WordsSheet({ kept, onClose }: { readonly kept: Kept; readonly onClose: () => void }) {
	const { plan, open, state, staff, act } = usePlan();
	const { quote, at } = kept;
	const left = state.record.drafts[KEPT_AT_LOCK];
	const isUnfinished = mayBeUnfinished(left, quote);
	const isFirst = plan.firstPage.quoteId === quote.id;
	return (
		<Sheet title="About these words" onClose={onClose} isWide>
			<WordsAndChange
				quote={quote}
				isUnfinished={isUnfinished}
				edit={(kind, text) => {
					const { plan } = open.record;
					const now = keptWords(plan).find((one) => one.quote.id === quote.id);
					if (!now) return null;
					return kind === "reword"
						? reword(plan, now.at, now.quote, saidNow(plan, today(open.clock), now.quote, text, staff), open.clock)
						: mistyped(now.at, now.quote, text, staff);
				}}
			/>
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
