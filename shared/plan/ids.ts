/** Ids are UUID v4 (decision 3). An id is stable for ever: documents, copies and other machines refer to it. */
import { z } from "zod";

export const idSchema = z.uuidv4({ error: "an id (UUID version 4)" });
export type Id = z.infer<typeof idSchema>;

interface RandomSource {
	randomUUID(): string;
}

/** A new id from the system's random source. */
export const newId = (): Id => (globalThis as unknown as { crypto: RandomSource }).crypto.randomUUID();
