/** Who the person is, how to talk with them, what matters and what is on their mind, as it is read back. */
import { type MatterArea, matterAreaSchema, type Worry } from "../../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { writtenDate } from "../../../../../shared/plan/time.ts";
import { calledName, fullName } from "../../../../../templates/full/names.ts";
import { languageName } from "../../../../../templates/language/direction.ts";
import { groupedNhsNumber, groupedPhone } from "../../../../../templates/language/numbers.ts";
import { after, inSentences, line, maybeLine, maybeSaid, quotesAt, type ReadItem, ratingWords, said } from "./item.ts";

/** Before each short need: they stand in every copy, so nobody can be left out of them. */
export const NEED_LEAD = "What others need to know";

/** The first page: what is printed so that others know who this is and how to talk with them. */
export function youItems(plan: Plan): ReadItem[] {
	const { about, needs } = plan;
	const speaks = otherLanguage(plan);
	return [
		line(
			"name",
			"Your name on the plan",
			inSentences(
				calledName(plan),
				`You like to be called ${about.calledName}`,
				after("Your full name", fullName(plan)),
				about.born === null ? null : `You were born on ${writtenDate(about.born)}.`,
				about.nhsNumber === null ? null : `Your NHS number is ${groupedNhsNumber(about.nhsNumber)}.`,
			),
		),
		...quotesAt(needs.howToTalkWithMe, ["needs", "howToTalkWithMe"], "How to talk with you"),
		...needs.flags.map((flag) => line(flag.id, NEED_LEAD, flag.text)),
		...maybeLine("speaks", "Your language", speaks && `You speak ${speaks}.`),
		...(needs.needsInterpreter === true
			? [line("interpreter", "", inSentences("You need an interpreter.", needs.interpreterDetails))]
			: []),
		...reachItems(plan),
	];
}

/** What they would rather speak, where it is not what the paper is in. */
function otherLanguage({ needs, language }: Plan): string | null {
	const primary = (tag: string): string => tag.split("-")[0] ?? tag;
	const spoken = needs.preferredLanguage;
	return primary(spoken) === primary(language) ? null : languageName(spoken, language);
}

/** How to reach them. */
function reachItems({ about, id }: Plan): ReadItem[] {
	const phones = about.phones.map((phone) => inSentences(groupedPhone(phone.number), phone.hours));
	const homes = about.addresses.map((home) => [...home.lines, home.postcode].filter((part) => part.trim()).join(", "));
	return [
		...maybeLine(`reach ${id}`, "How you like to be reached", about.preferredContact),
		...maybeLine(`ring ${id}`, phones.length > 1 ? "Your numbers" : "Your number", phones.join("\n")),
		...maybeLine(`mail ${id}`, "Your email", about.emails.map(({ address }) => address).join("\n")),
		...maybeLine(`home ${id}`, "Where you live", homes.filter(Boolean).join("\n")),
	];
}

type Context = Plan["about"]["context"][number];

/** The places of the guide and of paper, which say "my", as they are read to the person. */
const MATTERS: Record<MatterArea, string> = {
	people: "Your people",
	routines: "What you always do",
	places: "Your places",
	love: "What you love",
	culture: "Your culture and faith",
	"good-day": "A good day",
	"bad-day": "A bad day",
	"getting-through": "What you get through",
	proud: "What you are proud of",
	appreciate: "What people like about you",
	"please-do": "Please do",
	"please-dont": "Please don’t",
	"know-about-me": "What to know about you",
};

const isHomely = ({ area }: Context): boolean => area === "household" || area === "dependants";

/** What was written down of their life: who is at home with them, or the rest of it. */
export const lifeItems = (plan: Plan, isHome: boolean): ReadItem[] =>
	plan.about.context
		.filter((item) => isHomely(item) === isHome)
		.map((item) =>
			line(
				item.id,
				isHome ? "Who you live with, and family" : "More about your life",
				item.text,
				["about", "context", { id: item.id }],
				item.visibility,
			),
		);

/** What matters, area by area. */
export function mattersItems(plan: Plan): ReadItem[] {
	const byArea = matterAreaSchema.options.map((area) => plan.matters.filter((matter) => matter.area === area));
	const words = byArea.map((group) =>
		group.flatMap(({ id, quote, area, stillTrue }) => [
			said(quote, ["matters", { id }, "quote"], MATTERS[area]),
			...maybeLine(
				`still ${id}`,
				"",
				stillTrue === null || stillTrue.answer === "yes"
					? null
					: `On ${writtenDate(stillTrue.on)} you said that this ${stillTrue.answer === "changed" ? "has changed" : "is no longer so"}.`,
			),
		]),
	);
	const [people = [], ...others] = words;
	return [...people, ...lifeItems(plan, true), ...others.flat(), ...lifeItems(plan, false), ...education(plan)];
}

function education({ about: { ehcPlan }, id }: Plan): ReadItem[] {
	if (!ehcPlan?.has && !ehcPlan?.views) return [];
	const lead = "Your education, health and care plan";
	return [
		...maybeSaid(ehcPlan.views, ["about", "ehcPlan", "views"], lead),
		...maybeLine(`ehc ${id}`, lead, after("Where it is", ehcPlan.where)),
	];
}

/** What a worry is called before anybody has said more of it. */
const WORRIES: Record<Worry["area"], string> = {
	body: "Your body",
	mood: "Your mood",
	sleep: "Sleep",
	moving: "Moving about",
	money: "Money",
	home: "Home",
	caring: "Caring for someone",
	work: "Work",
	relationships: "People close to you",
	loneliness: "Being lonely",
	meaning: "Faith and meaning",
	forms: "Forms and appointments",
	medicines: "Your medicines",
	none: "Something that worries you",
	other: "Something else",
};

/** Worries in the person's order; a card that nothing was said about is left out. */
export const mindItems = (plan: Plan): ReadItem[] =>
	plan.worries
		.filter((worry) => worry.quote !== null || worry.bother !== null || worry.order !== null)
		.toSorted((a, b) => (a.order ?? 99) - (b.order ?? 99))
		.flatMap((worry) => {
			const { id, quote, bother, order, area } = worry;
			const goal = plan.goals.findIndex(({ worryId }) => worryId === id) + 1;
			const more = inSentences(
				after("How much it bothers you", ratingWords(bother)),
				order === 1 ? "This one comes first." : null,
				goal > 0 ? `It is in goal ${goal}.` : null,
			);
			if (quote === null) return [line(id, "", inSentences(WORRIES[area], more))];
			return [said(quote, ["worries", { id }, "quote"]), ...maybeLine(`bother ${id}`, "", more)];
		});
