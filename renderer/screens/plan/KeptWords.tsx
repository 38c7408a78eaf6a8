/** What was kept so far: each its own quotation, with a link to where it went. Folds to a count where room is short. */
import { useEffect, useRef, useState } from "react";
import type { Kept } from "../../../shared/guide/places.ts";
import type { Worry } from "../../../shared/plan/matters.ts";
import { useNarrow } from "../../ui/use-narrow.ts";
import { KeptMark } from "./fields/KeptMark.tsx";
import { usePlan } from "./plan-context.ts";
import { SaidInPlan } from "./SaidHere.tsx";
import { nameOfPlace } from "./talk/where.ts";

interface KeptWordsProps {
	/** Those that everybody here may see. */
	readonly kept: readonly Kept[];
	readonly isFolded: boolean;
	readonly onOpen: (quoteId: string) => void;
}

export function KeptWords({ kept, isFolded, onOpen }: KeptWordsProps) {
	const { plan } = usePlan();
	const isNarrow = useNarrow();
	const [isShown, setShown] = useState(false);
	const list = useRef<HTMLElement>(null);
	const count = kept.length;
	const toggle = useRef<HTMLButtonElement>(null);
	const show = (isWanted: boolean) => {
		setShown(isWanted);
		// The button that was pressed goes; its other half takes the focus.
		requestAnimationFrame(() => toggle.current?.focus());
	};
	// The newest is always in view, also in a list that was folded away and is back.
	const isOut = isShown || !(isFolded || isNarrow);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another kept statement is the reason
	useEffect(() => {
		if (isOut && list.current) list.current.scrollTop = list.current.scrollHeight;
	}, [count, isOut]);
	if (count === 0) return null;
	if (!isOut) {
		return (
			<p style={{ marginBlockEnd: "0.5rem" }}>
				{count === 1 ? "1 thing" : `${count} things`} kept so far.{" "}
				<button type="button" ref={toggle} className="link" onClick={() => show(true)}>
					Show {count === 1 ? "it" : "them"}
				</button>
			</p>
		);
	}
	return (
		<section
			className={isNarrow ? undefined : "kept-scroll"}
			ref={list}
			tabIndex={count > 2 && !isNarrow ? 0 : undefined}
			aria-label="Words kept so far"
		>
			<div className="kept">
				{kept.map(({ quote, place }) => (
					<div className="kept-row" key={quote.id}>
						<SaidInPlan quote={quote} />
						<button type="button" className="link" onClick={() => onOpen(quote.id)}>
							{quote.visibility.kind === "private" ? "private" : nameOfPlace(place)}
							<span className="visually-hidden">: about these words</span>
						</button>
						<HowItStands worry={plan.worries.find((worry) => worry.quote?.id === quote.id)} />
						<KeptMark quote={quote} onFinish={() => onOpen(quote.id)} />
					</div>
				))}
			</div>
			{isShown ? (
				<button type="button" ref={toggle} className="link" onClick={() => show(false)}>
					Fold them
				</button>
			) : null}
		</section>
	);
}

/** How much a worry bothers the person, and which comes first, as they said. */
function HowItStands({ worry }: { readonly worry: Worry | undefined }) {
	const { bother = null, order = null } = worry ?? {};
	if (bother === null && order === null) return null;
	const much = bother && (bother.kind === "number" ? `Bothers: ${bother.value} out of 10.` : "Bothers: can’t say.");
	const place = order === null ? null : order === 1 ? "Comes first." : `Comes ${order === 2 ? "second" : "third"}.`;
	return <span className="kept-stands soft small">{[much, place].filter(Boolean).join(" ")}</span>;
}
