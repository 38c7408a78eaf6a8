/** Imported first everywhere in the window: zod must not even try to make code from text, which our CSP forbids. */
import { z } from "zod";

z.config({ jitless: true });
