/** What is said beside somebody who came late or has left, with the ways to put it right. */
import type { Who } from "../../../shared/plan/quote.ts";
import { nameOfWho } from "./names.ts";
import { PartsFirst } from "./PartsFirst.tsx";
import { usePlan } from "./plan-context.ts";
import type { Presence } from "./use-presence.ts";

interface PresenceNoteProps {
	readonly who: Who;
	readonly presence: Presence;
	/** Where the focus goes, as the link goes once it is pressed. */
	readonly onPut: () => void;
}

export function PresenceNote({ who, presence, onPut }: PresenceNoteProps) {
	if (presence.isGone(who))
		return (
			<>
				<PartsFirst who={who} /> <span className="soft">was here, and has left</span>{" "}
				<WhoLink
					word="Was not here"
					who={who}
					onPress={() => {
						presence.wasNotHere(who);
						onPut();
					}}
				/>
			</>
		);
	if (!presence.isHere(who)) return <PartsFirst who={who} />;
	const cameAt = presence.cameAt(who);
	if (cameAt === null) return null;
	return (
		<>
			<span className="soft">came in at {cameAt}</span>{" "}
			<WhoLink
				word="Here from the start"
				who={who}
				onPress={() => {
					presence.wasHereFromStart(who);
					onPut();
				}}
			/>
		</>
	);
}

interface WhoLinkProps {
	readonly word: string;
	readonly who: Who;
	readonly onPress: () => void;
}

/** A link of one person among others: their name is read with it. */
export function WhoLink({ word, who, onPress }: WhoLinkProps) {
	const { plan } = usePlan();
	return (
		<button type="button" className="link" onClick={onPress}>
			{word}
			<span className="visually-hidden">: {nameOfWho(plan, who)}</span>
		</button>
	);
}
