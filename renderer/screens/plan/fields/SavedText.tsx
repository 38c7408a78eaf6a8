/** A field of the plan in words of several lines, kept when it is left. Empty is nothing, never a blank line. */
import { unansweredDose } from "../../../../shared/language/dose.ts";
import { keepInSight } from "../../../ui/focus-after.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { DoseHint } from "./DoseHint.tsx";
import { useTyped } from "./use-typed.ts";

interface SavedTextProps {
	readonly label: string;
	readonly isLabelHidden?: boolean;
	readonly hint?: string;
	readonly draftKey: string;
	readonly value: string | null;
	readonly onKeep: (text: string | null) => boolean;
	/** Whether medicines may be written here, so that a dose is asked about. */
	readonly asksAboutDoses?: boolean;
}

export function SavedText({
	label,
	isLabelHidden = false,
	hint,
	draftKey,
	value,
	onKeep,
	asksAboutDoses = false,
}: SavedTextProps) {
	const typed = useTyped(draftKey, value ?? "", (text) => onKeep(text.trim() === "" ? null : text));
	return (
		<div className="saved-text" {...typed.events}>
			<WordsBox
				className="words-box-small words-box-plain"
				rows={1}
				label={label}
				isLabelHidden={isLabelHidden}
				{...(hint === undefined ? {} : { hint })}
				value={typed.text}
				onChange={typed.onChange}
				onKeep={() => {
					typed.finish();
					keepInSight();
				}}
			/>
			{asksAboutDoses && unansweredDose(typed.text, []) ? <DoseHint text={typed.text} /> : null}
		</div>
	);
}
