/** Whether paper shows the same of two plans, told without a digest of either: at each save there is no time for two. */
import type { Plan } from "../plan/plan.ts";
import { partSeenBy, seenBy } from "../plan/visible.ts";
import { asAgreed, CONTENT, isReaderOnly, partOf, shown, talksOf } from "./paper-content.ts";

/** A whole value that is an id: escaped marks around one are words. */
const ID_IN_JSON = /"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/g;

/**
 * In: two plans, of which one mostly came from the other by changes. Out: whether a yes to the one covers the other, as
 * their digests would tell, without reckoning any: "same", "other", or null where only the digests can tell (ids alone
 * differ, or a wellbeing plan grew into a full one). Parts in which the same stands are passed over.
 */
export function compareContent(one: Plan, other: Plan): "same" | "other" | null {
	let [isSame, isUntouched] = [true, true];
	const isOther = (left: string, right: string): boolean => {
		if (left === right) return false;
		isSame = false;
		return left.replace(ID_IN_JSON, "0") !== right.replace(ID_IN_JSON, "0");
	};
	// Whether a reader has a part in the plan is told by all of it.
	const hasReaders = [one, other].some(({ team }) => team.contacts.some(isReaderOnly));
	if (hasReaders) isSame = false;
	for (const name of CONTENT) {
		// Each change makes a plan anew: parts are the same by what stands in them.
		if (rawText(one[name]) === rawText(other[name])) continue;
		isUntouched = false;
		// Growing alone changes nothing that was said: which yes covers it, the digests tell.
		if (name === "kind") {
			isSame = false;
			continue;
		}
		if (!(hasReaders && name === "team") && isOther(textOfPart(one, name), textOfPart(other, name))) return "other";
	}
	// Minutes that pass, and prompts that were asked, are saved most often of all.
	if (isUntouched && toldOfTalks(one) === toldOfTalks(other)) return "same";
	// Last, as which talks are on paper follows from all the other parts.
	const talks = [one, other].map((plan) => JSON.stringify(shown(talksOf(seenBy(plan, "person")), asAgreed)));
	if (isOther(talks[0] ?? "", talks[1] ?? "")) return "other";
	return isSame ? "same" : null;
}

/** All of the talks that paper may tell. */
const toldOfTalks = ({ talks }: Plan): string =>
	JSON.stringify(
		talks.held.map((talk) => [
			talk.id,
			talk.on,
			talk.place,
			talk.present,
			talk.moves,
			talk.isPersonPresent,
			talk.hopes,
		]),
	);

const rawTexts = new WeakMap<object, string>();

/** A part as it stands; one plan is compared with many, so that its text stays known. */
function rawText(part: object | string): string {
	if (typeof part === "string") return part;
	const text = rawTexts.get(part) ?? JSON.stringify(part);
	rawTexts.set(part, text);
	return text;
}

/** What paper shows the person of one part, as text. */
const textOfPart = (plan: Plan, name: (typeof CONTENT)[number]): string =>
	JSON.stringify(shown(partOf({ ...plan, [name]: partSeenBy(plan, name, "person") }, name, true), asAgreed));
