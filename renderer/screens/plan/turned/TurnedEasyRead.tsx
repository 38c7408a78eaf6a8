/** Easy read, turned: what stands behind the lines, then the lines and their picture as paper has them; all of it at the check. */
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { EASY_CHECK } from "../../../store/route.ts";
import { Shown } from "../easy-read/PlacePicture.tsx";
import { usePlaces } from "../easy-read/use-places.ts";
import { noBox, Turned } from "./Turned.tsx";
import type { Nothing, TurnedItem } from "./turned-page.ts";

/** Where the page is that asks for the next line. */
const placeAt = (places: readonly PlainPlace[], itemId: string | null): PlainPlace | undefined =>
	places.find((place) => place.itemId === itemId) ?? places.find(({ lines }) => lines.length === 0) ?? places[0];

export function TurnedEasyRead({ itemId, onBack }: { readonly itemId: string | null; readonly onBack: () => void }) {
	const here = usePlaces();
	const places = here?.places ?? [];
	const isCheck = itemId === EASY_CHECK;
	const place = isCheck ? undefined : placeAt(places, itemId);
	const written = isCheck ? places.filter(({ lines }) => lines.length > 0) : [];
	const blocks = place === undefined ? written : place.lines.length > 0 ? [place] : [];
	const nothing: Nothing | null =
		here === null || place !== undefined || blocks.length > 0 ? null : here.hidden > 0 ? "not-now" : "not-yet";
	return (
		<Turned
			question={isCheck ? "Easy read: is it right?" : `Easy read${place?.section ? `: ${place.section}` : ""}`}
			items={place === undefined ? [] : [behind(place)]}
			nothing={nothing}
			{...noBox}
			onBack={onBack}
			choices={blocks.map((one) => (
				<div key={one.itemId} className="easy-block">
					<Shown place={one} />
					<div>
						{one.lines.map((line, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: lines have no ids, and are known by their place
							<p key={at}>{line}</p>
						))}
					</div>
				</div>
			))}
		/>
	);
}

const behind = ({ itemId, quote, text, label }: PlainPlace): TurnedItem => ({
	id: itemId,
	lead: label,
	quote,
	line: quote === null ? text : "",
});
