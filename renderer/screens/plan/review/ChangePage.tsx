/** A small change: when, from whom, what it is, and in whose words. No meeting needed. */
import { numbersSaid, wordsOfChange } from "../../../../shared/reviews/said-numbers.ts";
import { logChange } from "../../../store/edits/reviews.ts";
import { Field } from "../../../ui/Field.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { usePlan } from "../plan-context.ts";
import { OtherNumbers } from "./OtherNumbers.tsx";
import { CHANGED_WAY } from "./steps.ts";
import { ToldPage, ToldWords, useTold } from "./Told.tsx";

export function ChangePage() {
	const { plan, open, act, go } = usePlan();
	const [what, setWhat, forgetWhat] = useDraft("review-change:what");
	const told = useTold("review-change", {
		wayKey: CHANGED_WAY,
		questionId: "review.change",
		nobody: "Type who it came from.",
		alsoTyped: ["review-change:what"],
		more: () =>
			what.trim() === "" ? [{ fieldId: "review-change-what", sentence: "Say in a few words what changes." }] : [],
		keep: ({ on, by, words }) => act(logChange(open.record.plan, { on, by, what, words }, open.clock)),
		onKept: () => {
			forgetWhat();
			go({ screen: "part", part: "review", itemId: null });
		},
	});
	return (
		<ToldPage told={told} title="Write down a small change" who="Who did it come from?">
			<ToldWords
				told={told}
				lead="In"
				hint="As they said or wrote it. It prints in the plan, under what we agreed. Leave it empty if you only heard of it."
			/>
			<Field
				fieldId="review-change-on"
				label="When?"
				hint="Such as 9 June 2027"
				value={told.on}
				error={told.errorAt("on")}
				onChange={(event) => told.setOn(event.target.value)}
			/>
			<Field
				fieldId="review-change-what"
				label="What changes, plainly"
				hint="Such as: Tuesdays at the day centre instead of Mondays"
				value={what}
				maxLength={300}
				error={told.errorAt("what")}
				onChange={(event) => setWhat(event.target.value)}
			/>
			<OtherNumbers numbers={numbersSaid(plan, wordsOfChange(what, told.words), told.by)} next="#review-change-what" />
			<p className="note-line">
				This notes the change. To alter a goal, a number or who helps, change it in its own place too.
			</p>
		</ToldPage>
	);
}
