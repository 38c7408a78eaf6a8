import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { readRecoveryGroup, recoveryGroups } from "../../../shared/vault/recovery-code.ts";
import { platform } from "../../store/platform/index.ts";
import { ErrorSummary, type FieldProblem } from "../../ui/ErrorSummary.tsx";
import { Field } from "../../ui/Field.tsx";

interface RecoveryPageProps {
	readonly code: string;
	readonly onDone: () => void;
	readonly onBack: () => void;
}

/** Two different groups, in order, by chance. */
function pickTwo(count: number): [number, number] {
	const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
	const first = a % count;
	const second = (first + 1 + (b % (count - 1))) % count;
	return first < second ? [first, second] : [second, first];
}

const asFile = (groups: readonly string[]): Uint8Array =>
	new TextEncoder().encode(
		`What Matters: recovery key\r\n\r\n${groups.map((group, index) => `${index + 1}  ${group}`).join("\r\n")}\r\n\r\nIt opens the plans if the passphrase is forgotten. Do not keep it with the computer.\r\n`,
	);

/** Page 2 (01b): the recovery key, proved by typing two groups back. */
export function RecoveryPage({ code, onDone, onBack }: RecoveryPageProps) {
	const groups = useMemo(() => recoveryGroups(code), [code]);
	const [one, two] = useMemo(() => pickTwo(groups.length), [groups.length]);
	const [typed, setTyped] = useState<readonly [string, string]>(["", ""]);
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const [said, setSaid] = useState("");
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);

	const save = async () => {
		const place = await platform.saveFiles(["what-matters-recovery-key.txt"]);
		if (!place) return;
		await place.write("what-matters-recovery-key.txt", asFile(groups));
		setSaid("Saved. Take the memory stick out and keep it somewhere safe.");
	};
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		const wrong = [one, two].flatMap((group, index): FieldProblem[] =>
			readRecoveryGroup(typed[index] ?? "") === groups[group]
				? []
				: [{ fieldId: `group-${index}`, sentence: `Group ${group + 1} is not the same as above. Look at it again.` }],
		);
		setProblems(wrong);
		if (wrong.length === 0) onDone();
	};
	const field = (index: 0 | 1, group: number) => (
		<Field
			fieldId={`group-${index}`}
			label={`Group ${group + 1}`}
			value={typed[index]}
			maxLength={8}
			error={problems.find((problem) => problem.fieldId === `group-${index}`)?.sentence}
			onChange={(event) => setTyped(index === 0 ? [event.target.value, typed[1]] : [typed[0], event.target.value])}
		/>
	);
	return (
		<form className="stack" onSubmit={onSubmit}>
			<div>
				<h1 tabIndex={-1} ref={heading}>
					Keep this recovery key somewhere safe
				</h1>
				<p style={{ maxWidth: "48rem" }}>
					It opens the plans if you forget your passphrase. If both are lost,{" "}
					<strong>nobody can open them again</strong>: not us, and not your IT team.
				</p>
			</div>
			<ol className="code-groups">
				{groups.map((group, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the groups never move
					<li className="code-group" key={index}>
						<span aria-hidden="true">{index + 1}</span>
						{group}
					</li>
				))}
			</ol>
			<div className="buttons">
				<button type="button" className="button" onClick={() => window.print()}>
					Print it
				</button>
				<button
					type="button"
					className="button"
					onClick={() =>
						void save().catch(() => setSaid("It could not be saved there. Try another place, or copy it by hand."))
					}
				>
					Save to a memory stick
				</button>
				<span className="soft small" role="status">
					{said || "Or copy it by hand. Do not keep it with this computer."}
				</span>
			</div>
			<h2>
				To show you have it, type groups {one + 1} and {two + 1}
			</h2>
			<ErrorSummary problems={problems} />
			<div className="field-row">
				{field(0, one)}
				{field(1, two)}
				<button type="submit" className="button button-main">
					I have it safe
				</button>
				<button type="button" className="link" onClick={onBack}>
					Back
				</button>
			</div>
		</form>
	);
}
