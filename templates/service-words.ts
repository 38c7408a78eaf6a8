/** The list of service words, read once and checked. */
import { type ServiceWords, serviceWordsSchema } from "../shared/language/service-words.ts";
import data from "./en-GB/service-words.json" with { type: "json" };

export const serviceWords: ServiceWords = serviceWordsSchema.parse(data);
