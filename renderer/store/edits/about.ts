/** About the person, how to reach them, and how they like to be told things. Asked, never inferred. */
import { newId } from "../../../shared/plan/ids.ts";
import type { About, Needs } from "../../../shared/plan/person.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { type Clock, today } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";

type Address = About["addresses"][number];
type ContextArea = About["context"][number]["area"];

/** One field of what the plan is about. */
export const setAbout = <F extends keyof About>(field: F, value: About[F]): Edit =>
	edit("changed who the plan is about", set(["about", field], value));

/** The first address, line by line as typed; emptied, it goes. */
export function setAddress(plan: Plan, next: { readonly lines: string; readonly postcode: string }): Edit {
	const [first] = plan.about.addresses;
	const lines = next.lines.split("\n").filter((line) => line.trim() !== "");
	const isEmpty = lines.length === 0 && next.postcode.trim() === "";
	const label = "changed an address";
	if (isEmpty) return first ? edit(label, remove(["about", "addresses"], first.id)) : edit(label);
	const address: Address = { id: first?.id ?? newId(), lines, postcode: next.postcode, label: first?.label ?? "" };
	return first
		? edit(label, set(["about", "addresses", { id: first.id }], address))
		: edit(label, insert(["about", "addresses"], address, null));
}

/** The first email; emptied, it goes. */
export function setEmail(plan: Plan, address: string): Edit {
	const [first] = plan.about.emails;
	const at = ["about", "emails"];
	if (address.trim() === "") return edit("took an email out", ...(first ? [remove(at, first.id)] : []));
	return first
		? edit("changed an email", set([...at, { id: first.id }, "address"], address))
		: edit("kept an email", insert(at, { id: newId(), address, preference: null } as { id: string }, null));
}

/** Something of the person's life that they want in the plan. */
export function addContext(plan: Plan, area: ContextArea, text: string): Edit {
	const item = { id: newId(), area, text, visibility: { kind: "everyone" } };
	return edit("kept something about their life", insert(["about", "context"], item, last(plan.about.context)));
}

/** One line about their life, by id; null takes it out. */
export const setContext = (id: string, text: string | null): Edit =>
	text === null
		? edit("took something about their life out", remove(["about", "context"], id))
		: edit("changed something about their life", set(["about", "context", { id }, "text"], text));

/** One of the needs; whoever sets one has asked (Accessible Information Standard: identify, record). */
export const setNeed = <F extends keyof Needs>(field: F, value: Needs[F], clock: Clock): Edit =>
	edit(
		"changed how they like to be told things",
		set(["needs", "askedOn"], today(clock)),
		set(["needs", field], value),
	);
