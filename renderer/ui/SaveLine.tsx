/** One line, always in the same place, always true. */
import { writtenTime } from "../../shared/plan/time.ts";
import { Mark } from "./Mark.tsx";
import type { SaveState } from "./save-state.ts";

interface SaveLineProps {
	readonly save: SaveState;
	readonly isWeak: boolean;
	readonly onWhatToDo: () => void;
}

/** "Saved" with its time, "Saving", or not saved since when, with the way to what to do. `isWeak`: in a browser. */
export function SaveLine({ save, isWeak, onWhatToDo }: SaveLineProps) {
	return (
		<span className={save.kind === "unsaved" ? "save-line save-line-wrong" : "save-line"} data-save={save.kind}>
			{save.kind === "saved" ? (
				<>
					<Mark kind="saved" />
					<span>
						Saved<span className="banner-full banner-wide"> on this computer</span> {writtenTime(save.at)}
						<span className="save-line-but">, but not what stands in red</span>
						{isWeak ? <span className="banner-wide">. Weaker here: a browser may clear it</span> : null}
					</span>
				</>
			) : null}
			{save.kind === "saving" ? <span>Saving…</span> : null}
			{save.kind === "unsaved" ? <Mark kind="wrong" /> : null}
			<span role="status">{save.kind === "unsaved" ? `Not saved since ${writtenTime(save.since)}. ` : ""}</span>
			{save.kind === "unsaved" ? (
				<button type="button" className="link" onClick={onWhatToDo}>
					What to do
				</button>
			) : null}
		</span>
	);
}
