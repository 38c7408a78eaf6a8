/** What words mean in another language: beside them, never over them, with who put it so and when. */
import { useState } from "react";
import type { Place } from "../../../../shared/changes/change.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { addTranslation, removeTranslation } from "../../../store/edits/words.ts";
import { Field } from "../../../ui/Field.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { usePlan } from "../plan-context.ts";
import { interpreterHere } from "./interpreter.ts";

export function Translations({ quote, at }: { readonly quote: Quote; readonly at: Place }) {
	const { plan, open, act } = usePlan();
	const [text, setText, forgetText] = useDraft(`translation:${quote.id}`);
	const [by, setBy, forgetBy] = useDraft(`translation-by:${quote.id}`, quote.through ?? interpreterHere(plan));
	const [said, setSaid] = useState("");
	const isOther = quote.language.split("-")[0] !== plan.language.split("-")[0];
	const isInterpreted = quote.how === "interpreter" || plan.talks.held.at(-1)?.isInterpreted === true;
	if (!isOther && quote.translations.length === 0 && !isInterpreted) return null;
	const keep = () => {
		if (text.trim() === "") return setSaid("Type what the words mean first.");
		if (by.trim() === "") return setSaid("Say who put it into English.");
		if (act(addTranslation(at, quote, { language: plan.language, text, by: by.trim() }, open.clock))) {
			forgetText();
			forgetBy();
			setSaid("");
		}
	};
	return (
		<section>
			<h3>In English</h3>
			{quote.translations.map((translation) => (
				<div key={translation.id}>
					<p lang={translation.language}>{translation.text}</p>
					<p className="soft small">
						Put into English by {translation.by}, {writtenDate(translation.on)}
						{translation.isChecked ? "." : ". Not checked."}{" "}
						<button type="button" className="link" onClick={() => act(removeTranslation(at, translation.id))}>
							Take it out
						</button>
					</p>
				</div>
			))}
			<WordsBox label="What the words mean" value={text} language={plan.language} onChange={setText} />
			<Field label="Put into English by" value={by} maxLength={120} onChange={(event) => setBy(event.target.value)} />
			<p role="status" className="soft">
				{said}
			</p>
			<button type="button" className="button" onClick={keep}>
				Keep this beside the words
			</button>
		</section>
	);
}
