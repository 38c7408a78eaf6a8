/** Makes the files of several copies, one after another: seen by copy, can be stopped; one that fails stops no other. */
import { useRef, useState } from "react";
import { keyOf } from "../../../../shared/criteria/case.ts";
import { copyFileName } from "../../../../shared/documents/file-name.ts";
import type { CopyKind } from "../../../../shared/documents/kinds.ts";
import { readerMarks } from "../../../../shared/documents/reader-marks.ts";
import { AppError } from "../../../../shared/errors.ts";
import type { Copy } from "../../../../shared/plan/agreement.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { today } from "../../../../shared/plan/time.ts";
import { readerOfCopy } from "../../../../templates/full/visible.ts";
import { app } from "../../../store/app-state.ts";
import { noteMade } from "../../../store/edits/copies.ts";
import { makeCopy } from "../../../store/exporter.ts";
import { type MadeFiles, rememberMade } from "../../../store/made-files.ts";
import { describeError } from "../../../store/open-plan.ts";
import { platform } from "../../../store/platform/index.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { kindsOf, showsOf } from "./copies.ts";
import { copyRows } from "./copy-rows.ts";
import { candidateNames, nameTaker } from "./file-names.ts";

export type Making =
	| { readonly kind: "waiting" }
	| { readonly kind: "making"; readonly done: number }
	| ({ readonly kind: "made" } & MadeFiles)
	| { readonly kind: "failed"; readonly why: string };

interface Told {
	readonly sentence: string;
	/** The copies it is about, in the plan by their export; null where it is about none. */
	readonly made: { readonly exportId: string; readonly count: number } | null;
}
const nothing: Told = { sentence: "", made: null };

const madeSentence = (made: number, wanted: number): string => {
	if (made < wanted) return `${made} of ${wanted} copies are made.`;
	if (made === 1) return "The copy is made.";
	return made === 2 ? "Both copies are made." : `All ${made} copies are made.`;
};

/** Undone, or decided anew since, a copy is not made: then nothing is said of it. */
const isStillSo = (plan: Plan, { made }: Told): boolean =>
	made === null || plan.agreement.copies.filter(({ exportId }) => exportId === made.exportId).length === made.count;

export interface Maker {
	/** By the copy's id. */
	readonly states: Readonly<Record<string, Making>>;
	readonly isMaking: boolean;
	readonly said: string;
	readonly make: (copies: readonly Copy[]) => void;
	readonly stop: () => void;
}

/** Out: how each copy stands by its id, what is said of the last making, and to make some or stop. */
export function useMaking(): Maker {
	const { open, plan, act } = usePlan();
	const [states, setStates] = useState<Readonly<Record<string, Making>>>({});
	const [said, setSaid] = useState<Told>(nothing);
	const [isMaking, setMaking] = useState(false);
	const control = useRef<AbortController | null>(null);

	async function makeAll(copies: readonly Copy[]): Promise<void> {
		await open.flush();
		const { plan } = open.record;
		const day = today(open.clock);
		const readers = copyRows(plan, day).filter(({ who }) => who.kind !== "me");
		const marks = readerMarks(readers.map(({ who }) => nameOfWho(plan, who)));
		const markOf = new Map(readers.map(({ key }, index) => [key, marks[index]]));
		const nameFor = ({ who }: Copy, kind: CopyKind): string =>
			copyFileName(plan, kind, day, markOf.get(keyOf(whoMeant(plan, who))) ?? null);
		const candidates = candidateNames(copies.flatMap((copy) => kindsOf(copy).map((kind) => nameFor(copy, kind))));
		const place = await platform.saveFiles(candidates);
		if (!place) return;
		const take = nameTaker(candidates, place.existing);
		const abort = new AbortController();
		control.current = abort;
		const exportId = newId();
		// The files say who has a copy. Made is not given: none says that it was, until somebody wrote that down.
		const making = new Set(copies.map((copy) => copy.id));
		const others = plan.agreement.copies.filter((copy) => !making.has(copy.id));
		const told: Plan = { ...plan, agreement: { ...plan.agreement, copies: [...others, ...copies] } };
		const made: Copy[] = [];
		setStates(Object.fromEntries(copies.map((copy) => [copy.id, { kind: "waiting" }])));
		// Put away meanwhile, the plan may be open anew by now, and what is saved from here would leave that one behind.
		const isLeft = () => app.get().open !== open;
		for (const copy of copies) {
			if (abort.signal.aborted || isLeft()) break;
			const set = (value: Making) => setStates((before) => ({ ...before, [copy.id]: value }));
			try {
				const written = await makeOne(copy, (done) => set({ kind: "making", done }));
				set({ kind: "made", ...written });
				rememberMade(open, copy, exportId, written);
				made.push({ ...copy, shows: showsOf(told, copy) });
			} catch (error) {
				set({ kind: "failed", why: describeError(error) });
			}
		}
		if (isLeft()) return;
		if (made.length > 0) act(noteMade(open.record.plan, made, exportId));
		setSaid({ sentence: madeSentence(made.length, copies.length), made: { exportId, count: made.length } });

		async function makeOne(copy: Copy, onProgress: (done: number) => void) {
			const kinds: readonly CopyKind[] = kindsOf(copy);
			const names: string[] = [];
			const runsOver: string[] = [];
			const notes: string[] = [];
			for (const [index, kind] of kinds.entries()) {
				const job = { plan: told, kind, exportId, reader: readerOfCopy(told, copy), today: day };
				onProgress(index / kinds.length);
				const file = await makeCopy(job, (done) => onProgress((index + done) / kinds.length), abort.signal);
				const name = take(nameFor(copy, kind));
				if (!name)
					throw new AppError("export-failed", "There are many copies of today in this folder. Choose another.");
				await place?.write(name, file.bytes);
				names.push(name);
				// What runs over one page is said by itself.
				if ((file.runsOver ?? []).length > 0) runsOver.push(...(file.runsOver ?? []));
				else notes.push(...file.warnings);
			}
			return { names, runsOver, notes };
		}
	}

	return {
		states,
		isMaking,
		said: isStillSo(plan, said) ? said.sentence : "",
		make: (copies) => {
			setMaking(true);
			setSaid(nothing);
			makeAll(copies)
				.catch((error: unknown) => setSaid({ sentence: describeError(error), made: null }))
				.finally(() => {
					control.current = null;
					setMaking(false);
				});
		},
		stop: () => control.current?.abort(),
	};
}
