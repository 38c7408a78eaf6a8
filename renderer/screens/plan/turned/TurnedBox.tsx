/** The box for the person's own words while the screen is turned to them. */
import type { ReactNode, Ref } from "react";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { usePlan } from "../plan-context.ts";

interface TurnedBoxProps {
	readonly box: Ref<HTMLTextAreaElement>;
	readonly draft: string;
	/** Said where the box waits at the foot of what stands above it, until something is typed. */
	readonly hint?: string;
	readonly onType: (text: string) => void;
	readonly onKeep: () => void;
	/** What is said under the box. */
	readonly children?: ReactNode;
}

export function TurnedBox({ box, draft, hint, onType, onKeep, children }: TurnedBoxProps) {
	const { plan } = usePlan();
	const isWaiting = hint !== undefined && draft === "";
	return (
		<div className={isWaiting ? "said said-writing said-waiting" : "said said-writing"}>
			<WordsBox
				ref={box}
				label="Your words"
				isLabelHidden
				rows={1}
				value={draft}
				language={plan.needs.preferredLanguage}
				onChange={onType}
				{...(hint === undefined ? {} : { hint })}
				onKeep={onKeep}
			/>
			{children}
		</div>
	);
}
