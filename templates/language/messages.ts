/** The words the templates print: data files, one folder a language, checked once by zod when first read (decision 24). */
import { z } from "zod";
import budget from "../en-GB/budget.json" with { type: "json" };
import easyRead from "../en-GB/easy-read.json" with { type: "json" };
import easyThinkingSheet from "../en-GB/easy-thinking-sheet.json" with { type: "json" };
import emergency from "../en-GB/emergency.json" with { type: "json" };
import full from "../en-GB/full.json" with { type: "json" };
import howWasIt from "../en-GB/how-was-it.json" with { type: "json" };
import profile from "../en-GB/profile.json" with { type: "json" };
import thinkingSheet from "../en-GB/thinking-sheet.json" with { type: "json" };
import words from "../en-GB/words.json" with { type: "json" };

/** A name in curly brackets stands for something of the plan; `**` opens and closes bold. Nothing else is special. */
export const messageSchema = z
	.string()
	.min(1)
	.refine((text) => text.split("**").length % 2 === 1, { error: "bold that is opened and closed" })
	.refine((text) => !/[{}]/.test(text.replace(/\{[a-z][A-Za-z]*\}/g, "")), { error: "names in curly brackets only" });

export const wordsSchema = z.strictObject({
	/** Numbers in words, from none to ten (documents.md 7). */
	numbers: z.array(z.string().min(1)).length(11),
	and: z.string().min(1),
	/** A place that starts with one of these needs no "at" before it. */
	placeWords: z.array(z.string().min(1)),
	/** A place that starts with one of these stands after "at"; any other is said apart. */
	placesAfterAt: z.array(z.string().min(1)),
	/** First words of a name that are no name by themselves: "Dr", "Auntie". */
	notFirstNames: z.array(z.string().min(1)),
	/** What somebody is called by who is family or a friend, works with the person, or is a service; any may be several words. */
	groupWords: z.strictObject({
		mine: z.array(z.string().min(1)),
		worker: z.array(z.string().min(1)),
		service: z.array(z.string().min(1)),
	}),
	/** First names that often go on with a second one: "José Luis". */
	firstOfTwoNames: z.array(z.string().min(1)),
	/** Hard words of our own easy-read frames, explained in the word list. */
	easyWords: z.array(z.strictObject({ word: z.string().min(1), means: z.string().min(1) })),
});

/** A file for each kind of document. */
const files = {
	...full,
	...easyRead,
	...thinkingSheet,
	...easyThinkingSheet,
	...howWasIt,
	...profile,
	...emergency,
	...budget,
};

export type MessageKey = keyof typeof files;

const keys = Object.keys(files) as MessageKey[];
/** Every language has every message. */
export const messagesSchema = z.strictObject(
	Object.fromEntries(keys.map((key) => [key, messageSchema])) as Record<MessageKey, typeof messageSchema>,
);

/** One language's words, whole. */
export interface Language {
	readonly tag: string;
	readonly messages: Readonly<Record<MessageKey, string>>;
	readonly words: z.infer<typeof wordsSchema>;
}

const britishEnglish: Language = {
	tag: "en-GB",
	messages: messagesSchema.parse(files),
	words: wordsSchema.parse(words),
};

/** The language a plan's frames are printed in. British English stands in until another is whole. */
export const languageFor = (_tag: string): Language => britishEnglish;
