/**
 * Import this before anything that makes a zod schema: otherwise zod tries, as each object schema is made, whether it
 * may compile code, and the content policy reports the attempt.
 */
import { z } from "zod";

z.config({ jitless: true });
