/** A small change that was written down: put right, field by field, or taken out. Undo takes either back. */
import { removeSmallChange, type SmallChange, setSmallChange, smallChangeAt } from "../../../store/edits/reviews.ts";
import { Sheet } from "../../../ui/Sheet.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { WhoChoice } from "../fields/WhoChoice.tsx";
import { Words } from "../fields/Words.tsx";
import { usePlan } from "../plan-context.ts";

interface SmallChangeSheetProps {
	readonly change: SmallChange;
	readonly onClose: () => void;
}

export function SmallChangeSheet({ change, onClose }: SmallChangeSheetProps) {
	const { act, holdsUp } = usePlan();
	const { id, quote } = change;
	const close = () => {
		if (!holdsUp()) onClose();
	};
	return (
		<Sheet title="A small change" onClose={close}>
			<SavedText
				label="What changes, plainly"
				draftKey={`small-change:${id}`}
				value={change.what}
				onKeep={(what) => what === null || act(setSmallChange(change, "what", what))}
			/>
			<SavedDate
				label="When?"
				draftKey={`small-change-on:${id}`}
				isPast
				value={change.on}
				onKeep={(on) => on === null || act(setSmallChange(change, "on", on))}
			/>
			<WhoChoice
				label="Who did it come from?"
				draftKey={`small-change-by:${id}`}
				hasMe
				nobody={null}
				value={change.by}
				onChange={(by) => by === null || act(setSmallChange(change, "by", by))}
			/>
			{quote ? (
				<Words
					label="In their own words"
					place={{ at: [...smallChangeAt(change), "quote"], isOne: true, name: "a small change" }}
					quotes={[quote]}
				/>
			) : null}
			<button
				type="button"
				className="link"
				onClick={() => {
					if (act(removeSmallChange(change))) onClose();
				}}
			>
				Take this change out
			</button>
		</Sheet>
	);
}
