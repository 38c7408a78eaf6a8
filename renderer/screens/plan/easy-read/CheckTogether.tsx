/** How far the check together is, and, once every page has a yes, who says that all of it is right (E26). */
import { easyReadChecked } from "../../../../shared/criteria/easy-read-checked.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { writtenDate } from "../../../../shared/plan/time.ts";
import type { CheckPart } from "../../../../templates/easy-read/check-parts.ts";
import { EASY_CHECK, EASY_WORDS, easyCheckPart, toEasyRead } from "../../../store/route.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { toCopies } from "../agree/steps.ts";
import { PartFoot } from "../fields/PartFoot.tsx";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { CheckPartRead, OF_THE_DAY } from "./CheckPartRead.tsx";
import { daysOfYes, hasYes, NO_DRAFT, readYes, titleOf, YES_DRAFT } from "./check-pages.ts";
import { SayIt } from "./SayIt.tsx";
import type { PlacesHere } from "./use-places.ts";

interface CheckTogetherProps {
	/** Which page, or how far it is (store/route.ts). */
	readonly at: string;
	readonly read: (plan: Plan) => PlacesHere;
}

export function CheckTogether({ at, read }: CheckTogetherProps) {
	const { plan, state, go } = usePlan();
	const here = read(plan);
	const { parts } = here;
	const yes = readYes(state.record.drafts[YES_DRAFT]);
	const no = readYes(state.record.drafts[NO_DRAFT]);
	const index = parts.findIndex((_, part) => at === easyCheckPart(part + 1));
	const part = parts[index];
	// From this part on, and round to those before it.
	const open = [...parts.slice(index + 1), ...parts.slice(0, index + 1)].find((one) => !hasYes(yes, one));
	const toPart = (one: CheckPart | undefined) =>
		go(toEasyRead(one === undefined ? EASY_CHECK : easyCheckPart(parts.indexOf(one) + 1)));
	if (part !== undefined)
		return (
			<CheckPartRead
				key={at}
				part={part}
				places={here.places}
				number={index + 1}
				count={parts.length}
				yes={yes}
				no={no}
				onBefore={() => toPart(parts[index - 1])}
				onNext={() => toPart(open === part ? undefined : open)}
				onStop={() => toPart(undefined)}
			/>
		);
	const isRight = (now: Plan, draft: string | undefined) => {
		const then = read(now);
		return then.hasAllParts && then.parts.every((one) => hasYes(readYes(draft), one));
	};
	return <HowFar here={here} onPart={toPart} isRight={isRight} />;
}

interface HowFarProps {
	readonly here: PlacesHere;
	readonly onPart: (part: CheckPart) => void;
	readonly isRight: (plan: Plan, draft: string | undefined) => boolean;
}

function HowFar({ here: { places, parts, hasAllParts }, onPart, isRight }: HowFarProps) {
	const { plan, state, go } = usePlan();
	const { calledName: name, pronouns } = plan.about;
	const yes = readYes(state.record.drafts[YES_DRAFT]);
	const no = readYes(state.record.drafts[NO_DRAFT]);
	const missing = places.filter(({ lines }) => lines.length === 0).length;
	const isChecked = easyReadChecked(plan) !== null;
	const open = parts.find((part) => !hasYes(yes, part));
	const done = parts.filter((part) => hasYes(yes, part)).length;
	const days = daysOfYes(yes, parts);
	const next = () => (open && !isChecked ? onPart(open) : go(toCopies));
	const back = () => go(toEasyRead(EASY_WORDS));
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": back, Escape: back });
	// While parts are open the one main button leads on; then it is to say that all is right.
	const isMain = isChecked || open !== undefined;
	const main = (
		<button type="button" className={isMain ? "button button-main" : "button"} onClick={next}>
			{isChecked || open === undefined
				? "Who should have a copy?"
				: done === 0
					? "Begin"
					: `Go on: part ${parts.indexOf(open) + 1}`}
		</button>
	);
	const them = pronouns === "she" ? "her" : pronouns === "he" ? "him" : "them";
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
					Read each part and look at each picture with {name}, or with whoever reads best with {them}. Stop when you
					like: each yes stays.
				</p>
				<NotInCheck />
				<State isAllYes={hasAllParts && parts.length > 0 && open === undefined} />
				{parts.length > 0 && !isChecked ? (
					<p>
						{done} of {parts.length} parts have a yes
						{days === null
							? "."
							: days[0] === days[1]
								? `, said on ${writtenDate(days[0])}.`
								: `, said from ${writtenDate(days[0])} to ${writtenDate(days[1])}.`}
					</p>
				) : null}
				{hasAllParts && (isChecked || open === undefined) ? <SayIt isRight={isRight} /> : null}
				<ol className="easy-pages">
					{parts.map((part, at) => (
						<li key={titleOf(part)}>
							<Mark kind={hasYes(yes, part) ? "done" : hasYes(no, part) ? "asked" : "open"} />
							<button type="button" className="link" onClick={() => onPart(part)}>
								<span className="visually-hidden">Part </span>
								{at + 1}. {titleOf(part)}
							</button>
							{hasYes(no, part) && !hasYes(yes, part) ? (
								<span className="soft"> No was said: to be changed.</span>
							) : (
								<span className="visually-hidden">{hasYes(yes, part) ? "Yes was said." : "Not yet."}</span>
							)}
						</li>
					))}
				</ol>
				{missing > 0 ? (
					<p>
						{missing === 1 ? "One thing has" : `${missing} things have`} no plain lines: the words stand as they are.{" "}
						<button type="button" className="link" onClick={() => go(toEasyRead())}>
							Write the next
						</button>
					</p>
				) : null}
				{hasAllParts ? null : (
					<p className="note">Not all of it is shown now. Check the whole of it when you are alone together.</p>
				)}
				<div className="buttons">
					<button type="button" className="button" onClick={back}>
						Back to the hard words
					</button>
				</div>
			</div>
		</PartPage>
	);
}

/** What prints and is in no part, or as it will be on another day (templates/easy-read/check-parts.ts): never said to be checked. */
function NotInCheck() {
	return (
		<p className="note-line">
			<strong>A yes is to what a part says of the plan.</strong> {OF_THE_DAY} Not shown here: the foot of each page, who
			checked it, and how the Word copy begins, with how to type in it and whom to give it back to.
		</p>
	);
}

/** A draft, checked, or checked and changed since; who said so with whom. */
function State({ isAllYes }: { readonly isAllYes: boolean }) {
	const { plan } = usePlan();
	const { checked } = plan.easyRead;
	const names = (checked?.by ?? []).map((who) => nameOfWho(plan, who)).join(", ");
	const said = checked ? `${names}${checked.with ? ` with ${checked.with.name}` : ""}, ${writtenDate(checked.on)}` : "";
	if (checked && easyReadChecked(plan) !== null)
		return (
			<p>
				<Mark kind="done" /> <strong>Checked</strong> by {said}, in version {plan.version}.
			</p>
		);
	return (
		<p>
			<Mark kind="open" /> <strong>A draft.</strong>{" "}
			{checked ? `It was checked by ${said}. The plan has changed since. ` : null}
			{isAllYes ? "Each part has a yes: say below who checked it." : checked ? null : "Not all of it is checked yet."}
		</p>
	);
}
