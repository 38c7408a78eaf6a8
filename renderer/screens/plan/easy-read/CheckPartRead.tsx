/** One part of the check together: all that it prints, pictures left, words right. Yes, or no and what shall I change. */
import { easyReadChecked } from "../../../../shared/criteria/easy-read-checked.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import type { CheckPart } from "../../../../templates/easy-read/check-parts.ts";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { notRightYet } from "../../../store/edits/easy-read.ts";
import { type Route, toEasyRead } from "../../../store/route.ts";
import { showSoon } from "../../../ui/focus-after.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { PartPage } from "../PartPage.tsx";
import { nameOfPage } from "../page-names.ts";
import { usePlan } from "../plan-context.ts";
import { daysOfYes, hasYes, NO_DRAFT, titleOf, withYes, YES_DRAFT, type Yes } from "./check-pages.ts";
import { PrintedBlock } from "./PrintedBlock.tsx";
import { placesIn, waysToTell } from "./where-told.ts";

/** What the check is not to: it is printed as it is on its day. */
export const OF_THE_DAY =
	"Who has a copy, and whether, when and how surely it was agreed, print as they are on the day that a copy is made.";

interface CheckPartReadProps {
	readonly part: CheckPart;
	readonly places: readonly PlainPlace[];
	/** From 1. */
	readonly number: number;
	readonly count: number;
	readonly yes: Yes;
	readonly no: Yes;
	readonly onBefore: () => void;
	/** The next part without a yes. */
	readonly onNext: () => void;
	readonly onStop: () => void;
}

export function CheckPartRead({
	part,
	places,
	number,
	count,
	yes,
	no: noes,
	onBefore,
	onNext,
	onStop,
}: CheckPartReadProps) {
	const { plan, open, act } = usePlan();
	const isRight = hasYes(yes, part);
	const isNo = !isRight && hasYes(noes, part);
	const on = daysOfYes(isNo ? noes : yes, [part])?.[1] ?? null;
	const next = () => {
		if (!isRight) open.draft(YES_DRAFT, withYes(yes, part, today(open.clock)));
		if (isNo) open.draft(NO_DRAFT, withYes(noes, part, null));
		onNext();
	};
	const no = () => {
		if (isRight) open.draft(YES_DRAFT, withYes(yes, part, null));
		// Whoever checked all of it has now said otherwise.
		if (easyReadChecked(plan) !== null) act(notRightYet(plan));
		open.draft(NO_DRAFT, withYes(noes, part, today(open.clock)));
		showSoon("easy-no");
	};
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": onBefore, Escape: onStop });
	const main = (
		<button type="button" className="button button-main" onClick={next}>
			{isRight ? "Next part" : "Yes, this part is right"}
		</button>
	);
	const rows = placesIn(part, places);
	return (
		<PartPage
			isDense
			kicker={`Check it together, part ${number} of ${count}`}
			title={titleOf(part)}
			stage="read-back"
			main={main}
			foot={
				<PartFoot
					line={
						isRight && on !== null ? (
							<>
								<Mark kind="done" /> Yes was said on {writtenDate(on)}.
							</>
						) : isNo && on !== null ? (
							<>
								<Mark kind="asked" /> No was said on {writtenDate(on)}. <strong>What shall I change?</strong>
							</>
						) : (
							<>
								<strong>Is that right?</strong> What shall I change?
							</>
						)
					}
					main={main}
				/>
			}
		>
			<div className="easy-check">
				{part.page === "agreed" ? <p className="note-line">{OF_THE_DAY} A yes is not to these.</p> : null}
				<ul className="easy-rows">
					{part.blocks.map((block, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and are known by their place
						<li key={at} className="easy-block">
							<PrintedBlock block={block} />
							<div className="easy-row-ways">
								{(rows[at] ?? []).map((place) => (
									<ChangeLine key={place.itemId} place={place} />
								))}
							</div>
						</li>
					))}
				</ul>
				<div className="buttons">
					<button type="button" className="button" onClick={no}>
						No, this is not right
					</button>
					<button type="button" className="button" onClick={onBefore}>
						{number === 1 ? "Back" : "Part before"}
					</button>
					<button type="button" className="button" onClick={onStop}>
						Stop for now
					</button>
				</div>
				{isNo ? <WhatToChange part={part} /> : null}
			</div>
		</PartPage>
	);
}

function ChangeLine({ place }: { readonly place: PlainPlace }) {
	const { go } = usePlan();
	return (
		<button type="button" className="link" onClick={() => go(toEasyRead(place.itemId))}>
			{place.lines.length > 0 ? "Change this line" : "Write a plain line"}
			<span className="visually-hidden">: {place.lines[0] ?? place.quote?.text ?? place.text}</span>
		</button>
	);
}

/** Easy read has pages of its own: of these the hard words alone are led to. */
const nameOfWay = (plan: Plan, route: Route): string =>
	route.screen === "part" && route.part === "easy-read" ? "Hard words" : nameOfPage(plan, route);

/** Where the words of the plan itself are changed; plain lines have a way beside each. */
function WhatToChange({ part }: { readonly part: CheckPart }) {
	const { plan, go } = usePlan();
	return (
		<section className="stack easy-no" aria-labelledby="easy-no">
			<h2 id="easy-no" tabIndex={-1}>
				What shall I change?
			</h2>
			<p className="soft">A plain line is changed beside it, above. All else is changed where it was told:</p>
			<div className="buttons">
				{waysToTell(part).map((route) => (
					<button key={nameOfWay(plan, route)} type="button" className="button" onClick={() => go(route)}>
						{nameOfWay(plan, route)}
					</button>
				))}
			</div>
		</section>
	);
}
