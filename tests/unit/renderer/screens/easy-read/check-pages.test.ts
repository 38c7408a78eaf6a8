/** The check together, part by part: a yes is to what was shown, and goes with any change of it. */
import { describe, expect, it } from "vitest";
import {
	daysOfYes,
	hasYes,
	readYes,
	titleOf,
	withYes,
	type Yes,
} from "../../../../../renderer/screens/plan/easy-read/check-pages.ts";
import { partsShown } from "../../../../../renderer/screens/plan/easy-read/use-places.ts";
import { placesIn } from "../../../../../renderer/screens/plan/easy-read/where-told.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { seenBy } from "../../../../../shared/plan/visible.ts";
import { checkParts } from "../../../../../templates/easy-read/check-parts.ts";
import { plainPlaces } from "../../../../../templates/easy-read/plain-places.ts";
import { lys } from "../../../../support/composed.ts";
import { must } from "../../store/edits/support.ts";

const DAY = "2026-11-12" as LocalDate;
const LATER = "2026-11-20" as LocalDate;
const partsOf = (plan: Plan) => checkParts(plan, DAY);
const all = partsOf(lys());
const [first, second] = [must(all[0]), must(all[1])];

describe("a yes", () => {
	it("is to one part, stays through what is saved, and can be taken back", () => {
		const yes = readYes(withYes({}, first, DAY));
		expect([hasYes(yes, first), hasYes(yes, second)]).toEqual([true, false]);
		expect(hasYes(readYes(withYes(yes, second, LATER)), first)).toBe(true);
		expect(withYes(yes, first, null)).toBe("");
		for (const draft of [undefined, "not this", '{"x":1}']) expect(readYes(draft)).toEqual({});
	});

	it("tells its days only where every part has one", () => {
		const yes = readYes(withYes(readYes(withYes({}, first, DAY)), second, LATER));
		expect(daysOfYes(yes, [first, second])).toEqual([DAY, LATER]);
		expect(daysOfYes(yes, all)).toBeNull();
		expect(daysOfYes(yes, [])).toBeNull();
	});

	it.each<[string, (plan: Plan) => void]>([
		["a line", ({ easyRead }) => Object.assign(must(easyRead.lines.at(-1)), { lines: ["Other."] })],
		[
			"a picture",
			({ easyRead }) => Object.assign(must(easyRead.lines[0]), { picture: { kind: "none", because: "It misleads." } }),
		],
		["what not to do", ({ changePlans }) => changePlans.contingencies[0]?.pleaseDont.pop()],
		[
			"a word that is explained otherwise",
			({ easyRead }) => Object.assign(must(easyRead.words[0]), { means: "Pills." }),
		],
	])("goes with a change of %s, and the yes of every other part stays", (_, change) => {
		const yes = all.reduce<Yes>((said, part) => readYes(withYes(said, part, DAY)), {});
		const plan = lys();
		change(plan);
		const after = partsOf(plan);
		expect(after.filter((part) => !hasYes(yes, part))).toHaveLength(1);
	});
});

describe("a part", () => {
	it("has a name, and says which of how many of one heading it is", () => {
		expect(titleOf({ page: "first", section: "", of: null })).toBe("The first page");
		expect(titleOf({ page: "mind", section: "What worries me", of: [2, 3] })).toBe("What worries me, 2 of 3");
	});

	it("leads to every thing whose lines or words it prints", () => {
		const places = plainPlaces(lys(), DAY);
		const found = all.flatMap((part) => placesIn(part, places).flat());
		const missing = places.filter((place) => !found.includes(place));
		expect(missing.map(({ section, text }) => `${section}: ${text}`)).toEqual([]);
	});

	it("is not shown where somebody is here who may not see all of it", () => {
		const plan = lys();
		const carys = must(plan.team.contacts.find(({ name }) => name === "Carys Bevan"));
		must(plan.goals[0]).visibility = { kind: "not", contactIds: [carys.id] };
		const shown = partsShown(partsOf(plan), partsOf(seenBy(plan, carys.id)));
		const words = must(plan.goals[0]).quote.text;
		expect(JSON.stringify(partsOf(plan))).toContain(words);
		expect(JSON.stringify(shown)).not.toContain(words);
		expect(shown.length).toBeGreaterThan(3);
	});
});
