/** "Could you tell me in your own words what happens next?" What they tell is kept as they tell it. */

import { useEffect, useRef } from "react";
import type { Who } from "../../../../shared/plan/quote.ts";
import { keepTellBack, tellBackPlace } from "../../../store/edits/agreement.ts";
import { useKeys } from "../../../ui/keys.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { FinishWords } from "../fields/FinishWords.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import { useMinutes } from "../use-minutes.ts";
import { partKicker, TELL_BACK, toAgree } from "./steps.ts";
import { useTellBack } from "./use-tell-back.ts";
import { WaitsForTwo } from "./WaitsForTwo.tsx";

export function NextStep({ present }: { readonly present: readonly Who[] }) {
	const { plan, open, act, go } = usePlan();
	const box = useRef<HTMLTextAreaElement>(null);
	const { draft, typeHere, keepWords } = useTellBack();
	const name = plan.about.calledName;
	const told = plan.agreement.teachBack;
	useMinutes("read-back");
	useEffect(() => box.current?.focus(), []);
	useKeepOnLock(TELL_BACK, keepWords);
	const next = () => {
		keepWords();
		go(toAgree("yes"));
	};
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": () => go(toAgree()) });
	const main = (
		<button type="button" className="button button-main" onClick={next}>
			Next question
		</button>
	);
	return (
		<PartPage
			kicker={partKicker(1)}
			title="Could you tell me in your own words what happens next?"
			stage="read-back"
			main={main}
		>
			<div className="stack agree-form">
				<WaitsForTwo present={present} />
				{told?.quote ? <SaidHere quote={told.quote} /> : null}
				{told?.quote ? <FinishWords place={tellBackPlace} quote={told.quote} /> : null}
				{told && !told.quote ? <p className="soft">{name} told it back. The words were not written down.</p> : null}
				<WordsBox
					ref={box}
					label={`${name}’s words`}
					isLabelHidden
					value={draft}
					hint="Type what you hear. No need to tidy."
					language={plan.needs.preferredLanguage}
					onChange={typeHere}
					onKeep={keepWords}
				/>
				<p className="soft small">
					<kbd>Enter</kbd> keeps these words
				</p>
				<div className="buttons">
					<span className="in-bar">{main}</span>
					{told === null ? (
						<button
							type="button"
							className="button"
							onClick={() => {
								act(keepTellBack(plan, null, open.clock));
								go(toAgree("yes"));
							}}
						>
							{name} told me, nothing to write
						</button>
					) : null}
				</div>
			</div>
		</PartPage>
	);
}
