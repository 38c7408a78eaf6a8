/** One reader's copy as plain text on the clipboard, for a record system. Left out where nothing can clear it again. */
import { useState } from "react";
import { copyPlainText } from "../../../store/copy-plain-text.ts";
import { makeCopy } from "../../../store/exporter.ts";
import { describeError } from "../../../store/open-plan.ts";
import { platform } from "../../../store/platform/index.ts";
import { usePlan } from "../plan-context.ts";

export function PlainTextButton({ reader }: { readonly reader: string }) {
	const { open } = usePlan();
	const [said, setSaid] = useState("");
	const { copyText } = platform;
	if (copyText === undefined) return null;
	const copy = async () => {
		await open.flush();
		setSaid(await copyPlainText(open.record.plan, { make: makeCopy, copyText, clock: open.clock, reader }));
	};
	return (
		<div className="copies-text">
			<button
				type="button"
				className="link"
				onClick={() => void copy().catch((error: unknown) => setSaid(describeError(error)))}
			>
				Copy as plain text
			</button>
			<p className="soft" role="status">
				{said || "For a record system. Cleared in a minute."}
			</p>
		</div>
	);
}
