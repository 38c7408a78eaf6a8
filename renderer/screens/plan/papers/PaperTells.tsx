/** Before a single page is made: what it tells that somebody is not to read, and what can be left out of it this time. */
import { useMemo } from "react";
import type { PersonWords } from "../../../../shared/criteria/person.ts";
import type { CopyKind } from "../../../../shared/documents/kinds.ts";
import { useHere } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { mayLeave, notForAll, tellsWhom } from "./told.ts";

export function PaperTells({
	page,
	before,
	person,
	isWithout,
	onWithout,
}: {
	readonly page: CopyKind;
	/** The page that stands above it: what is true of both is said there. */
	readonly before: CopyKind | undefined;
	readonly person: PersonWords;
	readonly isWithout: boolean;
	readonly onWithout: () => void;
}) {
	const { plan } = usePlan();
	// What is left out of whose copy is said only while the two are alone; what the page holds, to anybody.
	const isAlone = useHere().every(({ kind }) => kind === "me");
	const kept = useMemo(() => (isAlone ? notForAll(plan, page, person) : []), [plan, page, person, isAlone]);
	const said = useMemo(
		() => (isAlone && before !== undefined ? notForAll(plan, before, person) : []),
		[plan, before, person, isAlone],
	);
	const isSame = kept.length > 0 && kept.join(" ") === said.join(" ");
	const tells = tellsWhom(plan, page, person);
	if (kept.length === 0 && tells === null) return null;
	const leave = mayLeave(plan, page, person);
	return (
		<>
			<p className={kept.length > 0 ? "note" : "soft"}>
				{isSame
					? "The same as above: not all of it is for everybody."
					: [...kept, tells ?? "This page holds it, and whoever is shown it reads it."].join(" ")}
			</p>
			{leave === null ? null : (
				<label className="check">
					<input type="checkbox" checked={isWithout} onChange={onWithout} />
					<span>{leave.words}</span>
				</label>
			)}
		</>
	);
}
