/** One page of the check together: pictures left, lines right. Yes, or change this line. */
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { EASY_WORDS, toEasyRead } from "../../../store/route.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { type CheckPage, daysOfYes, hasYes, withYes, YES_DRAFT, type Yes } from "./check-pages.ts";
import { PictureAndLines } from "./PlacePicture.tsx";

interface CheckPageReadProps {
	readonly page: CheckPage;
	/** From 1. */
	readonly number: number;
	readonly count: number;
	readonly yes: Yes;
	readonly onBefore: () => void;
	/** The next page without a yes. */
	readonly onNext: () => void;
	readonly onStop: () => void;
}

export function CheckPageRead({ page, number, count, yes, onBefore, onNext, onStop }: CheckPageReadProps) {
	const { open, go } = usePlan();
	const isRight = hasYes(yes, page);
	const on = daysOfYes(yes, [page])?.[1] ?? null;
	const next = () => {
		if (!isRight) open.draft(YES_DRAFT, withYes(yes, page, today(open.clock)));
		onNext();
	};
	const takeBack = () => {
		open.draft(YES_DRAFT, withYes(yes, page, null));
		// The link that was pressed goes with the yes.
		focusAfter(".part-foot .button-main");
	};
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": onBefore });
	const main = (
		<button type="button" className="button button-main" onClick={next}>
			{isRight ? "Next page" : "Yes, this page is right"}
		</button>
	);
	return (
		<PartPage
			isDense
			kicker={`Check it together, page ${number} of ${count}`}
			title={page.of === null ? page.title : `${page.title}, ${page.of[0]} of ${page.of[1]}`}
			stage="read-back"
			main={main}
			foot={
				<PartFoot
					line={
						isRight && on !== null ? (
							<>
								<Mark kind="done" /> Yes was said on {writtenDate(on)}.
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
				<ul className="easy-rows">
					{page.places.map((place) => (
						<Row key={place.itemId} place={place} />
					))}
					{page.words.map(({ word, means }) => (
						<li key={word} className="easy-word-read">
							<p>
								<strong>{word}</strong>: {means}
							</p>
							<button type="button" className="link" onClick={() => go(toEasyRead(EASY_WORDS))}>
								Change this word<span className="visually-hidden">: {word}</span>
							</button>
						</li>
					))}
				</ul>
				<div className="buttons">
					<button type="button" className="button" onClick={onBefore}>
						{number === 1 ? "Back" : "Page before"}
					</button>
					<button type="button" className="button" onClick={onStop}>
						Stop for now
					</button>
					{isRight ? (
						<button type="button" className="link" onClick={takeBack}>
							It is not right yet
						</button>
					) : null}
				</div>
			</div>
		</PartPage>
	);
}

function Row({ place }: { readonly place: PlainPlace }) {
	const { go } = usePlan();
	return (
		<li className="easy-block">
			<PictureAndLines place={place} />
			<button type="button" className="link" onClick={() => go(toEasyRead(place.itemId))}>
				{place.lines.length > 0 ? "Change this line" : "Write a plain line"}
				<span className="visually-hidden">: {place.lines[0] ?? place.quote?.text ?? place.text}</span>
			</button>
		</li>
	);
}
