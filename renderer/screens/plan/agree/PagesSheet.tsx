/** Every page that is read back, with what is on it: to go to one of them, or to go on where it was left. */
import { Mark } from "../../../ui/Mark.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { usePlan } from "../plan-context.ts";
import { isReadBack } from "./page-read-back.ts";
import type { ReadPage } from "./reading/pages.ts";
import { toAgree } from "./steps.ts";

interface PagesSheetProps {
	readonly pages: readonly ReadPage[];
	/** The one that is shown. */
	readonly index: number;
	readonly onClose: () => void;
}

export function PagesSheet({ pages, index, onClose }: PagesSheetProps) {
	const { plan, go } = usePlan();
	return (
		<Sheet title="What is read back" onClose={onClose} isWide>
			<p className="soft">Go to any page, or stop and go on another day.</p>
			<ol className="map map-two">
				{pages.map((page, at) => (
					<li key={page.id}>
						{at === index ? (
							<strong aria-current="page">
								{at + 1}. {titlesOf(page)}
							</strong>
						) : (
							<button type="button" className="link" onClick={() => go(toAgree(page.id))}>
								{at + 1}. {titlesOf(page)}
							</button>
						)}
						{isReadBack(plan, page) ? (
							<span className="soft">
								<Mark kind="done" /> Yes to the words
							</span>
						) : null}
					</li>
				))}
			</ol>
		</Sheet>
	);
}

/** "Your people and your team", "Goal 2: my own shower; who will do what". */
const titlesOf = ({ parts }: ReadPage): string =>
	parts
		.map(({ title }, at) =>
			at > 0 && title.startsWith(`${parts[0]?.title.split(":")[0]}: `) ? title.split(": ").slice(1).join(": ") : title,
		)
		.join("; ");
