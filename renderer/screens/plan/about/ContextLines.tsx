/** More about the person's life, only what they want in: each line under what it is about. */

import { useState } from "react";
import { personWords } from "../../../../shared/criteria/person.ts";
import type { About } from "../../../../shared/plan/person.ts";
import { addContext, setContext } from "../../../store/edits/about.ts";
import { Select } from "../../../ui/Select.tsx";
import { Ask } from "../fields/Ask.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { usePlan } from "../plan-context.ts";

type Area = About["context"][number]["area"];
const words: Record<Area, string> = {
	household: "Who I live with, and family",
	work: "Work",
	education: "Learning",
	lifestyle: "How I live",
	smoking: "Smoking",
	alcohol: "Alcohol",
	drugs: "Drugs",
	caring: "Caring for someone",
	access: "Getting in: key, lift, dog",
	dependants: "Who depends on me",
	accommodation: "Where I live",
	home: "My home",
};
const areas = Object.entries(words) as [Area, string][];

export function ContextLines() {
	const { plan, act } = usePlan();
	const [area, setArea] = useState<Area>("household");
	const who = personWords(plan.about);
	return (
		<Ask
			title={`More about ${who.their} life`}
			hint={`Only what ${plan.about.calledName} wants in. You word it together; what is said in ${who.their} own words goes in What makes life good.`}
		>
			{plan.about.context.map((line) => (
				<SavedText
					key={line.id}
					label={words[line.area]}
					draftKey={`context:${line.id}`}
					value={line.text}
					onKeep={(text) => act(setContext(line.id, text))}
				/>
			))}
			<div className="field-row">
				<Select
					isLabelShown
					label="About"
					value={area}
					choices={areas.map(([value, word]) => ({ value, word }))}
					onChange={setArea}
				/>
			</div>
			<SavedText
				label="In a few words"
				draftKey="context-new"
				value={null}
				onKeep={(text) => text === null || act(addContext(plan, area, text))}
			/>
		</Ask>
	);
}
