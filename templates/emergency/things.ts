/** Where things are: what is kept ready, medicines, papers (only where, decision 17), home and pets. */
import type { Block, Run, TextRun } from "../../shared/documents/tree.ts";
import { paperName } from "../full/ahead.ts";
import { asSentence, body, field, sentences, text, withEnd } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { endOf } from "../language/say.ts";

/** Papers about treatment and about who decides. The others are in the plan. */
const NEEDED_AT_ONCE = new Set([
	"respect",
	"dnacpr",
	"adrt",
	"lpa-health",
	"deputy",
	"local-tep",
	"psychiatric-advance-choice",
]);

export function whereThingsAre(context: Context): Block[] {
	const { changePlans, health, ahead } = context.plan;
	const line = (what: TextRun, where: TextRun): Run[] =>
		context.runs("emergency.thing", { what, colon: endOf(what.text) === "" ? "" : ":", where, end: endOf(where.text) });
	const ready = changePlans.contingencies.flatMap(({ keptReady }) =>
		keptReady.map(({ id, what, where }) => line(field(what, id, "what"), field(where, id, "where"))),
	);
	const medicines = (health.medicines?.items ?? []).flatMap(({ id, asTold, whereKept }) =>
		whereKept === null
			? []
			: [
					sentences(
						asSentence({ ...field(asTold, id, "asTold"), strong: true }),
						context.runs("health.kept", withEnd("text", field(whereKept, id, "whereKept"))),
					),
				],
	);
	const papers = ahead.papers
		.filter(({ kind, exists, where }) => NEEDED_AT_ONCE.has(kind) && exists === "yes" && where.trim() !== "")
		.map((paper) => line(text(paperName(context, paper)), field(paper.where, paper.id, "where")));
	const homes = changePlans.contingencies.flatMap(({ id, homeAndPets }) =>
		homeAndPets === null
			? []
			: [context.runs("emergency.home", withEnd("text", field(homeAndPets, id, "homeAndPets")))],
	);
	const paragraphs = [
		sentences(...ready, ...medicines),
		papers.length === 0 ? [] : sentences(...papers, context.runs("ahead.line")),
		...homes,
	];
	return paragraphs.filter((runs) => runs.length > 0).map(body);
}
