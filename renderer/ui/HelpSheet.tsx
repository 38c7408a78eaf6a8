/** F1: the keys, and where to turn. Every key has a visible control too. */
import { Sheet } from "./Sheet.tsx";

const keys: readonly (readonly [string, string])[] = [
	["Enter", "keep these words"],
	["Shift + Enter", "a new line"],
	["Up, in an empty box", "open the last kept words"],
	["Ctrl + Enter", "next question"],
	["Alt + Left", "the question before"],
	["F2", "to the prompts; Esc comes back to the box"],
	["F4", "where these words go, how they were given, who may see them"],
	["F6", "to the next part of the screen"],
	["F7", "plan map"],
	["F8", "turn to the person; Esc turns back"],
	["F9 or Ctrl + L", "lock at once; nothing is lost"],
	["Ctrl + Z, Ctrl + Y", "undo, do again"],
	["Alt + Up, Alt + Down", "move an action, who to call, whom to ring first"],
	["Arrows, Enter", "in what to do if things change: from words to words, and into them"],
	["1 to 9, and 0 for ten", "choose a number of ten"],
	["Ctrl + K", "find someone, from the list of people"],
	["Ctrl + plus, minus, 0", "larger, smaller, as it came"],
];

export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
	return (
		<Sheet title="Keys, and help" onClose={onClose}>
			<p>
				Type what you hear. There is no need to tidy: the words are kept as they are said, and the plan shows who typed
				them.
			</p>
			<dl className="keys">
				{keys.map(([key, does]) => (
					<div key={key}>
						<dt>{key}</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
			<p className="soft">On a Mac, Cmd stands for Ctrl.</p>
		</Sheet>
	);
}
