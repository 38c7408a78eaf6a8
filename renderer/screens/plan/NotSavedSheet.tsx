/** What to do when saving fails: nothing is lost while the window is open. */
import { useState } from "react";
import { closeAnyway } from "../../store/closing.ts";
import { platform } from "../../store/platform/index.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { usePlan } from "./plan-context.ts";

interface NotSavedProps {
	/** The window was to close, and stays because of this. */
	readonly isClosing: boolean;
	readonly onClose: () => void;
}

export function NotSavedSheet({ isClosing, onClose }: NotSavedProps) {
	const { open, state, plan } = usePlan();
	const [said, setSaid] = useState("");
	const saveCopy = async () => {
		const name = "what-matters-plan-not-encrypted.json";
		const place = await platform.saveFiles([name]);
		if (!place) return;
		await place.write(name, new TextEncoder().encode(JSON.stringify(plan, null, "\t")));
		setSaid("A copy is saved. It is not encrypted: keep it safe, and delete it when the plan is saved here again.");
	};
	const isSaved = state.save.kind === "saved" && !open.isDirty;
	return (
		<Sheet
			title={isSaved ? "Saved" : isClosing ? "Not closed: not everything is saved" : "Not saved yet"}
			onClose={onClose}
		>
			{!isSaved ? (
				<>
					<p className="note" role="alert">
						{state.save.kind === "unsaved" ? state.save.whatToDo : "This computer is slow to answer. Wait a little."}
					</p>
					<ol className="card">
						<li>Keep typing if you like. Nothing is lost while this window is open.</li>
						<li>Try again. What Matters also tries by itself every few seconds.</li>
						<li>Save a copy to a memory stick before you close the window.</li>
					</ol>
				</>
			) : (
				<p>Everything you typed is on the disk of this computer.</p>
			)}
			<div className="buttons">
				{isSaved && isClosing ? null : (
					<button type="button" className="button button-main" onClick={() => open.retry()}>
						Try again
					</button>
				)}
				<button
					type="button"
					className="button"
					onClick={() => void saveCopy().catch(() => setSaid("It could not be saved there. Try another place."))}
				>
					Save a copy
				</button>
				{isClosing ? (
					<button type="button" className={isSaved ? "button button-main" : "button"} onClick={closeAnyway}>
						{isSaved ? "Close What Matters" : "Close anyway: what is not saved is lost"}
					</button>
				) : null}
			</div>
			<p role="status">{said}</p>
		</Sheet>
	);
}
