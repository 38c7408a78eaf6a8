/** Makes sheets and single pages, one after another in the order they were asked for: asks for a folder, writes the file beside what is there, never over it. */
import { useRef, useState } from "react";
import { copyFileName } from "../../../../shared/documents/file-name.ts";
import type { CopyKind } from "../../../../shared/documents/kinds.ts";
import type { Anchor } from "../../../../shared/documents/tree.ts";
import { AppError } from "../../../../shared/errors.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { today } from "../../../../shared/plan/time.ts";
import { makeCopy } from "../../../store/exporter.ts";
import { describeError } from "../../../store/open-plan.ts";
import { platform } from "../../../store/platform/index.ts";
import { candidateNames, nameTaker } from "../agree/file-names.ts";
import { usePlan } from "../plan-context.ts";

export type PaperState =
	/** Another is being made first. */
	| { readonly kind: "waiting" }
	| { readonly kind: "making"; readonly done: number }
	/**
	 * `runsOver`: lines that do not fit where one page must hold all; `warnings` name them by section and line. `leftOff`
	 * names what is not on the page by its first words: not for everybody to read.
	 */
	| {
			readonly kind: "made";
			readonly name: string;
			readonly runsOver: readonly Anchor[];
			readonly warnings: readonly string[];
			readonly leftOff: readonly string[];
	  }
	| { readonly kind: "failed"; readonly why: string };

export interface Papers {
	readonly states: Partial<Record<CopyKind, PaperState>>;
	/** `leaveOut`: lines to leave for another day. */
	readonly make: (kind: CopyKind, leaveOut?: readonly Anchor[]) => void;
	readonly stop: () => void;
}

/** Out: how each sheet stands, and how to make one or stop. */
export function usePapers(): Papers {
	const { open } = usePlan();
	const [states, setStates] = useState<Partial<Record<CopyKind, PaperState>>>({});
	const control = useRef<AbortController | null>(null);
	const line = useRef({ last: Promise.resolve(), length: 0 });

	async function makeOne(kind: CopyKind, leaveOut: readonly Anchor[]): Promise<void> {
		const set = (value: PaperState) => setStates((before) => ({ ...before, [kind]: value }));
		await open.flush();
		const { plan } = open.record;
		const day = today(open.clock);
		const wanted = copyFileName(plan, kind, day);
		const candidates = candidateNames([wanted]);
		const place = await platform.saveFiles(candidates);
		if (!place) {
			setStates(({ [kind]: _, ...others }) => others);
			return;
		}
		const abort = new AbortController();
		control.current = abort;
		set({ kind: "making", done: 0 });
		try {
			const job = {
				plan,
				kind,
				exportId: newId(),
				reader: "person",
				today: day,
				...(leaveOut.length > 0 ? { leaveOut: [...leaveOut] } : {}),
			};
			const file = await makeCopy(job, (done) => set({ kind: "making", done }), abort.signal);
			const name = nameTaker(candidates, place.existing)(wanted);
			if (!name) throw new AppError("export-failed", "There are many copies of today in this folder. Choose another.");
			await place.write(name, file.bytes);
			set({ kind: "made", name, runsOver: file.runsOver ?? [], warnings: file.warnings, leftOff: file.leftOff ?? [] });
		} catch (error) {
			set({ kind: "failed", why: describeError(error) });
		} finally {
			control.current = null;
		}
	}
	return {
		states,
		make: (kind, leaveOut = []) => {
			const set = (value: PaperState) => setStates((before) => ({ ...before, [kind]: value }));
			if (line.current.length > 0) set({ kind: "waiting" });
			line.current.length += 1;
			line.current.last = line.current.last
				.then(() => makeOne(kind, leaveOut))
				.catch((error: unknown) => set({ kind: "failed", why: describeError(error) }))
				.finally(() => {
					line.current.length -= 1;
				});
		},
		stop: () => control.current?.abort(),
	};
}
