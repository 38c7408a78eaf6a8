/** What every section needs while a document is composed. */
import type { DocumentName } from "../../shared/documents/kinds.ts";
import type { Anchor, TextRun } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { LocalDate } from "../../shared/plan/time.ts";
import type { Language, MessageKey } from "../language/messages.ts";
import { fill, fillText, type Values } from "../language/say.ts";
import { pictureConcepts, pictureFor } from "../pictures/index.ts";

export interface ComposeOptions {
	readonly kind: DocumentName;
	/** Identity of this export, so that the copy can come home. */
	readonly exportId: string;
	readonly today: LocalDate;
	/** Word copy: change box on the first page, tracked changes on. */
	readonly isForEditing: boolean;
	/** Lines that a one-page document leaves for another day, as the writer named them (`runsOver`). */
	readonly leaveOut?: readonly Anchor[];
	/** Whose copy: a contact's id, or the person (also when left out). */
	readonly reader?: string;
	/** The picture that a text suggests, by concept name; null for none. Left out: the shipped list. */
	readonly choosePicture?: (text: string) => string | null;
}

export interface Context {
	/** Holds only what this reader may see: nothing private is left in it (visible.ts). */
	readonly plan: Plan;
	readonly options: ComposeOptions;
	readonly language: Language;
	readonly say: (key: MessageKey, values?: Values) => string;
	readonly runs: (key: MessageKey, values?: Values) => TextRun[];
	readonly choosePicture: (text: string) => string | null;
	/** A concept that is in the shipped set; null for any other, so that no writer is asked for what is not there. */
	readonly knownPicture: (concept: string) => string | null;
	/** Quotes that stand whole on the first page and are not said again. */
	readonly onFirstPage: ReadonlySet<string>;
	/** Whether the plan was changed since it was agreed: the whole plan, not what is left of it in this copy. */
	readonly isChangedSinceAgreed: boolean;
	/** How most words came, where the head of the document has said it for all sections; null where each says it. */
	readonly saidWay: string | null;
	/**
	 * How words came that say nothing else where they stand: what the document says once for all of them. "" where it says
	 * nothing that could hold of any; null where nothing is said of how words came.
	 */
	readonly commonWay: string | null;
	/** Who typed them and read them back, where the page that explains the plan has said it for all that it names; null elsewhere. */
	readonly saidTyped: string | null;
	/** How words came, as the sections so far have said it: the same again is said in brief. null where each says it whole. */
	readonly saidLines: Set<string> | null;
	/** The day that the line above has named, so that words of that day need not name it again; null where none is. */
	readonly saidDay: LocalDate | null;
}

/** Whether the copy is the person's own: only theirs tells how much others have. */
export const isOwnCopy = ({ options }: Context): boolean => (options.reader ?? "person") === "person";

const KNOWN: ReadonlySet<string> = new Set(pictureConcepts);

/** A section's title: the lite plan has shorter ones for some. */
export const sectionTitle = (context: Context, key: "mind" | "health" | "goals" | "changes"): string =>
	context.say(context.plan.kind === "lite" ? `lite.${key}` : key);

/**
 * In: a plan from which everything private is gone, and whether the whole of it was changed since it was agreed. Out: the
 * context, nothing on the first page yet.
 */
export function contextFor(
	plan: Plan,
	options: ComposeOptions,
	language: Language,
	isChangedSinceAgreed: boolean,
): Context {
	return {
		plan,
		options,
		language,
		say: (key, values) => fillText(language, key, values),
		runs: (key, values) => fill(language, key, values),
		choosePicture: options.choosePicture ?? pictureFor,
		knownPicture: (concept) => (KNOWN.has(concept) ? concept : null),
		onFirstPage: new Set(),
		isChangedSinceAgreed,
		saidWay: null,
		commonWay: null,
		saidTyped: null,
		saidLines: null,
		saidDay: null,
	};
}
