/** What stood there before, oldest first, behind a fold: nothing is thrown away. */
import type { Quote } from "../../shared/plan/quote.ts";

/** Nothing where the words were never changed. */
export function EarlierWords({ quote }: { readonly quote: Quote }) {
	if (quote.earlier.length === 0) return null;
	return (
		<details>
			<summary className="link">Earlier words</summary>
			<ol className="kept">
				{quote.earlier.map((earlier) => (
					<li key={`${earlier.keptAt} ${earlier.text}`} className="said said-small">
						<p className="said-words">{earlier.text}</p>
					</li>
				))}
			</ol>
		</details>
	);
}
