/** Whose view words are: asked each time, one tap for the person and whoever is here; nobody is taken for granted. */
import { type KeyboardEvent, useState } from "react";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { isSameWho, keyOfWho } from "../fields/who.ts";
import { useHere } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { WhoField } from "./WhoField.tsx";

interface WhoseViewProps {
	readonly fieldId: string;
	/** Null: not said yet. */
	readonly value: Who | null;
	/** What is missing, once it was asked for. */
	readonly error: string;
	readonly onChange: (who: Who | null) => void;
	/** Enter on an answer. */
	readonly onEnter: () => void;
}

const ANOTHER = "another";

export function WhoseView({ fieldId, value, error, onChange, onEnter }: WhoseViewProps) {
	const { plan } = usePlan();
	const [isAnother, setAnother] = useState(false);
	const me: Who = { kind: "me" };
	const here = useHere().map((who) => whoMeant(plan, who));
	const near = [me, ...here.filter((who) => who.kind !== "me")];
	const chosen = near.find((who) => value !== null && isSameWho(who, value));
	const isOther = isAnother || (value !== null && chosen === undefined);
	const choose = (key: string) => {
		setAnother(key === ANOTHER);
		onChange(near.find((who) => keyOfWho(who) === key) ?? null);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Enter") return;
		event.preventDefault();
		onEnter();
	};
	return (
		<>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the answers take the keys; Enter on one of them keeps */}
			<div id={fieldId} onKeyDown={onKeyDown}>
				{error === "" ? null : (
					<p className="field-error" role="alert">
						{error}
					</p>
				)}
				<Choice
					question="Whose view is it?"
					value={isOther ? ANOTHER : chosen === undefined ? null : keyOfWho(chosen)}
					choices={[
						...near.map((who) => ({ value: keyOfWho(who), word: nameOfWho(plan, who) })),
						{ value: ANOTHER, word: "Somebody else" },
					]}
					onChange={choose}
				/>
			</div>
			{isOther ? (
				<WhoField plan={plan} fieldId={`${fieldId}-other`} label="Who else?" value={value} onChange={onChange} />
			) : null}
		</>
	);
}
