/** A small change: when, from whom, what it is, and in whose words. No meeting needed. */
import { numbersSaid, wordsOfChange } from "../../../../shared/reviews/said-numbers.ts";
import { logChange } from "../../../store/edits/reviews.ts";
import { Field } from "../../../ui/Field.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { HowAndThrough } from "../talk/HowAndThrough.tsx";
import { chosenWay, wayGiven } from "../talk/how-given.ts";
import { useWayGiven } from "../talk/use-way-given.ts";
import { OtherNumbers } from "./OtherNumbers.tsx";
import { CHANGED_WAY } from "./steps.ts";
import { ToldPage, useTold } from "./Told.tsx";
import { isNamed } from "./WhoField.tsx";

export function ChangePage() {
	const { plan, open, staff, act, go } = usePlan();
	const [what, setWhat, forgetWhat] = useDraft("review-change:what");
	const told = useTold("review-change", {
		nobody: "Type who it came from.",
		alsoTyped: ["review-change:what"],
		more: () =>
			what.trim() === "" ? [{ fieldId: "review-change-what", sentence: "Say in a few words what changes." }] : [],
		keep: ({ on, by, words }) => {
			const given = wayGiven(open.record.plan, by, chosenWay(open.record.drafts, CHANGED_WAY));
			const said = words === null ? null : { text: words, ...given, staff, questionId: "review.change" };
			return act(logChange(open.record.plan, { on, by, what, words: said }, open.clock));
		},
		onKept: () => {
			way.forget();
			forgetWhat();
			go({ screen: "part", part: "review", itemId: null });
		},
	});
	const way = useWayGiven(CHANGED_WAY, told.by ?? { kind: "me" });
	const name = (told.by && nameOfWho(plan, told.by)) || "them";
	return (
		<ToldPage told={told} title="Write down a small change" who="Who did it come from?">
			<div className="words-place">
				<WordsBox
					label={told.by && isNamed(told.by) ? `In ${name}’s own words` : "In their own words"}
					hint="As they said or wrote it. It prints in the plan, under what we agreed. Leave it empty if you only heard of it."
					value={told.words}
					onChange={told.setWords}
				/>
				<div className="words-under">
					<HowAndThrough
						speaker={name}
						how={way.how}
						onHow={way.setHow}
						through={way.through}
						onThrough={way.setThrough}
					/>
				</div>
			</div>
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
