/** One reader in the table of copies. */
import { personWords } from "../../../../shared/criteria/person.ts";
import type { Copy } from "../../../../shared/plan/agreement.ts";
import { isRefused, isUndecided } from "../../../../shared/plan/copies.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { Mark, type MarkKind } from "../../../ui/Mark.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { formText, givenText, mismatches, overdue, sinceMade, toBeGiven } from "./copies.ts";
import type { CopyRow } from "./copy-rows.ts";
import { heldText, seesText, tellsText } from "./copy-sees.ts";
import type { Making } from "./use-making.ts";

interface CopyLineProps {
	readonly row: CopyRow;
	readonly copy: Copy;
	readonly isDecided: boolean;
	/** With others in the room, what each one sees stays off the screen. */
	readonly isAlone: boolean;
	readonly making: Making | null;
	/** Names of files that were made of it and undone, or are of what was decided before. */
	readonly leftBehind: readonly string[];
	readonly onOpen: () => void;
}

/** Back at one reader's row, after what was chosen for them. */
export const focusReaderSoon = (key: string): number =>
	requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-reader="${CSS.escape(key)}"]`)?.focus());

export function CopyLine({ row, copy, isDecided, isAlone, making, leftBehind, onOpen }: CopyLineProps) {
	const { plan, open } = usePlan();
	const day = today(open.clock);
	const who = personWords(plan.about);
	const name = nameOfWho(plan, row.who);
	const isMe = row.who.kind === "me";
	const isShown = isDecided && (isAlone || isMe);
	const isHalf = row.copy !== null && isUndecided(copy);
	const isHidden = (isDecided || isHalf) && !isAlone && !isMe;
	const told = isShown && !isMe ? tellsText(plan, copy, who) : null;
	const wrong = isShown ? mismatches(plan, copy, who) : [];
	return (
		<tr>
			<th scope="row">
				<button type="button" className="link copies-who" data-reader={row.key} onClick={onOpen}>
					{name}
				</button>
				<span className="copies-under">{isMe ? `It is ${who.their} plan` : relationOf()}</span>
			</th>
			<td data-label="Sees">
				{sees()}
				{told === null ? null : <span className="copies-under">{told.brief}</span>}
			</td>
			<td data-label="Form">
				{isShown ? formText(copy, plan.needs) : ""}
				{!isHidden
					? row.given.map((one) => (
							<span className="copies-under" key={one.id}>
								{[givenText(one, plan.needs), sinceMade(plan, one)].filter((part) => part !== null).join(". ")}
							</span>
						))
					: null}
				{wrong.map((sentence) => (
					<span className="copies-wrong" key={sentence}>
						{sentence}
					</span>
				))}
			</td>
			<td data-label="How">{isShown ? copy.how : ""}</td>
			<td data-label="Now">{isHidden ? "" : now()}</td>
		</tr>
	);

	function relationOf(): string {
		if (row.who.kind === "other") return row.who.relation;
		const contact = plan.team.contacts.find((one) => row.who.kind === "contact" && one.id === row.who.contactId);
		return contact?.relation ?? "";
	}

	function sees(): string {
		if (isHidden) return "Not shown while others are here";
		if (isDecided || isHalf) return seesText(plan, copy, who, isAlone);
		// What they saw is offered again, and is no answer.
		return row.before !== null && isAlone ? `Last time: ${seesText(plan, copy, who, isAlone)}` : "";
	}

	function now() {
		const [mark, words, under] = nowText();
		const late = isDecided && !isHalf && !isRefused(copy) ? overdue(copy, day) : null;
		return (
			<span className="doing-state copies-now">
				<Mark kind={mark} />
				<span>
					{words}
					{late === null ? null : <span className="copies-wrong">{late}</span>}
					{under.map((line) => (
						<span className="copies-under" key={line}>
							{line}
						</span>
					))}
					{leftBehind.length === 0 ? null : (
						<span className="copies-under">
							Not this copy any more, and still where {leftBehind.length === 1 ? "it was" : "they were"} put:{" "}
							{leftBehind.join(", ")}
						</span>
					)}
				</span>
			</span>
		);
	}

	function nowText(): readonly [MarkKind, string, readonly string[]] {
		if (isHalf) return ["open", `Ask ${who.name} which parts`, ["No copy is made until then"]];
		if (!isDecided)
			return [
				"open",
				`Ask ${who.name}`,
				row.before !== null && isAlone ? ["Open it to keep what was, or to change it"] : [],
			];
		const over = making?.kind === "made" && making.runsOver.length > 0 ? making.runsOver : [];
		const names = [
			...(making?.kind === "made" ? [...making.names, ...making.notes] : []),
			...(over.length > 0 ? [`Does not fit one page: ${over.join(", ")}`] : []),
		];
		if (row.held !== null)
			return [
				"begun",
				`Has ${heldText(row.held)}`,
				[copy.on ? `${who.name} said no since, ${writtenDate(copy.on)}` : `${who.name} said no since`],
			];
		if (isRefused(copy)) {
			return ["done", `${who.name}’s choice`, copy.on ? [`${who.name} said no, ${writtenDate(copy.on)}`] : []];
		}
		const since = sinceMade(plan, copy);
		const under = since === null ? names : [...names, since];
		if (copy.state === "given") return ["done", copy.on ? `Given ${writtenDate(copy.on)}` : "Given", under];
		if (copy.state === "not-reachable") return ["left", "Not reachable", []];
		const by = toBeGiven(copy, day);
		if (making?.kind === "making") return ["begun", `Making… ${Math.round(making.done * 100)}%`, []];
		if (making?.kind === "failed") return ["wrong", making.why, []];
		if (making?.kind === "made" || copy.exportId !== null) return ["begun", "Made, not given yet", [...by, ...under]];
		return ["open", "Not given yet", by];
	}
}
