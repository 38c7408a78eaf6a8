/** One part of a page that is read back: each thing under what is said before it, their words whole. */
import { isOwnVoice } from "../../../../shared/criteria/voices.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { KeptMark } from "../fields/KeptMark.tsx";
import { OnlyUs } from "../OnlyUs.tsx";
import { SaidInPlan } from "../SaidHere.tsx";
import type { ReadItem, ReadPart } from "./reading.ts";

interface PartProps {
	readonly part: ReadPart;
	readonly isFirst: boolean;
	readonly onFinish: (quote: Quote) => void;
}

export function PartRead({ part, isFirst, onFinish }: PartProps) {
	const items = part.items.filter(({ isTitle }) => isTitle !== true);
	return (
		<>
			{isFirst ? null : <h2 className="read-heading">{part.title}</h2>}
			{items.map((item, at) => (
				// "You will" is said once for what follows one another.
				<Item key={item.id} item={item} isLeadSaid={items[at - 1]?.lead === item.lead} onFinish={onFinish} />
			))}
		</>
	);
}

interface ItemProps {
	readonly item: ReadItem;
	readonly isLeadSaid: boolean;
	readonly onFinish: (quote: Quote) => void;
}

function Item({ item, isLeadSaid, onFinish }: ItemProps) {
	const { quote } = item;
	const isTheirs = quote !== null && isOwnVoice(quote);
	const lead = [isLeadSaid ? "" : item.lead, item.voice].filter(Boolean).join(". ");
	return (
		<div className={isLeadSaid ? "read-item read-more" : "read-item"}>
			{lead ? <p className="read-lead">{lead}</p> : null}
			{quote && isTheirs ? <SaidInPlan quote={quote} /> : null}
			{quote && !isTheirs ? (
				<p className="read-line" lang={quote.language} dir="auto">
					{quote.text}
				</p>
			) : null}
			{quote === null ? (
				<p className="read-line" lang={item.language ?? undefined} dir="auto">
					{item.line}
				</p>
			) : null}
			{quote ? <KeptMark quote={quote} onFinish={() => onFinish(quote)} /> : null}
			{item.visibility.kind === "private" ? <OnlyUs /> : null}
		</div>
	);
}
