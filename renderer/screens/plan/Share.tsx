/** 08, first slice: the person agrees, and takes home copies they can read and change. */
import { useEffect, useRef, useState } from "react";
import { copyFileName, numberedName } from "../../../shared/documents/file-name.ts";
import { AppError } from "../../../shared/errors.ts";
import { newId } from "../../../shared/plan/ids.ts";
import { today, writtenDate } from "../../../shared/plan/time.ts";
import { agree, recordCopy } from "../../store/edits/agreement.ts";
import { makeCopy } from "../../store/exporter.ts";
import { describeError } from "../../store/open-plan.ts";
import { platform } from "../../store/platform/index.ts";
import { useKeys } from "../../ui/keys.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { CopyKind } from "../../worker/contract.ts";
import { theyOf } from "./names.ts";
import { PartPage } from "./PartPage.tsx";
import { usePlan } from "./plan-context.ts";
import { useMinutes } from "./use-minutes.ts";

type Made =
	| { readonly kind: "waiting" }
	| { readonly kind: "making"; readonly done: number }
	| { readonly kind: "made"; readonly pages: number | null }
	| { readonly kind: "failed"; readonly why: string };

const copies: readonly { readonly kind: CopyKind; readonly title: string; readonly what: string }[] = [
	{ kind: "docx", title: "Word copy", what: "To change: type anywhere, give it back" },
	{ kind: "pdf", title: "PDF", what: "To print and keep" },
	{ kind: "easy-read-docx", title: "Easy-read Word copy", what: "Draft until checked together" },
	{ kind: "easy-read-pdf", title: "Easy-read PDF", what: "Draft until checked together" },
];

/** As many copies of one day as one folder takes. */
const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export function Share() {
	const { plan, open, staff, act, go } = usePlan();
	const [made, setMade] = useState<Partial<Record<CopyKind, Made>>>({});
	const [said, setSaid] = useState("");
	const [stop, setStop] = useState<AbortController | null>(null);
	const main = useRef<HTMLButtonElement>(null);
	const name = plan.about.calledName;
	const agreed = plan.agreement.agreed;
	useMinutes("read-back");
	useEffect(() => main.current?.focus(), []);
	const back = () => {
		const goal = plan.goals.at(-1);
		go(goal ? { screen: "goal", goalId: goal.id, part: 5 } : { screen: "talk", stage: "life", questionId: null });
	};
	useKeys({ "Alt+ArrowLeft": back });

	const make = async () => {
		if (stop) {
			stop.abort();
			return;
		}
		await open.flush();
		const day = today(open.clock);
		// A copy that is there already may hold the person's changes: never written over, the new one gets a number.
		const namesOf = (kind: CopyKind) => numbers.map((number) => numberedName(copyFileName(plan, kind, day), number));
		const place = await platform.saveFiles(copies.flatMap((copy) => namesOf(copy.kind)));
		if (!place) return;
		const freeName = (kind: CopyKind) => namesOf(kind).find((name) => !place.existing.includes(name));
		const control = new AbortController();
		setStop(control);
		setSaid("");
		setMade({});
		const exportId = newId();
		const done: CopyKind[] = [];
		for (const copy of copies) {
			const set = (value: Made) => setMade((before) => ({ ...before, [copy.kind]: value }));
			try {
				set({ kind: "making", done: 0 });
				const file = await makeCopy(
					{ plan, kind: copy.kind, exportId, reader: "person", today: day },
					(part) => set({ kind: "making", done: part }),
					control.signal,
				);
				const name = freeName(copy.kind);
				if (!name)
					throw new AppError("export-failed", "There are many copies of today in this folder. Choose another.");
				await place.write(name, file.bytes);
				set({ kind: "made", pages: file.pages });
				done.push(copy.kind);
			} catch (error) {
				set({ kind: "failed", why: describeError(error) });
				if (control.signal.aborted) break;
			}
		}
		if (done.length > 0) act(recordCopy(open.record.plan, done, exportId, staff, open.clock));
		setStop(null);
		setSaid(
			done.length === copies.length
				? "The four copies are made."
				: `${done.length} of ${copies.length} copies are made.`,
		);
	};

	return (
		<PartPage kicker="Read back" title={`${name}’s copies`} stage="read-back">
			<p className="soft" style={{ marginBlockEnd: "1rem" }}>
				It is {name}’s plan. Words kept private are in nobody’s copy.
			</p>
			<p style={{ marginBlockEnd: "0.75rem" }}>
				{agreed ? (
					<>
						<Mark kind="done" /> {name} agreed this plan on {writtenDate(agreed.on)}.
					</>
				) : (
					<>
						<button
							type="button"
							className="button button-small"
							onClick={() => {
								act(agree(plan, staff, open.clock));
								main.current?.focus();
							}}
						>
							{name} agrees to the plan today
						</button>{" "}
						<span className="soft">Read it aloud first. Without this the copies say “not agreed yet”.</span>
					</>
				)}
			</p>
			<table className="share-table">
				<caption className="visually-hidden">Copies for {name}</caption>
				<thead>
					<tr>
						<th scope="col">Copy</th>
						<th scope="col">What it is for</th>
						<th scope="col">Now</th>
					</tr>
				</thead>
				<tbody>
					{copies.map((copy) => (
						<tr key={copy.kind}>
							<th scope="row">{copy.title}</th>
							<td>{copy.what}</td>
							<td data-copy={copy.kind}>
								<MadeLine made={made[copy.kind] ?? { kind: "waiting" }} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<div className="buttons" style={{ marginBlock: "1.25rem" }}>
				<button
					ref={main}
					type="button"
					className="button button-main"
					style={{ minWidth: "14rem" }}
					onClick={() => void make().catch((error: unknown) => setSaid(describeError(error)))}
				>
					{stop ? "Stop" : "Make the four copies"}
				</button>
				<p role="status">{said}</p>
			</div>
			<p className="note-line" style={{ maxWidth: "44rem" }}>
				Each copy says how to change it, and that {theyOf(plan)} can ask for a full look-again. Copies are not
				encrypted: put them where {name} wants them.
			</p>
		</PartPage>
	);
}

function MadeLine({ made }: { readonly made: Made }) {
	switch (made.kind) {
		case "waiting":
			return (
				<span className="doing-state">
					<Mark kind="open" /> Not made yet
				</span>
			);
		case "making":
			return (
				<span className="doing-state">
					<Mark kind="begun" /> Making… {Math.round(made.done * 100)}%
				</span>
			);
		case "made":
			return (
				<span className="doing-state">
					<Mark kind="done" /> Made{made.pages === null ? "" : made.pages === 1 ? ", 1 page" : `, ${made.pages} pages`}
				</span>
			);
		case "failed":
			return (
				<span className="doing-state">
					<Mark kind="wrong" /> {made.why}
				</span>
			);
	}
}
