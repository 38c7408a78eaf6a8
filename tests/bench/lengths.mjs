// @ts-check
/** Documents of every kind, and how the time grows with the pages. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { coldTimes, input, maker, warmTimes } from "./documents.mjs";
import { places } from "./places.mjs";
import { compare, spreadOf } from "./statistics.mjs";

/** Some ten pages as it is. */
const SHORT = "templates/examples/len-okonjo-price.json";

/** Every kind there is, of the example plan. @param {{ cold: number, warm: number }} rounds */
export async function measureKinds({ cold, warm }) {
	/** @type {{ kinds: readonly import("../../shared/documents/kinds.ts").CopyKind[] }} */
	const { kinds } = await import(pathToFileURL(maker("make-kind")).href);
	const jobs = kinds.map((kind) => ({ maker: maker("make-kind"), input: { ...input, kind } }));
	const inNew = await coldTimes({ rounds: cold, before: 0 }, jobs);
	const inWarm = await warmTimes({ rounds: warm, before: 2 }, jobs);
	return kinds.map((kind, at) => ({ kind, cold: spreadOf(inNew[at] ?? []), warm: spreadOf(inWarm[at] ?? []) }));
}

/** Fifty pages by ten, as Word copy and as PDF. @param {{ rounds: number }} how */
export async function measurePages({ rounds }) {
	/** @type {typeof import("./make-long-plan.mjs")} */
	const { makeLongPlan } = await import(pathToFileURL(maker("make-long-plan")).href);
	const short = { ...input, plan: join(places.root, SHORT) };
	const made = [];
	for (const wanted of [50, 10]) {
		const plan = join(places.data, `plan-${wanted}.json`);
		made.push({ plan, pages: await makeLongPlan(short, plan, wanted) });
	}
	const found = [];
	for (const kind of /** @type {const} */ (["docx", "pdf"])) {
		const jobs = made.map(({ plan }) => ({ maker: maker("make-kind"), input: { ...input, plan, kind } }));
		const [fifty = [], ten = []] = await warmTimes({ rounds, before: 4 }, jobs);
		found.push({ kind, pages: made.map(({ pages }) => pages), comparison: compare(fifty, ten) });
	}
	return found;
}
