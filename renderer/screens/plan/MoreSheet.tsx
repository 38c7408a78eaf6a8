/** The rest, where the window is small: turn, lock, this talk, undo, keys. */
import { personWords } from "../../../shared/criteria/person.ts";
import { lock } from "../../store/app.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { usePlan } from "./plan-context.ts";

export function MoreSheet({ onClose, onLeave }: { readonly onClose: () => void; readonly onLeave: () => void }) {
	const { plan, open, showSheet, turn } = usePlan();
	const who = personWords(plan.about);
	const choices: readonly (readonly [string, () => void])[] = [
		[
			`Turn to ${plan.about.calledName}`,
			() => {
				onClose();
				turn();
			},
		],
		["Lock", () => void lock()],
		["Leave this question for now", () => showSheet("leave")],
		["This talk: where, and who is here", () => showSheet("talk")],
		["Who is here", () => showSheet("here")],
		[`How ${who.she} ${who.verb("likes", "like")} to be told things`, () => showSheet("needs")],
		[
			"Undo",
			() => {
				onClose();
				open.undo("undo");
			},
		],
		[
			"Do again",
			() => {
				onClose();
				open.undo("redo");
			},
		],
		["Keys, and help", () => showSheet("help")],
		["Back to the list of people", onLeave],
	];
	return (
		<Sheet title="More" onClose={onClose}>
			{choices.map(([word, does]) => (
				<button key={word} type="button" className="button" onClick={does}>
					{word}
				</button>
			))}
		</Sheet>
	);
}
