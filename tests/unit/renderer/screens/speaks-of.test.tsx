import "./outside-a-window.ts";

import { expect, it } from "vitest";
import { Bar } from "../../../../renderer/screens/plan/Bar.tsx";
import { nameOfPage } from "../../../../renderer/screens/plan/page-names.ts";
import { SettleList } from "../../../../renderer/screens/plan/talk/SettleList.tsx";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { blank } from "../store/edits/support.ts";
import { drawn, openedPlan } from "./drawn.tsx";

const pageFor = (pronouns: Plan["about"]["pronouns"]): string => {
	const plan = blank();
	const open = openedPlan({ ...plan, about: { ...plan.about, pronouns } });
	return drawn(
		open,
		<>
			<SettleList />
			<Bar now="life" hasPrompts>
				<span />
			</Bar>
		</>,
	);
};

it.each([
	["he", "If he gets stuck", "Whom he chose, and what he was given", "How he likes to be told things"],
	["she", "If she gets stuck", "Whom she chose, and what she was given", "How she likes to be told things"],
	["they", "If they get stuck", "Whom they chose, and what they were given", "How they like to be told things"],
	[null, "If they get stuck", "Whom they chose, and what they were given", "How they like to be told things"],
] as const)("speaks of the person as they chose: %s", (pronouns, ...sentences) => {
	const page = pageFor(pronouns);
	for (const sentence of sentences) expect(page).toContain(sentence);
});

it.each([
	["he", "Who he is, and how to reach him"],
	["she", "Who she is, and how to reach her"],
	[null, "Who they are, and how to reach them"],
] as const)("a page is called as the person is spoken of: %s", (pronouns, name) => {
	const plan = blank();
	const route = { screen: "part", part: "about", itemId: null } as const;
	expect(nameOfPage({ ...plan, about: { ...plan.about, pronouns } }, route)).toBe(name);
});
