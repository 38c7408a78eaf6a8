/** "This copy is yours to change": in the Word copy only (documents.md 10). */
import type { ChangeBoxBlock } from "../../shared/documents/tree.ts";
import { body, sentences } from "./blocks.ts";
import type { Context } from "./context.ts";
import { type Ask, whoToAsk } from "./who-to-ask.ts";

/** The box, its title first; names whom to ring only where a name and a number are known. */
export function changeBox(context: Context): ChangeBoxBlock {
	const ask = whoToAsk(context);
	const name = ask.shortName ?? ask.place;
	const number = ask.shortName === null ? ask.placeNumber : ask.number;
	const through = name === null ? context.runs("box.throughNobody") : context.runs("box.through", { name });
	const ring =
		name === null || number === null ? context.runs("box.noRing") : context.runs("box.ring", { name, number });
	return {
		kind: "change-box",
		blocks: [
			body(context.runs("box.title")),
			body(sentences(context.runs("box.type"), giveBack(context, ask), through)),
			body(ring),
		],
	};
}

function giveBack(context: Context, { placeEmail: email, place, shortName }: Ask) {
	if (email !== null && place !== null) return context.runs("box.saveEmailPlace", { email, place });
	if (place !== null) return context.runs("box.savePlace", { place });
	return shortName === null ? context.runs("box.saveNobody") : context.runs("box.saveName", { name: shortName });
}
