/** The last question of a page about one thing: what it is called, and the way to take it out. */
import { Ask } from "./Ask.tsx";
import { SavedLine } from "./SavedLine.tsx";

interface NameAndOutProps {
	readonly title: string;
	readonly hint?: string;
	readonly label: string;
	readonly draftKey: string;
	readonly value: string;
	/** Answers false when the name cannot be kept. */
	readonly onKeep: (name: string) => boolean;
	/** What the button says. */
	readonly out: string;
	readonly onOut: () => void;
}

export function NameAndOut({ title, hint, label, draftKey, value, onKeep, out, onOut }: NameAndOutProps) {
	return (
		<Ask title={title} {...(hint === undefined ? {} : { hint })}>
			<SavedLine label={label} draftKey={draftKey} value={value} onKeep={onKeep} />
			<p>
				<button type="button" className="link" onClick={onOut}>
					{out}
				</button>
			</p>
		</Ask>
	);
}
