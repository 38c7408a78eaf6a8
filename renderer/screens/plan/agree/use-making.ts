/** Makes the files of several copies, one after another: seen by copy, can be stopped; one that fails stops no other. */
import { useRef, useState } from "react";
import { copyFileName } from "../../../../shared/documents/file-name.ts";
import type { CopyKind } from "../../../../shared/documents/kinds.ts";
import { AppError } from "../../../../shared/errors.ts";
import type { Copy } from "../../../../shared/plan/agreement.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { today } from "../../../../shared/plan/time.ts";
import { readerOfCopy } from "../../../../templates/full/visible.ts";
import { noteMade } from "../../../store/edits/copies.ts";
import { makeCopy } from "../../../store/exporter.ts";
import { describeError } from "../../../store/open-plan.ts";
import { platform } from "../../../store/platform/index.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { kindsOf, showsOf } from "./copies.ts";
import { candidateNames, nameTaker } from "./file-names.ts";

export type Making =
	| { readonly kind: "waiting" }
	| { readonly kind: "making"; readonly done: number }
	/** `runsOver`: lines that do not fit where one page must hold all. */
	| { readonly kind: "made"; readonly names: readonly string[]; readonly runsOver: readonly string[] }
	| { readonly kind: "failed"; readonly why: string };

export interface Maker {
	/** By the copy's id. */
	readonly states: Readonly<Record<string, Making>>;
	readonly isMaking: boolean;
	readonly said: string;
	readonly make: (copies: readonly Copy[]) => void;
	readonly stop: () => void;
}

export function useMaking(): Maker {
	const { open, staff, act } = usePlan();
	const [states, setStates] = useState<Readonly<Record<string, Making>>>({});
	const [said, setSaid] = useState("");
	const [isMaking, setMaking] = useState(false);
	const control = useRef<AbortController | null>(null);

	async function makeAll(copies: readonly Copy[]): Promise<void> {
		await open.flush();
		const { plan } = open.record;
		const day = today(open.clock);
		const nameFor = ({ who }: Copy, kind: CopyKind): string =>
			copyFileName(plan, kind, day, who.kind === "me" ? null : nameOfWho(plan, who));
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
		const held = copies.map((copy) => ({ ...copy, by: staff }));
		const told: Plan = { ...plan, agreement: { ...plan.agreement, copies: [...others, ...held] } };
		const made: Copy[] = [];
		setStates(Object.fromEntries(copies.map((copy) => [copy.id, { kind: "waiting" }])));
		for (const copy of copies) {
			if (abort.signal.aborted) break;
			const set = (value: Making) => setStates((before) => ({ ...before, [copy.id]: value }));
			try {
				const written = await makeOne(copy, (done) => set({ kind: "making", done }));
				set({ kind: "made", ...written });
				made.push({ ...copy, shows: showsOf(told, copy) });
			} catch (error) {
				set({ kind: "failed", why: describeError(error) });
			}
		}
		if (made.length > 0) act(noteMade(open.record.plan, made, exportId, staff));
		setSaid(
			made.length === copies.length
				? made.length === 1
					? "The copy is made."
					: `All ${made.length} copies are made.`
				: `${made.length} of ${copies.length} copies are made.`,
		);

		async function makeOne(copy: Copy, onProgress: (done: number) => void) {
			const kinds: readonly CopyKind[] = kindsOf(copy);
			const names: string[] = [];
			const runsOver: string[] = [];
			for (const [index, kind] of kinds.entries()) {
				const job = { plan: told, kind, exportId, reader: readerOfCopy(told, copy), today: day };
				onProgress(index / kinds.length);
				const file = await makeCopy(job, (done) => onProgress((index + done) / kinds.length), abort.signal);
				const name = take(nameFor(copy, kind));
				if (!name)
					throw new AppError("export-failed", "There are many copies of today in this folder. Choose another.");
				await place?.write(name, file.bytes);
				names.push(name);
				runsOver.push(...(file.runsOver ?? []));
			}
			return { names, runsOver };
		}
	}

	return {
		states,
		isMaking,
		said,
		make: (copies) => {
			setMaking(true);
			setSaid("");
			makeAll(copies)
				.catch((error: unknown) => setSaid(describeError(error)))
				.finally(() => {
					control.current = null;
					setMaking(false);
				});
		},
		stop: () => control.current?.abort(),
	};
}
