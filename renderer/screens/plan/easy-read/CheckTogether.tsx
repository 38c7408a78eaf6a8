/** How far the check together is, and, once every page has a yes, who says that all of it is right (E26). */
import { easyReadChecked } from "../../../../shared/criteria/easy-read-checked.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { EASY_CHECK, EASY_WORDS, easyCheckPage, toEasyRead } from "../../../store/route.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { toCopies } from "../agree/steps.ts";
import { PartFoot } from "../fields/PartFoot.tsx";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { CheckPageRead } from "./CheckPageRead.tsx";
import { type CheckPage, daysOfYes, hasYes, readYes, YES_DRAFT } from "./check-pages.ts";
import { SayIt } from "./SayIt.tsx";
import { type PlacesHere, pagesOf } from "./use-places.ts";

interface CheckTogetherProps {
	/** Which page, or how far it is (store/route.ts). */
	readonly at: string;
	readonly read: (plan: Plan) => PlacesHere;
}

export function CheckTogether({ at, read }: CheckTogetherProps) {
	const { plan, state, go } = usePlan();
	const here = read(plan);
	const pages = pagesOf(here);
	const yes = readYes(state.record.drafts[YES_DRAFT]);
	const index = pages.findIndex((_, page) => at === easyCheckPage(page + 1));
	const page = pages[index];
	// From this page on, and round to those before it.
	const open = [...pages.slice(index + 1), ...pages.slice(0, index + 1)].find((one) => !hasYes(yes, one));
	const toPage = (one: CheckPage | undefined) =>
		go(toEasyRead(one === undefined ? EASY_CHECK : easyCheckPage(pages.indexOf(one) + 1)));
	if (page !== undefined)
		return (
			<CheckPageRead
				key={at}
				page={page}
				number={index + 1}
				count={pages.length}
				yes={yes}
				onBefore={() => toPage(pages[index - 1])}
				onNext={() => toPage(open === page ? undefined : open)}
				onStop={() => toPage(undefined)}
			/>
		);
	const isRight = (now: Plan, draft: string | undefined) => {
		const then = read(now);
		return then.hidden === 0 && pagesOf(then).every((one) => hasYes(readYes(draft), one));
	};
	return <HowFar here={here} pages={pages} onPage={toPage} isRight={isRight} />;
}

interface HowFarProps {
	readonly here: PlacesHere;
	readonly pages: readonly CheckPage[];
	readonly onPage: (page: CheckPage) => void;
	readonly isRight: (plan: Plan, draft: string | undefined) => boolean;
}

function HowFar({ here: { places, hidden }, pages, onPage, isRight }: HowFarProps) {
	const { plan, state, go } = usePlan();
	const { calledName: name, pronouns } = plan.about;
	const yes = readYes(state.record.drafts[YES_DRAFT]);
	const missing = places.filter(({ lines }) => lines.length === 0).length;
	const isChecked = easyReadChecked(plan) !== null;
	const open = pages.find((page) => !hasYes(yes, page));
	const done = pages.filter((page) => hasYes(yes, page)).length;
	const days = daysOfYes(yes, pages);
	const next = () => (open && !isChecked ? onPage(open) : go(toCopies));
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": () => go(toEasyRead(EASY_WORDS)) });
	// While pages are open the one main button leads on; then it is to say that all is right.
	const isMain = isChecked || open !== undefined;
	const main = (
		<button type="button" className={isMain ? "button button-main" : "button"} onClick={next}>
			{isChecked || open === undefined
				? "Who should have a copy?"
				: done === 0
					? "Begin"
					: `Go on: page ${pages.indexOf(open) + 1}`}
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
					Read each page and look at each picture with {name}, or with whoever reads best with {them}. Nothing is
					checked by itself. Stop when you like: each yes stays.
				</p>
				<State />
				{pages.length === 0 && hidden === 0 ? <p>No plain line is written yet.</p> : null}
				{pages.length > 0 && !isChecked ? (
					<p>
						{done} of {pages.length === 1 ? "1 page has" : `${pages.length} pages have`} a yes
						{days === null
							? "."
							: days[0] === days[1]
								? `, said on ${writtenDate(days[0])}.`
								: `, said from ${writtenDate(days[0])} to ${writtenDate(days[1])}.`}
					</p>
				) : null}
				{hidden === 0 && (isChecked || (open === undefined && pages.length > 0)) ? <SayIt isRight={isRight} /> : null}
				<ol className="easy-pages">
					{pages.map((page, at) => (
						<li key={titleOf(page)}>
							<Mark kind={hasYes(yes, page) ? "done" : "open"} />
							<button type="button" className="link" onClick={() => onPage(page)}>
								<span className="visually-hidden">Page </span>
								{at + 1}. {titleOf(page)}
							</button>
							<span className="visually-hidden">{hasYes(yes, page) ? "Yes was said." : "Not yet."}</span>
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
				{hidden > 0 ? (
					<p className="note">Not all of it is shown now. Check the whole of it when you are alone together.</p>
				) : null}
			</div>
		</PartPage>
	);
}

const titleOf = ({ title, of }: CheckPage): string => (of === null ? title : `${title}, ${of[0]} of ${of[1]}`);

/** A draft, checked, or checked and changed since; who said so with whom. */
function State() {
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
			{checked ? `It was checked by ${said}. The plan has changed since.` : "Nobody has checked it yet."}
		</p>
	);
}
