/** Four faces for the answers, drawn here. All in one colour and one size: no answer looks better than another. */
import type { ExperienceAnswer } from "../../../../shared/plan/agreement.ts";

const mouths: Record<"yes" | "mostly" | "no", string> = {
	yes: "M20 40 Q32 51 44 40",
	mostly: "M20 43 H44",
	no: "M20 46 Q32 35 44 46",
};

export function Face({ answer }: { readonly answer: ExperienceAnswer["answer"] }) {
	return (
		<svg className="face" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
			{answer === "rather-not-say" ? (
				// A hand held up, palm out.
				<path
					transform="translate(-3.5 -3.5) scale(1.12)"
					d="M19 36 V20 a3.5 3.5 0 0 1 7 0 V13 a3.5 3.5 0 0 1 7 0 V15 a3.5 3.5 0 0 1 7 0 V21 a3.5 3.5 0 0 1 7 0 V40 C47 51 41 57 33 57 C26 57 22 54 18 48 L11 38 C9 34 14 31 17 34 Z M26 20 V31 M33 14 V31 M40 16 V31"
					fill="none"
					stroke="currentColor"
					strokeWidth="3"
					strokeLinejoin="round"
					strokeLinecap="round"
				/>
			) : (
				<>
					<circle cx="32" cy="32" r="27" fill="none" stroke="currentColor" strokeWidth="3" />
					<circle cx="23" cy="26" r="3.2" fill="currentColor" />
					<circle cx="41" cy="26" r="3.2" fill="currentColor" />
					<path d={mouths[answer]} fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
				</>
			)}
		</svg>
	);
}
