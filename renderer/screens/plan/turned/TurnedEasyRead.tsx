/**
 * Easy read, turned: what stands behind the lines, then the lines and their picture as paper has them; at the check the page
 * of it, or all of it; the hard words by themselves.
 */
import type { Block } from "../../../../shared/documents/tree.ts";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { EASY_CHECK, EASY_WORDS, easyCheckPart } from "../../../store/route.ts";
import { titleOf } from "../easy-read/check-pages.ts";
import { PictureAndLines } from "../easy-read/PlacePicture.tsx";
import { PrintedBlock } from "../easy-read/PrintedBlock.tsx";
import { type PlacesHere, usePlaces } from "../easy-read/use-places.ts";
import { usePlan } from "../plan-context.ts";
import { noBox, Turned } from "./Turned.tsx";
import type { TurnedItem } from "./turned-page.ts";

/** Where the page is that asks for the next line. */
const placeAt = (places: readonly PlainPlace[], itemId: string | null): PlainPlace | undefined =>
	places.find((place) => place.itemId === itemId) ?? places.find(({ lines }) => lines.length === 0) ?? places[0];

interface Here {
	readonly question: string;
	readonly behind: PlainPlace | null;
	readonly blocks: readonly PlainPlace[];
	readonly words: PlacesHere["words"]["list"];
	/** Of the check: as paper has it. */
	readonly printed: readonly Block[];
}

const CHECK = "Easy read: is it right?";

/** What is on the page with this item id, as far as those who are here may see it. */
function onPage(here: PlacesHere, itemId: string | null): Here {
	const { places } = here;
	if (itemId === EASY_WORDS)
		return {
			question: "Easy read: hard words",
			behind: null,
			blocks: [],
			words: here.hidden > 0 || places.length === 0 ? [] : here.words.list,
			printed: [],
		};
	if (itemId?.startsWith(EASY_CHECK)) {
		const part = here.parts.find((_, at) => itemId === easyCheckPart(at + 1));
		const shown = part === undefined ? here.parts : [part];
		return {
			question: part === undefined ? CHECK : `${titleOf(part)}: is it right?`,
			behind: null,
			blocks: [],
			words: [],
			printed: shown.flatMap((one) => one.blocks),
		};
	}
	const place = placeAt(places, itemId);
	return {
		question: `Easy read${place?.heading ? `: ${place.heading}` : ""}`,
		behind: place ?? null,
		blocks: place && place.lines.length > 0 ? [place] : [],
		words: [],
		printed: [],
	};
}

export function TurnedEasyRead({ itemId, onBack }: { readonly itemId: string | null; readonly onBack: () => void }) {
	const { plan } = usePlan();
	const read = usePlaces();
	const here = read?.(plan);
	const { question, behind, blocks, words, printed }: Here = here
		? onPage(here, itemId)
		: { question: "Easy read", behind: null, blocks: [], words: [], printed: [] };
	const isEmpty = behind === null && blocks.length + words.length + printed.length === 0;
	return (
		<Turned
			question={question}
			items={behind === null ? [] : [itemOf(behind)]}
			nothing={here === undefined || !isEmpty ? null : here.hidden > 0 || !here.hasAllParts ? "not-now" : "not-yet"}
			{...noBox}
			onBack={onBack}
			choices={[
				...blocks.map((one) => (
					<div key={one.itemId} className="easy-block">
						<PictureAndLines place={one} />
					</div>
				)),
				...printed.map((block, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and are known by their place
					<div key={at} className="easy-block">
						<PrintedBlock block={block} />
					</div>
				)),
				...words.map(({ word, means }) => (
					<p key={word}>
						<strong>{word}</strong>: {means}
					</p>
				)),
			]}
		/>
	);
}

const itemOf = ({ itemId, quote, text, label }: PlainPlace): TurnedItem => ({
	id: itemId,
	lead: label,
	quote,
	line: quote === null ? text : "",
});
