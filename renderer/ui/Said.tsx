/** The person's kept words: plum rule, their type, their language and direction. Nothing of ours wears these. */
import type { ReactNode } from "react";
import type { Quote } from "../../shared/plan/quote.ts";
import { localDateOf, writtenDate } from "../../shared/plan/time.ts";
import { hasLetters } from "./letters.ts";

interface SaidProps {
	readonly quote: Quote;
	readonly size?: "large" | "small";
	/** Called name, to say whose words. */
	readonly name: string;
	readonly hasHow?: boolean;
	readonly children?: ReactNode;
}

/** "Said by Mo, typed by Priya Nair, 12 January 2027". */
export function howGiven(quote: Quote, name: string): string {
	const how: Record<Quote["how"], string> = {
		said: `Said by ${name}`,
		written: `Written by ${name}`,
		signed: `Signed by ${name}`,
		pictures: `Chosen by ${name} with pictures`,
		interpreter: `Said by ${name} through an interpreter`,
		"someone-who-knows": `Told by someone who knows ${name}`,
		"best-interests": `Agreed as best for ${name}`,
	};
	const typed = quote.typedBy.kind === "staff" ? `, typed by ${quote.typedBy.name}` : "";
	return `${how[quote.how]}${typed}, ${writtenDate(localDateOf(quote.keptAt))}`;
}

export function Said({ quote, size, name, hasHow = false, children }: SaidProps) {
	return (
		<blockquote
			className={size ? `said said-${size}` : "said"}
			dir={hasLetters(quote.text) ? "auto" : undefined}
			lang={quote.language}
		>
			<p className="said-words">{quote.text}</p>
			{hasHow ? (
				<p className="said-how" dir="ltr" lang="en-GB">
					{howGiven(quote, name)}
				</p>
			) : null}
			{children}
		</blockquote>
	);
}
