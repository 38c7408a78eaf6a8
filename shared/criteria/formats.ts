/** Forms of information: whether what was given, or a copy, is in a form the person asked for (DAPB1605, "meet"). */
import type { Copy } from "../plan/agreement.ts";
import type { Plan } from "../plan/plan.ts";

type NeededFormat = Plan["needs"]["formats"][number];
type CopyForm = Copy["forms"][number];

/** How a form is named in free text. A program cannot be sure of free text: it may confirm, never deny. */
const named: Record<NeededFormat, RegExp> = {
	standard: /./su,
	"large-print": /large|\b(?:16|18|20|24)\s?(?:pt|point)/iu,
	"easy-read": /easy/iu,
	"plain-text": /plain|text|e-?mail/iu,
	audio: /audio|aloud|spoken|phone|recorded|recording|talk/iu,
	bsl: /bsl|sign/iu,
	braille: /braille/iu,
	translation: /translat|interpret|language|\b(?:in|and) [A-Z]\p{L}+/u,
};

/** Whether free text names that form, in one of its usual words. */
export const formatIsNamed = (format: NeededFormat, text: string): boolean => named[format].test(text);

/** Forms of a copy that meet a need. What the app cannot make is met by how it was given, in words. */
const meeting: Record<NeededFormat, readonly CopyForm[]> = {
	standard: ["docx", "pdf", "paper", "large-print"],
	"large-print": ["large-print"],
	"easy-read": ["easy-read-docx", "easy-read-pdf"],
	"plain-text": ["plain-text"],
	audio: [],
	bsl: [],
	braille: [],
	translation: [],
};

/** `unclear`: the app makes no such form, and nothing says how it was given. */
export function copyMeets(format: NeededFormat, copies: readonly Copy[]): "yes" | "no" | "unclear" {
	if (copies.some((copy) => copy.forms.some((form) => meeting[format].includes(form)))) return "yes";
	if (copies.some((copy) => copy.how.trim() !== "" && format !== "standard" && formatIsNamed(format, copy.how)))
		return "yes";
	return meeting[format].length === 0 ? "unclear" : "no";
}

/** Files the person can change and pass on. */
export const isEditable = (copy: Copy): boolean =>
	copy.forms.some((form) => form === "docx" || form === "easy-read-docx" || form === "plain-text");
/** Files the person can change, and paper they can write on ("how to change this plan", way 1). */
export const isChangeable = (copy: Copy): boolean => isEditable(copy) || copy.forms.includes("paper");
/** A copy of the plan, and not of the emergency page alone. */
export const isOfThePlan = (copy: Copy): boolean =>
	copy.sees !== "nothing" && copy.sees !== "emergency-page" && copy.forms.some((form) => form !== "emergency-page");
