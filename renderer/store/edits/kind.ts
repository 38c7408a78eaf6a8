/** The lite wellbeing plan and the full one are one record: growing keeps every word (reference 1.6). */
import { type Edit, set } from "./edit.ts";

export const growToFull = (): Edit => ({ label: "grew it into a full plan", changes: [set(["kind"], "full")] });
