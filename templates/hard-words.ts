/** Everyday words and what hard words mean, read once and checked. */
import { type HardWords, hardWordsSchema } from "../shared/language/hard-words.ts";
import data from "./en-GB/hard-words.json" with { type: "json" };

export const hardWords: HardWords = hardWordsSchema.parse(data);
