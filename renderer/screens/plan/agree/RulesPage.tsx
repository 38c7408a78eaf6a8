/** 08b, read back, part 3 of 3: what is still to do, the shortest step first; then all fourteen. Nothing is ticked here. */
import { useMemo, useState } from "react";
import { checkPlan } from "../../../../shared/criteria/check-plan.ts";
import { goodPractice } from "../../../../shared/criteria/good-practice.ts";
import { personWords } from "../../../../shared/criteria/person.ts";
import type { RuleResult, StepTarget } from "../../../../shared/criteria/result.ts";
import { today } from "../../../../shared/plan/time.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { planInRoom } from "../../../store/shown.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useHere } from "../in-room.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { GoodPracticeList } from "./GoodPracticeList.tsx";
import { RuleLine } from "./RuleLine.tsx";
import { RuleSheet } from "./RuleSheet.tsx";
import {
	besideFor,
	criterionTitle,
	evidenceFor,
	inWords,
	isUnheard,
	marks,
	mayBeJudged,
	partly,
	unheard,
} from "./rule-words.ts";
import { partKicker, toCopies } from "./steps.ts";
import { wayTo, wayWords } from "./targets.ts";
import { focusMainSoon, useMainFocus } from "./use-main-focus.ts";
import "../../../styles/agree.css";

const criteria = [1, 2, 3, 4, 5] as const;

export function RulesPage() {
	const { plan, open, copied, go, showSheet } = usePlan();
	const [opened, setOpened] = useState<RuleResult["id"] | null>(null);
	const [later, setLater] = useState<readonly string[]>([]);
	const who = personWords(plan.about);
	const here = useHere();
	const day = today(open.clock);
	const mayQuote = planInRoom(plan, here) === plan;
	const check = useMemo(() => checkPlan(plan, day, serviceWords, copied, mayQuote), [plan, day, copied, mayQuote]);
	const practice = useMemo(() => goodPractice(plan).filter(({ id }) => mayBeJudged(plan, here, id)), [plan, here]);
	useMinutes("read-back", false);
	useMainFocus();
	useKeys({ "Alt+ArrowLeft": () => go(toCopies) });
	const follow = (target: StepTarget) => {
		const way = wayTo(target, plan);
		if (way?.kind === "sheet") showSheet(way.sheet);
		else if (way) go(way.route);
	};
	const quiet = check.rules.filter((rule) => isUnheard(plan, rule, here));
	const open14 = check.rules.flatMap((rule) =>
		rule.missing[0] !== undefined && rule.target && !quiet.includes(rule)
			? [{ sentence: rule.missing[0], target: rule.target }]
			: [],
	);
	const { next: shortest } = check;
	const isToldHere = shortest !== null && !quiet.some(({ id }) => id === shortest.ruleId);
	const steps = [...(isToldHere ? [shortest] : []), ...open14];
	const isCounted = check.isCounted && quiet.length === 0;
	const next = steps.find((step) => !later.includes(step.sentence));
	const hers = { she: "hers", he: "his", they: "theirs" }[plan.about.pronouns ?? "they"];
	const isMore =
		next !== undefined && steps.some((step) => step.sentence !== next.sentence && !later.includes(step.sentence));
	const shown = check.rules.find((rule) => rule.id === opened);
	return (
		<PartPage kicker={partKicker(3)} title={title()} stage="read-back">
			<p className="rules-lead">
				{who.name}’s plan is {hers} to use today, whatever this list says.{" "}
				{isCounted
					? "All of it is in place, so it is counted."
					: plan.kind === "lite"
						? "A wellbeing plan is counted only when all of this is in place."
						: "It is counted when all of this is in place."}
			</p>
			{next ? (
				<section className="rules-next" aria-labelledby="next-step">
					<div>
						<h2 id="next-step">The shortest next step</h2>
						<p className="rules-step">{inWords(next.sentence)}</p>
					</div>
					<div className="buttons">
						{wayTo(next.target, plan) ? (
							<button type="button" className="button button-main" onClick={() => follow(next.target)}>
								{wayWords(next.target, who.name)}
							</button>
						) : null}
						{isMore ? (
							<button
								type="button"
								className="button"
								onClick={() => {
									setLater([...later, next.sentence]);
									focusMainSoon();
								}}
							>
								Later
							</button>
						) : null}
					</div>
				</section>
			) : null}
			<div className="rules-columns">
				{criteria.map((criterion) => (
					<section key={criterion} aria-labelledby={`criterion-${criterion}`}>
						<h2 id={`criterion-${criterion}`}>{criterionTitle(criterion, who)}</h2>
						<ul className="plain-list">
							{check.rules
								.filter((rule) => rule.criterion === criterion)
								.map((rule) => (
									<RuleLine
										key={rule.id}
										rule={rule}
										beside={besideFor(plan, rule, here)}
										isUnheard={quiet.includes(rule)}
										onOpen={() => setOpened(rule.id)}
										onFollow={follow}
									/>
								))}
						</ul>
					</section>
				))}
				<section className="rules-key" aria-label="What the marks mean">
					<p>
						{[...Object.values(marks), partly, ...(quiet.length > 0 ? [unheard] : [])].map(({ mark, word }) => (
							<span key={word} className="doing-state">
								<Mark kind={mark} /> {word}
							</span>
						))}
					</p>
					<p className="soft">Nothing is ever ticked for {who.name}.</p>
				</section>
			</div>
			<GoodPracticeList lines={practice} />
			{shown && !quiet.includes(shown) ? (
				<RuleSheet
					rule={shown}
					beside={besideFor(plan, shown, here)}
					evidence={evidenceFor(shown, here)}
					onFollow={follow}
					onClose={() => setOpened(null)}
				/>
			) : null}
		</PartPage>
	);

	function title(): string {
		if (isCounted) return "Nothing is left to do";
		return check.next === null && quiet.length === 0 && open14.length === 0
			? "Nothing more to do here"
			: "What is still to do";
	}
}
