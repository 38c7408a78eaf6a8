/** 10: easy read, one thing at a time: their words locked, our plain lines, a picture; the hard words; then all of it checked together. */

import { useRef } from "react";
import { EASY_CHECK, EASY_WORDS } from "../../../store/route.ts";
import { Wait } from "../../../ui/Wait.tsx";
import { PartPage } from "../PartPage.tsx";
import type { PartProps } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { CheckTogether } from "./CheckTogether.tsx";
import { HardWords } from "./HardWords.tsx";
import { OnePlace } from "./OnePlace.tsx";
import { usePlaces } from "./use-places.ts";
import "../../../styles/first-page.css";
import "../../../styles/easy-read.css";

export function EasyReadPage({ itemId }: PartProps) {
	const { plan } = usePlan();
	const read = usePlaces();
	const first = useRef<string | null>(null);
	useMinutes("read-back", false);
	if (read === null)
		return (
			<PartPage title="Easy read" stage="read-back">
				<Wait sentence="Putting it together…" />
			</PartPage>
		);
	if (itemId?.startsWith(EASY_CHECK)) return <CheckTogether at={itemId} read={read} />;
	const here = read(plan);
	const { places } = here;
	if (itemId === EASY_WORDS && here.hidden === 0 && places.length > 0)
		return <HardWords words={here.words} lastLine={places.at(-1)?.itemId ?? null} />;
	// Where the first line was missing when the page opened: once it is written, the page stays with it.
	first.current ??= (places.find(({ lines }) => lines.length === 0) ?? places[0])?.itemId ?? null;
	const asked = places.findIndex((place) => place.itemId === (itemId ?? first.current));
	const index = Math.max(0, asked);
	const place = places[index];
	if (place === undefined)
		return (
			<PartPage title="Easy read" stage="read-back">
				<p className="soft">
					{here.hidden > 0
						? "Nothing of it is shown while others are here."
						: `Once ${plan.about.calledName}’s words are kept, plain lines can be written for them here.`}
				</p>
			</PartPage>
		);
	return <OnePlace key={place.itemId} place={place} index={index} places={places} />;
}
