/** Nothing is left over and nothing is missing: messages, fixed lines, the guide and its places. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placeIdSchema } from "../../../shared/guide/places.ts";
import { stageSchema } from "../../../shared/plan/talks.ts";
import { guide } from "../../../templates/guide.ts";
import { languageFor, type MessageKey } from "../../../templates/language/messages.ts";
import { worryCards } from "../../../templates/worry-cards.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const filesUnder = (folder: string, end: RegExp): string[] =>
	readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
		.filter((name) => end.test(name))
		.map((name) => `${folder}/${name}`);

/** Code that prints messages. */
const code = [...filesUnder("templates", /\.ts$/), ...filesUnder("renderer", /\.tsx?$/)].map(read).join("\n");
const messageFiles = filesUnder("templates/en-GB", /\.json$/)
	.map((path): [string, Record<string, unknown>] => [path, JSON.parse(read(path))])
	.filter(([, data]) => Object.entries(data).every(([key, value]) => typeof value === "string" && key !== "language"));
const plain = (text: string): string => text.replaceAll("**", "");
const message = (key: MessageKey): string => languageFor("en-GB").messages[key];

describe("messages", () => {
	/** `goal.status.${action.status}`: what stands before and after the part that changes. */
	const patterns = [...code.matchAll(/`([a-z][A-Za-z.-]*\.)\$\{[^`}]+\}([A-Za-z]*)`/g)].map(
		([, before, after]) => new RegExp(`^${before?.replaceAll(".", "\\.")}[A-Za-z0-9-]+${after}$`),
	);

	it("are found in two files or more", () => expect(messageFiles.length).toBeGreaterThanOrEqual(2));

	it.each(messageFiles)("of %s are each named by code", (_path, data) => {
		const unused = Object.keys(data).filter(
			(key) => !code.includes(`"${key}"`) && !patterns.some((pattern) => pattern.test(key)),
		);
		// `lite.` messages stand in for the full plan's own, key by key.
		expect(unused.filter((key) => !(key.startsWith("lite.") && key.slice(5) in data))).toEqual([]);
	});

	it("open and close what they quote", () => {
		for (const [path, data] of messageFiles)
			for (const [key, text] of Object.entries(data as Record<string, string>))
				expect(text.split("“").length, `${path} ${key}`).toBe(text.split("”").length);
	});
});

describe("fixed lines are as they were settled (documents, section 10)", () => {
	const lines: readonly (readonly [MessageKey, string])[] = [
		["danger", "If someone’s life is in danger, call 999. This plan does not replace medical advice."],
		["change.any", "Change it any time. Write on this copy, or type in the Word copy."],
		["change.tell", "Tell {name} on {number}, or hand it in at {place}. Small changes don’t need a meeting."],
		[
			"change.lookAgain",
			"Ask for a full look-again if life changes: your health, your home, who helps you. Just say “I want a full look-again”. Anyone can ask for you.",
		],
		// The days are the service's own, once the worker lets them be promised.
		["change.promise", "{name} answers in {days} and finds a date within {weeks}."],
		["change.side", "Want someone on your side? {name} is free: {number}."],
		["change.owner", "The plan is yours. {place} looks after its own copy."],
		["ahead.line", "This page only says where my papers are. It is not a medical order."],
		["health.told", "As I told it on {date}. Please don’t prescribe from this page: check with {place}."],
		["changes.look", "We look at it again on {date}."],
		["agreed.arranges", "{name} arranges it."],
		["translation.by", "Put into {language} by {name} on {date}."],
		["translation.notChecked", "Translation not checked."],
		["credit", "Pictures: OpenMoji, openmoji.org. Licence: CC\u00a0BY-SA\u00a04.0."],
		["easy.changeAny", "You can change your plan.\nYou can write on it."],
		["easy.changeTell", "Tell {name}.\nCall {number}."],
		["easy.changeLook", "Has your life changed?\nYou can ask to look at it all again.\nSomeone can ask for you."],
		["easy.owner", "This plan is yours."],
		["easy.toType", "This is my plan.\nI can type in it.\nI give it back to {name}."],
		["easy.look", "We will look at it together on {date}."],
		["easy.draft", "Draft. Please check this together."],
	];
	it.each(lines)("%s", (key, text) => expect(plain(message(key))).toBe(text));

	it("the box of the Word copy, part by part", () => {
		const parts: MessageKey[] = ["box.type", "box.saveEmailPlace", "box.through", "box.ring"];
		expect([`${plain(message("box.title"))}.`, ...parts.map(message)].join(" ")).toBe(
			"This copy is yours to change. Type anywhere you like. Your changes show in colour, so nothing gets lost. Leave the rest as it is. Then save it and give it back: email it to {email} or hand it in at {place}. {name} will go through every change with you before it goes in your plan. Would you rather not type? Write on a printed copy, or ring {name}: {number}.",
		);
	});
});

describe("the guide", () => {
	const prompts = guide.stages.flatMap((stage) => [stage.question, ...stage.prompts]);

	it("has every stage that happens in the room, in order", () => {
		expect(guide.stages.map(({ id }) => id)).toEqual(stageSchema.options.filter((id) => id !== "before"));
	});

	it("asks for every place that words can go", () => {
		const asked = new Set(prompts.map(({ place }) => place));
		for (const place of placeIdSchema.options) if (!place.startsWith("worry.")) expect(asked, place).toContain(place);
		// A worry that fits no card is a worry; its card says so by standing among them.
		for (const { area, title } of worryCards)
			expect(guide.places[`worry.${area}`]).toBe(area === "none" ? "A worry" : title);
	});

	it("asks no question twice, and each in a voice that can be read aloud", () => {
		const texts = prompts.map(({ text }) => text);
		expect(new Set(texts).size).toBe(texts.length);
		for (const text of texts) expect(text).toMatch(/^[\p{Lu}“].*[?.]$/u);
	});

	it("keeps to the time boxes of 10, 20 and 45 minutes (reference 2.3)", () => {
		expect(guide.stages.map(({ minutes }) => [minutes["10"], minutes["20"], minutes["45"]])).toEqual([
			[1, 2, 4],
			[4, 6, 12],
			[2, 3, 6],
			[0, 2, 6],
			[1, 3, 7],
			[1, 2, 5],
			[0, 1, 3],
			[1, 1, 2],
		]);
	});

	it("listens as the card says: silence, their words, and, what else (reference 2.4)", () => {
		const cues = guide.listening.cues.join(" ");
		for (const cue of [/silence/, /last few words/, /What else/, /“and”/, /read it back/]) expect(cues).toMatch(cue);
	});
});
