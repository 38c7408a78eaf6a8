/** One question of a page: its name at the side, what is asked and answered beside it. */
import { type ReactNode, useId } from "react";
import { rememberAsk } from "./next-ask.ts";

interface AskProps {
	readonly title: string;
	readonly hint?: ReactNode;
	/** A name to be sent to: "Add what not to do". */
	readonly name?: string;
	readonly children: ReactNode;
}

/** A section with its own heading; the last one with the focus is remembered, to come back to. */
export function Ask({ title, hint, name, children }: AskProps) {
	const heading = useId();
	return (
		<section
			className="ask"
			data-ask={name ?? ""}
			aria-labelledby={heading}
			onFocus={(event) => rememberAsk(event.currentTarget)}
		>
			<div className="ask-title">
				<h2 id={heading} tabIndex={-1}>
					{title}
				</h2>
				{hint ? <p className="soft small">{hint}</p> : null}
			</div>
			<div className="ask-answer stack">{children}</div>
		</section>
	);
}
