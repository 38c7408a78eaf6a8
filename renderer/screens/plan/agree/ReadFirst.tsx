/** Said where a yes is asked for: which parts have words that they have not said yes to, with the way there. */
import type { Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { usePlan } from "../plan-context.ts";
import { isToRead } from "./page-read-back.ts";
import { pagesOf } from "./reading/pages.ts";
import { readingOf } from "./reading.ts";
import { toAgree } from "./steps.ts";

export function ReadFirst({ present }: { readonly present: readonly Who[] }) {
	const { plan, open, go } = usePlan();
	// By part: a page is named after the first of its parts, and another of them may be the one that was not read.
	const unread = pagesOf(readingOf(plan, present, today(open.clock)))
		.flatMap((page) => page.parts.map((part) => ({ ...page, title: part.title, id: part.id, parts: [part] })))
		.filter((page) => isToRead(plan, page));
	const [first, ...more] = unread;
	if (!first) return null;
	return (
		<p className="note-line">
			<strong>Not all of it has been read back.</strong> No yes yet to the words of “{first.title}”
			{more.length === 0 ? "" : ` and of ${more.length} ${more.length === 1 ? "part" : "parts"} more`}.{" "}
			<button type="button" className="link" onClick={() => go(toAgree(first.id))}>
				Read it back now
			</button>
		</p>
	);
}
