/** The last part of a plan made from facts: agreed, copies, answers, looking again. */
import { AGREED, type Facts, type QuestionName, questionNames } from "./facts.ts";
import { contact, numbered, REPRESENTATIVE, staff, WORKER } from "./facts-people.ts";

const aboutParts: Record<QuestionName, readonly [string, string] | null> = {
	listened: null,
	"helped-write": ["helped-write", "decided-together"],
	"right-people": null,
	"knew-and-explained": ["knew-what-to-expect", "explained"],
	"sounds-like-me": ["sounds-like-me", "what-i-want"],
	"have-and-change": ["have-it", "can-change-it"],
	"know-how-to-ask": null,
};

function copies(facts: Facts) {
	const copy = (n: number, who: object, more: object) => ({
		id: numbered(10, n),
		who,
		sees: "everything",
		state: "given",
		on: AGREED,
		planVersion: 2,
		forms: ["docx"],
		...more,
	});
	const me = { kind: "me" };
	const own = {
		none: [],
		word: [copy(1, me, {})],
		"word-large": [copy(1, me, { forms: ["docx", "large-print"] })],
		pdf: [copy(1, me, { forms: ["pdf"] })],
		paper: [copy(1, me, { forms: ["paper"] })],
		refused: [copy(1, me, { state: "person-said-no", forms: [] })],
		older: [copy(1, me, { planVersion: 1 })],
		"not-given": [copy(1, me, { state: "not-given" })],
		emergency: [copy(1, me, { forms: ["emergency-page"], sees: "emergency-page" })],
	}[facts.copy];
	const workers = {
		nobody: [],
		"no-entry": [],
		left: [],
		"given-word": [{}],
		"given-pdf": [{ forms: ["pdf"] }],
		"said-no": [{ state: "person-said-no", forms: [] }],
		"not-reachable": [{ state: "not-reachable", forms: [] }],
		"not-given": [{ state: "not-given" }],
	}[facts.worker];
	const representative = facts.hasRepresentative ? [copy(3, contact(REPRESENTATIVE), { forms: ["pdf"] })] : [];
	return [...own, ...workers.map((more) => copy(2, contact(WORKER), more)), ...representative];
}

/** Everything about agreeing. */
export function agreement(facts: Facts) {
	const by = {
		not: null,
		me: { kind: "me" },
		representative: contact(REPRESENTATIVE),
		"someone-else": { kind: "other", name: "Somebody" },
		older: { kind: "me" },
	}[facts.agreed];
	const lookAgain = {
		none: null,
		"in-a-year": "2028-01-12",
		"too-late": "2028-01-13",
		passed: "2027-01-31",
		"after-review": "2028-01-31",
	}[facts.lookAgain];
	let n = 0;
	return {
		agreed: by === null ? null : { on: facts.agreed === "older" ? "2026-12-31" : AGREED, by, with: staff },
		teachBack: facts.toldBack ? { on: AGREED } : null,
		copies: copies(facts),
		answers: questionNames.flatMap((question) =>
			facts.answers[question].map((fact) => {
				const parts = aboutParts[question];
				const about =
					parts === null || fact.meant === "none"
						? []
						: fact.meant === "both"
							? parts
							: [parts[fact.meant === "first" ? 0 : 1]];
				return {
					id: numbered(11, ++n),
					question,
					answer: fact.answer,
					about,
					answeredBy: fact.by,
					on: `2027-01-${12 + fact.day}`,
					planVersion: fact.isOlderVersion ? 1 : 2,
				};
			}),
		),
		startedWithLife: facts.staffLife === null ? null : { answer: facts.staffLife, by: staff, on: AGREED },
		lookAgain: lookAgain === null ? null : { on: lookAgain, arrangedBy: contact(WORKER) },
		reviews:
			facts.lookAgain === "after-review"
				? [{ id: numbered(12, 1), kind: "planned", typedOn: "2027-01-31", heldOn: "2027-01-31" }]
				: [],
		versions: [
			{ number: 1, startedOn: "2026-01-12" },
			{ number: 2, startedOn: "2027-01-02" },
		],
	};
}
