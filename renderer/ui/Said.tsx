/** Kept words: the person's have the plum rule and their type; another's stand in their own voice, with who speaks. */
import type { ReactNode } from "react";
import type { Quote } from "../../shared/plan/quote.ts";
import { localDateOf, writtenDate } from "../../shared/plan/time.ts";
import { hasLetters } from "./letters.ts";

interface SaidProps {
	readonly quote: Quote;
	readonly size?: "large" | "small";
	/** Called name, to say whose words. */
	readonly name: string;
	readonly speaker: string;
	/** Who speaks, where it is not the person: said first, and the words stand without their rule and their type. */
	readonly voice?: string | null;
	readonly hasHow?: boolean;
	readonly children?: ReactNode;
}

/** "Said by Mo, typed by Priya Nair, 12 January 2027". */
export function howGiven(quote: Quote, name: string, speaker: string): string {
	const teller = speaker === name ? quote.through : speaker;
	const how: Record<Quote["how"], string> = {
		said: `Said by ${speaker}`,
		written: `Written by ${speaker}`,
		signed: `Signed by ${speaker}`,
		pictures: `Chosen by ${speaker} with pictures`,
		interpreter: `Said by ${speaker} through an interpreter`,
		"someone-who-knows": teller ? `Told by ${teller}, who knows ${name}` : `Told by someone who knows ${name}`,
		"best-interests": `Agreed as best for ${name}`,
	};
	const typed = quote.typedBy.kind === "staff" ? `, typed by ${quote.typedBy.name}` : "";
	return `${how[quote.how]}${typed}, ${writtenDate(localDateOf(quote.keptAt))}`;
}

/** One quote, letter for letter, in the direction and language it was said in. */
export function Said({ quote, size, name, speaker, voice = null, hasHow = false, children }: SaidProps) {
	return (
		<blockquote
			className={[voice === null ? "said" : "said said-other", size ? `said-${size}` : ""].filter(Boolean).join(" ")}
			dir={hasLetters(quote.text) ? "auto" : undefined}
			lang={quote.language}
		>
			{voice === null ? null : (
				<p className="said-voice" dir="ltr" lang="en-GB">
					{voice}
				</p>
			)}
			<p className="said-words">{quote.text}</p>
			{hasHow ? (
				<p className="said-how" dir="ltr" lang="en-GB">
					{howGiven(quote, name, speaker)}
				</p>
			) : null}
			{children}
		</blockquote>
	);
}
