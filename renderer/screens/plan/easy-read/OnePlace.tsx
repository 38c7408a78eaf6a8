/** One thing: what stands behind it, the plain lines, how they will print. Ctrl+Enter is the next, Alt+Left the one before. */
import { useEffect, useRef } from "react";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { linesTyped, writeLines } from "../../../store/edits/easy-read.ts";
import { EASY_CHECK, EASY_WORDS, toEasyRead } from "../../../store/route.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { Select } from "../../../ui/Select.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { useMayShow } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";
import { hintsFor } from "./hints.ts";
import { nameOfPlace } from "./name-of-place.ts";
import { PlacePicture } from "./PlacePicture.tsx";

interface OnePlaceProps {
	readonly place: PlainPlace;
	readonly index: number;
	readonly places: readonly PlainPlace[];
}

export function OnePlace({ place, index, places }: OnePlaceProps) {
	const { plan, open, state, staff, act, go, goToOpener } = usePlan();
	const { itemId } = place;
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => box.current?.querySelector("textarea")?.focus(), []);
	const draftKey = `easy-line:${itemId}`;
	const typed = state.record.drafts[draftKey];
	const lines = typed === undefined ? place.lines : linesTyped(typed);
	const to = (next: string) => {
		open.keepWords();
		go(toEasyRead(next));
	};
	const next = () => to(places[index + 1]?.itemId ?? EASY_WORDS);
	const before = places[index - 1];
	const leave = () => {
		open.keepWords();
		goToOpener({ screen: "part", part: "overview", itemId: null });
	};
	const back = () => (before ? to(before.itemId) : leave());
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": back });
	const isLast = index === places.length - 1;
	const main = (
		<button type="button" className="button button-main" onClick={next}>
			{isLast ? "Next: hard words" : "Next line"}
		</button>
	);
	const count = places.filter((one) => one.lines.length > 0).length;
	return (
		<PartPage
			isDense
			kicker={`Easy read, ${index + 1} of ${places.length}`}
			title={place.heading || "The first page"}
			stage="read-back"
			main={main}
			foot={
				<PartFoot
					line={
						<>
							<strong>
								{count} of {places.length} written.
							</strong>{" "}
							Where nothing is written, the words stand as they are.
						</>
					}
					main={main}
				/>
			}
		>
			<div className="easy-line">
				<div className="stack">
					<Behind place={place} />
					<div ref={box}>
						<SavedText
							label="The plain lines"
							hint={`Short. One idea. Words ${plan.about.calledName} uses.`}
							draftKey={draftKey}
							value={place.lines.length === 0 ? null : place.lines.join("\n")}
							onKeep={(text) => {
								const edit = writeLines(open.record.plan, itemId, text ?? "", staff);
								return edit === null || act(edit);
							}}
						/>
						<p className="soft small">
							<kbd>Enter</kbd> keeps them, <kbd>Shift+Enter</kbd> begins another line.{" "}
							{place.isInstead
								? "On paper they stand in place of what is above."
								: "On paper they stand with what is above."}
						</p>
					</div>
					{hintsFor(lines).map((hint) => (
						<p className="note" key={hint}>
							{hint}
						</p>
					))}
					{place.lines.length > 0 && !place.isPrinted ? (
						<p className="note">They are printed once each thing in this list has lines. Until then it is as told.</p>
					) : null}
				</div>
				<PlacePicture place={place} lines={lines} />
			</div>
			<div className="easy-ways">
				<button type="button" className="button" onClick={back}>
					{before ? "Line before" : "Done here"}
				</button>
				{before ? (
					<button type="button" className="button" onClick={leave}>
						Done here
					</button>
				) : null}
				{isLast ? null : (
					<button type="button" className="button" onClick={() => to(EASY_WORDS)}>
						Hard words
					</button>
				)}
				<button type="button" className="button" onClick={() => to(EASY_CHECK)}>
					Check it together
				</button>
				<Select
					isLabelShown
					label="Go to"
					value={itemId}
					choices={places.map((one, at) => ({
						value: one.itemId,
						word: `${at + 1}. ${nameOfPlace(one)}`,
					}))}
					onChange={to}
				/>
			</div>
		</PartPage>
	);
}

/** "I said:" goes without saying where the words stand. */
const SAID = /^I \p{L}+:$/u;

/** Words of somebody, locked; or what the plan says, in our own type. */
function Behind({ place: { quote, text, label } }: { readonly place: PlainPlace }) {
	const { plan } = usePlan();
	const mayShow = useMayShow();
	if (quote === null)
		return (
			<div className="easy-told">
				<p className="label">{label === "" ? "What the plan says" : label}</p>
				<p>{text}</p>
			</div>
		);
	const who = quote.spokenBy.kind === "me" ? plan.about.calledName : nameOfWho(plan, quote.spokenBy);
	return (
		<div>
			{label === "" || SAID.test(label) ? null : <p className="soft">{label}</p>}
			{mayShow(quote) ? (
				<p className="easy-lock">
					<Mark kind="lock" /> {who}’s words, kept exactly
				</p>
			) : null}
			<SaidHere quote={quote} size="small" />
		</div>
	);
}
