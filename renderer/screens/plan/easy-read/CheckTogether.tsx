/** All lines and pictures together, and who says that they are right, on which day. Nothing is checked by itself (E26). */
import { type ReactNode, useState } from "react";
import { easyReadChecked } from "../../../../shared/criteria/easy-read-checked.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { keepCheck, notRightYet } from "../../../store/edits/easy-read.ts";
import { toEasyRead } from "../../../store/route.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { toCopies } from "../agree/steps.ts";
import { PartFoot } from "../fields/PartFoot.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { WhoPicker } from "../fields/WhoPicker.tsx";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { Shown } from "./PlacePicture.tsx";
import type { PlacesHere } from "./use-places.ts";

export function CheckTogether({ places, hidden }: PlacesHere) {
	const { plan, go } = usePlan();
	const name = plan.about.calledName;
	const written = places.filter(({ lines }) => lines.length > 0);
	const missing = places.length - written.length;
	const back = () => go(toEasyRead(places.at(-1)?.itemId ?? null));
	useKeys({ "Alt+ArrowLeft": back });
	// While it is a draft the one main button is to say that it is right.
	const isChecked = easyReadChecked(plan) !== null;
	const main = (
		<button type="button" className={isChecked ? "button button-main" : "button"} onClick={() => go(toCopies)}>
			Who should have a copy?
		</button>
	);
	return (
		<PartPage
			isDense
			kicker="Easy read"
			title="Check it together"
			stage="read-back"
			main={main}
			foot={
				<PartFoot
					line={
						isChecked
							? "Any change makes it a draft again."
							: "Every page says draft until somebody says that it is right."
					}
					main={main}
				/>
			}
		>
			<div className="easy-check">
				<p className="soft">
					Read each line and look at each picture with {name}, or with whoever reads best with {themOf(plan)}. Nothing
					is checked by itself.
				</p>
				<State />
				{written.length === 0 ? (
					hidden > 0 ? null : (
						<p>No plain line is written yet.</p>
					)
				) : (
					<ul className="easy-rows">
						{written.map((place, at) => (
							<Row key={place.itemId} place={place} isFirst={written[at - 1]?.section !== place.section} />
						))}
					</ul>
				)}
				{missing > 0 ? (
					<p>
						{missing === 1 ? "One thing has" : `${missing} things have`} no plain lines: the words stand as they are.{" "}
						<button type="button" className="link" onClick={() => go(toEasyRead())}>
							Write the next
						</button>
					</p>
				) : null}
				{hidden > 0 ? (
					<p className="note">Not all of it is shown now. Check the whole of it when you are alone together.</p>
				) : (
					<SayIt />
				)}
			</div>
		</PartPage>
	);
}

const themOf = (plan: Plan): string =>
	plan.about.pronouns === "she" ? "her" : plan.about.pronouns === "he" ? "him" : "them";

/** A draft, checked, or checked and changed since. */
function State() {
	const { plan } = usePlan();
	const { checked } = plan.easyRead;
	const said = checked ? `${checked.by.map((who) => nameOfWho(plan, who)).join(", ")}, ${writtenDate(checked.on)}` : "";
	if (checked && easyReadChecked(plan) !== null)
		return (
			<p>
				<Mark kind="done" /> <strong>Checked</strong> by {said}, in version {plan.version}.
			</p>
		);
	return (
		<p>
			<Mark kind="open" /> <strong>A draft.</strong>{" "}
			{checked ? `It was checked by ${said}. The plan has changed since.` : "Nobody has checked it yet."}
		</p>
	);
}

/** The place's heading is said once for what follows one another. */
function Row({ place, isFirst }: { readonly place: PlainPlace; readonly isFirst: boolean }) {
	const { go } = usePlan();
	return (
		<li className="easy-block">
			<Shown place={place} />
			<div>
				{isFirst ? <p className="soft small">{place.section || "The first page"}</p> : null}
				{place.lines.map((line, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: lines have no ids, and are known by their place
					<p key={at}>{line}</p>
				))}
			</div>
			<button type="button" className="link" onClick={() => go(toEasyRead(place.itemId))}>
				Change<span className="visually-hidden">: {place.lines[0]}</span>
			</button>
		</li>
	);
}

/** Who says so, and when; once it is said, only that it is not right yet can be said. */
function SayIt() {
	const { plan, act, go } = usePlan();
	const isChecked = easyReadChecked(plan) !== null;
	const notYet = (
		<button
			type="button"
			className="button"
			onClick={() => {
				act(notRightYet(plan));
				go(toEasyRead(plan.easyRead.lines[0]?.itemId ?? null));
			}}
		>
			Not right yet
		</button>
	);
	return (
		<section className="stack easy-say" aria-labelledby="easy-say">
			<h2 id="easy-say">{isChecked ? "It is right" : "Who says that it is right?"}</h2>
			{isChecked ? null : <SayForm notYet={notYet} />}
			<p role="status">
				{isChecked ? "Copies made from now on do not say draft. That holds until something changes." : ""}
			</p>
			{isChecked ? <div className="buttons easy-not-yet">{notYet}</div> : null}
		</section>
	);
}

/** Nobody is chosen beforehand. */
function SayForm({ notYet }: { readonly notYet: ReactNode }) {
	const { open, staff, act } = usePlan();
	const [by, setBy] = useState<readonly Who[]>([]);
	const [on, setOn] = useState(() => today(open.clock));
	const [isAsked, setAsked] = useState(false);
	const keep = () => {
		// Also a line that was left half typed: what is checked is what stands.
		open.keepWords();
		setAsked(by.length === 0);
		// The button that was pressed goes with the form.
		if (act(keepCheck(open.record.plan, by, staff, on))) focusAfter(".easy-not-yet button");
	};
	return (
		<>
			<WhoPicker
				hasMe
				label="Who says that it is right"
				value={by}
				onChange={(next) => {
					setBy(next);
					setAsked(false);
					return true;
				}}
			/>
			<SavedDate
				isPast
				label="On which day"
				draftKey="easy-checked-on"
				value={on}
				onKeep={(date) => {
					if (date !== null) setOn(date);
					return date !== null;
				}}
			/>
			{isAsked ? (
				<p className="note" role="alert">
					Say first who checked it.
				</p>
			) : null}
			<div className="buttons">
				<button type="button" className="button button-main" onClick={keep}>
					It is right: keep the check
				</button>
				{notYet}
			</div>
		</>
	);
}
