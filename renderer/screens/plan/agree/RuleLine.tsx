/** One of the fourteen: its mark, what it says of this person, and the way to what is missing. */
import { personWords } from "../../../../shared/criteria/person.ts";
import type { RuleResult, StepTarget } from "../../../../shared/criteria/result.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { usePlan } from "../plan-context.ts";
import { inWords, standingOf, unheard } from "./rule-words.ts";
import { shortWay, wayTo } from "./targets.ts";

interface RuleLineProps {
	readonly rule: RuleResult;
	/** What is said under it, as far as those who are here may hear it. */
	readonly beside: readonly string[];
	/** It rests on an answer that somebody here did not hear: nothing is said of how it stands. */
	readonly isUnheard: boolean;
	readonly onOpen: () => void;
	readonly onFollow: (target: StepTarget) => void;
}

export function RuleLine({ rule, beside, isUnheard, onOpen, onFollow }: RuleLineProps) {
	const { plan } = usePlan();
	if (isUnheard)
		return (
			<li className="rule" data-rule={rule.id}>
				<Mark kind={unheard.mark} word={`${unheard.word}:`} />
				<span>{rule.sentence}</span>
			</li>
		);
	const { mark, word } = standingOf(rule);
	const [missing] = rule.missing;
	const { target } = rule;
	const way = target === null ? null : wayTo(target, plan);
	return (
		<li className="rule" data-rule={rule.id} data-result={rule.result}>
			<Mark kind={mark} word={`${word}:`} />
			<span>
				<button type="button" className="rule-open" onClick={onOpen}>
					{rule.sentence}
					<span className="visually-hidden">: what this rests on</span>
				</button>
				{rule.result === "not-relevant" && rule.reason ? (
					<span className="copies-under">{inWords(rule.reason)}</span>
				) : null}
				{beside.map((sentence) => (
					<span className="copies-under" key={sentence}>
						{inWords(sentence)}
					</span>
				))}
				{missing !== undefined && target && way ? (
					<button type="button" className="link rule-way" onClick={() => onFollow(target)}>
						{target.page === "goal" ? missing : shortWay(target, personWords(plan.about).name)}
						<span className="visually-hidden">: {rule.sentence}</span>
					</button>
				) : null}
				{missing !== undefined && !way ? <span className="copies-under">{inWords(missing)}</span> : null}
			</span>
		</li>
	);
}
