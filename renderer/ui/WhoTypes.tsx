/** Who is typing, and how somebody else takes over at this computer. Words that were kept keep who typed them. */
import { useEffect, useRef, useState } from "react";
import { Field } from "./Field.tsx";

interface Worker {
	readonly name: string;
	readonly role: string;
}

interface WhoTypesProps {
	readonly now: Worker;
	/** Gives a sentence when it could not be kept. */
	readonly onChange: (worker: Worker) => Promise<string>;
}

/** Keeps nothing by itself; a name is needed, a role is not. */
export function WhoTypes({ now, onChange }: WhoTypesProps) {
	const [typed, setTyped] = useState<Worker | null>(null);
	const [problem, setProblem] = useState("");
	const button = useRef<HTMLButtonElement>(null);
	const isToFocus = useRef(false);
	// The form goes only once it is saved: what it leaves takes the focus then.
	useEffect(() => {
		if (typed !== null || !isToFocus.current) return;
		isToFocus.current = false;
		button.current?.focus();
	}, [typed]);
	const close = () => {
		setTyped(null);
		setProblem("");
		isToFocus.current = true;
	};
	const keep = async () => {
		if (typed === null) return;
		if (typed.name.trim() === "") {
			setProblem("Type a name.");
			document.getElementById("who-types-name")?.focus();
			return;
		}
		const refusal = await onChange({ name: typed.name.trim(), role: typed.role.trim() });
		if (refusal === "") close();
		else setProblem(refusal);
	};
	if (typed === null)
		return (
			<p>
				Who is typing: {now.name}
				{now.role ? `, ${now.role}` : ""}{" "}
				<button ref={button} type="button" className="link" onClick={() => setTyped(now)}>
					Change<span className="visually-hidden"> who is typing</span>
				</button>
			</p>
		);
	return (
		<form
			className="stack"
			onSubmit={(event) => {
				event.preventDefault();
				void keep();
			}}
		>
			<Field
				fieldId="who-types-name"
				label="Who is typing?"
				hint="What was kept before stays under the name of whoever typed it"
				value={typed.name}
				maxLength={200}
				error={problem || undefined}
				onChange={(event) => setTyped({ ...typed, name: event.target.value })}
				autoFocus
			/>
			<Field
				label="Their job"
				value={typed.role}
				maxLength={200}
				onChange={(event) => setTyped({ ...typed, role: event.target.value })}
			/>
			<div className="buttons">
				<button type="submit" className="button">
					From now on
				</button>
				<button type="button" className="link" onClick={close}>
					As it was
				</button>
			</div>
		</form>
	);
}
