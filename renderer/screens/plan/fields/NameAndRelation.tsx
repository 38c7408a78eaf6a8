/** Somebody by name, and who they are to the person: the same two fields wherever somebody new is named. */
import type { ReactNode } from "react";
import { Field } from "../../../ui/Field.tsx";
import { usePlan } from "../plan-context.ts";

interface NameAndRelationProps {
	readonly name: string;
	readonly relation: string;
	readonly onName: (name: string) => void;
	readonly onRelation: (relation: string) => void;
	/** Over the name. */
	readonly label?: string;
	readonly nameId?: string;
	readonly error?: string | undefined;
	/** Examples of a relation. */
	readonly hint?: string;
	/** What stands between the two. */
	readonly children?: ReactNode;
}

export function NameAndRelation(props: NameAndRelationProps) {
	const { name, relation, onName, onRelation, label = "Name", nameId, error, hint, children } = props;
	const { plan } = usePlan();
	return (
		<>
			<Field
				{...(nameId === undefined ? {} : { fieldId: nameId })}
				label={label}
				value={name}
				maxLength={120}
				error={error}
				onChange={(event) => onName(event.target.value)}
			/>
			{children}
			<Field
				label={`Who they are to ${plan.about.calledName}`}
				hint={hint}
				value={relation}
				maxLength={200}
				onChange={(event) => onRelation(event.target.value)}
			/>
		</>
	);
}
