/** How the lines will print, the picture beside them, and another picture or none where somebody chooses so. */
import { useState } from "react";
import { flushSync } from "react-dom";
import { easyReadChecked } from "../../../../shared/criteria/easy-read-checked.ts";
import type { PictureChoice } from "../../../../shared/plan/easy-read.ts";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { pictureFor, pictureName } from "../../../../templates/pictures/index.ts";
import { choosePicture } from "../../../store/edits/easy-read.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { SavedLine } from "../fields/SavedLine.tsx";
import { FindPicture } from "../first-page/FindPicture.tsx";
import { Picture } from "../first-page/Picture.tsx";
import { pictureWords } from "../first-page/words.ts";
import { usePlan } from "../plan-context.ts";

interface PlacePictureProps {
	readonly place: PlainPlace;
	/** As typed: what is not kept yet is shown too. */
	readonly lines: readonly string[];
}

export function PlacePicture({ place, lines }: PlacePictureProps) {
	const { plan, act } = usePlan();
	const [asks, setAsks] = useState<"another" | "none" | null>(null);
	const { itemId, picture, suggested } = place;
	const isWritten = place.lines.length > 0;
	const choose = (choice: PictureChoice | null): boolean => {
		if (!act(choosePicture(plan, itemId, choice))) return false;
		setAsks(null);
		focusAfter(".easy-picture-ways button");
		return true;
	};
	const ask = (what: "another" | "none", field: string) => {
		// At once: what is typed next goes into it.
		flushSync(() => setAsks(what));
		document.getElementById(field)?.focus();
	};
	const isDraft = easyReadChecked(plan) === null;
	return (
		<section className="stack" aria-labelledby="easy-picture">
			<div className="easy-paper">
				{isDraft ? <p className="easy-draft">Draft. Please check this together.</p> : null}
				<div className="easy-block">
					<Shown place={place} />
					<div>
						{lines.length === 0 ? <p className="easy-blank">No plain lines yet.</p> : null}
						{lines.map((line, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: lines have no ids, and are known by their place
							<p key={at}>{line}</p>
						))}
					</div>
				</div>
			</div>
			<div>
				<h2 id="easy-picture" className="label">
					The picture
				</h2>
				<p className="soft">{saysOf()}</p>
			</div>
			{isWritten ? (
				<div className="buttons easy-picture-ways">
					<button type="button" className="button button-small" onClick={() => ask("another", "find-picture")}>
						Choose another
					</button>
					{picture?.kind === "none" ? null : (
						<button type="button" className="button button-small" onClick={() => ask("none", "easy-no-picture")}>
							No picture
						</button>
					)}
					{picture === null || nameOf(picture) === suggested ? null : (
						<button type="button" className="link" onClick={() => choose(null)}>
							{suggested === null ? "As it was, with none" : `The suggested one: ${pictureName(suggested)}`}
						</button>
					)}
				</div>
			) : null}
			{isWritten && asks === "another" ? (
				<FindPicture
					taken={picture?.kind === "shipped" ? [picture.concept] : []}
					offered={[suggested, pictureFor(place.lines.join(" "))].filter((one) => one !== null)}
					offeredBecause="Suggested:"
					onChoose={(concept) => choose({ kind: "shipped", concept })}
				/>
			) : null}
			{isWritten && asks === "none" ? (
				<SavedLine
					label="Why no picture"
					hint="It would mislead. It upsets them."
					fieldId="easy-no-picture"
					draftKey={`easy-none:${itemId}`}
					value=""
					onKeep={(because) => because.trim() === "" || choose({ kind: "none", because: because.trim() })}
				/>
			) : null}
		</section>
	);

	function saysOf(): string {
		if (picture?.kind === "none") return `No picture: ${picture.because}`;
		if (picture !== null) {
			const isOther = place.shown !== null && "concept" in place.shown && place.shown.concept !== nameOf(picture);
			return isOther
				? `You chose ${pictureWords(plan, picture)}. Beside an allergy paper shows a warning.`
				: `You chose ${pictureWords(plan, picture)}.`;
		}
		return suggested === null ? "None is suggested here." : `Suggested: ${pictureName(suggested)}.`;
	}
}

const nameOf = (picture: PictureChoice): string | null => (picture.kind === "shipped" ? picture.concept : null);

/** What paper shows beside lines; nothing where it shows none. */
function Shown({ place: { shown, picture } }: { readonly place: PlainPlace }) {
	const { plan } = usePlan();
	if (shown === null) return <span className="picture picture-none">No picture</span>;
	if ("concept" in shown) return <Picture choice={{ kind: "shipped", concept: shown.concept }} alt="" />;
	return picture === null ? null : <Picture choice={picture} alt={pictureWords(plan, picture)} />;
}

/** Picture left, lines right, as paper has them: the inside of an `easy-block`. */
export function PictureAndLines({ place }: { readonly place: PlainPlace }) {
	return (
		<>
			<Shown place={place} />
			<div>
				{place.lines.map((line, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: lines have no ids, and are known by their place
					<p key={at}>{line}</p>
				))}
			</div>
		</>
	);
}
