/** A talk ends when somebody says so: quietly, nothing is closed by it, and it can go on after all. */
import type { Talk } from "../../../shared/plan/talks.ts";
import { instantNow, writtenTime } from "../../../shared/plan/time.ts";
import { endTalk } from "../../store/edits/talks.ts";
import { NewTalk } from "./NewTalk.tsx";
import { usePlan } from "./plan-context.ts";

export function EndTalk({ talk }: { readonly talk: Talk }) {
	const { open, act } = usePlan();
	const { endedAt } = talk;
	return (
		<p className="soft" role="status">
			{endedAt === null ? "" : `This talk ended at ${writtenTime(new Date(endedAt))}. `}
			<button
				type="button"
				className="link"
				onClick={() => {
					// What stands in a box was said before the end, and is of this talk.
					if (endedAt === null) open.keepWords();
					act(endTalk(talk, endedAt === null ? instantNow(open.clock) : null));
				}}
			>
				{endedAt === null ? "End this talk" : "Go on with it"}
			</button>{" "}
			<NewTalk />
		</p>
	);
}
