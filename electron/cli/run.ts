/** Runs one request. Everything outside is passed in, so that a test can run it in its own process. */
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type CopyKind, copyKinds, kindOf } from "../../shared/documents/kinds.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { type Clock, today } from "../../shared/plan/time.ts";
import { help, type Request, requestFrom } from "./arguments.ts";
import { readPlanFile } from "./plan-file.ts";
import { type ExitCode, exitCodes, lineFor } from "./trouble.ts";

export interface Surroundings {
	/** Writes to standard output, as it stands. */
	readonly out: (text: string) => void;
	/** Writes one line to standard error. */
	readonly err: (line: string) => void;
	/** The project's folder: `templates/examples`, `dist/fonts` and `dist/pictures` are in it. */
	readonly root: string;
	/** What paths are relative to. */
	readonly folder: string;
	readonly clock: Clock;
}

/** Answers with the exit code. Never throws. */
export async function runPlan(args: readonly string[], around: Surroundings): Promise<ExitCode> {
	try {
		await perform(requestFrom(args), around);
		return exitCodes.done;
	} catch (error) {
		const { line, code } = lineFor(error);
		around.err(`plan: ${line}`);
		return code;
	}
}

async function perform(request: Request, around: Surroundings): Promise<void> {
	switch (request.verb) {
		case "help":
			return around.out(help);
		case "examples":
			for (const path of await examples(around.root)) around.out(`${path}\n`);
			return;
		case "schema": {
			const { planJsonSchema } = await import("../../shared/plan/plan.ts");
			return around.out(json(planJsonSchema()));
		}
		case "check":
			return around.out(json(await check(resolve(around.folder, request.file), around)));
		case "export": {
			const plan = await readPlanFile(resolve(around.folder, request.file));
			const { exportPlan } = await import("./export.ts");
			const kinds = request.kinds === "all" ? kindsFor(plan) : request.kinds;
			if (request.kinds === "all" && kinds.length < copyKinds.length)
				around.err(
					"plan: no budget sheet, since this plan has no budget; --only budget-sheet-pdf makes one all the same",
				);
			const wish = {
				plan,
				out: resolve(around.folder, request.out),
				kinds,
				today: today(around.clock),
				dist: join(around.root, "dist"),
			};
			for (const made of await exportPlan(wish)) around.out(`${JSON.stringify(made)}\n`);
		}
	}
}

/** Every kind that would say something: no sheet about a budget that is not there. */
const kindsFor = ({ budget }: Plan): readonly CopyKind[] =>
	budget.type === "none" || (budget.type === null && budget.lines.length === 0)
		? copyKinds.filter((kind) => kindOf(kind).document !== "budget-sheet")
		: copyKinds;

async function examples(root: string): Promise<string[]> {
	const folder = resolve(root, "templates", "examples");
	const names = await readdir(folder);
	return names
		.filter((name) => name.endsWith(".json"))
		.sort()
		.map((name) => join(folder, name));
}

async function check(path: string, { clock }: Surroundings): Promise<unknown> {
	const plan = await readPlanFile(path);
	const [{ checkPlan }, { goodPractice }, { serviceWords }] = await Promise.all([
		import("../../shared/criteria/check-plan.ts"),
		import("../../shared/criteria/good-practice.ts"),
		import("../../templates/service-words.ts"),
	]);
	const on = today(clock);
	return {
		planId: plan.id,
		version: plan.version,
		today: on,
		...checkPlan(plan, on, serviceWords),
		goodPractice: goodPractice(plan),
	};
}

const json = (value: unknown): string => `${JSON.stringify(value, null, "\t")}\n`;
