/** What a rule rests on: dates and places, never words; and all that is missing of it. */
import { personWords } from "../../../../shared/criteria/person.ts";
import type { RuleResult, StepTarget } from "../../../../shared/criteria/result.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { usePlan } from "../plan-context.ts";
import { inWords, placeName, standingOf } from "./rule-words.ts";
import { wayTo, wayWords } from "./targets.ts";

interface RuleSheetProps {
	readonly rule: RuleResult;
	readonly beside: readonly string[];
	/** What it rests on, as far as those who are here may know. */
	readonly evidence: RuleResult["evidence"];
	readonly onFollow: (target: StepTarget) => void;
	readonly onClose: () => void;
}

export function RuleSheet({ rule, beside, evidence: known, onFollow, onClose }: RuleSheetProps) {
	const { plan } = usePlan();
	const who = personWords(plan.about);
	const { mark, word } = standingOf(rule);
	const { target } = rule;
	const evidence = [...new Map(known.map((one) => [`${one.what} ${placeName(one.path, who)}`, one])).values()];
	return (
		<Sheet title={rule.sentence} onClose={onClose}>
			<p className="doing-state">
				<Mark kind={mark} /> {word}
			</p>
			{rule.reason ? <p>{inWords(rule.reason)}</p> : null}
			{beside.map((sentence) => (
				<p key={sentence}>{inWords(sentence)}</p>
			))}
			{rule.missing.length > 0 ? (
				<div>
					<h3>What is missing</h3>
					<ul className="card">
						{[...new Set(rule.missing)].map((sentence) => (
							<li key={sentence}>{inWords(sentence)}</li>
						))}
					</ul>
				</div>
			) : null}
			{target && wayTo(target, plan) ? (
				<div className="buttons">
					<button
						type="button"
						className="button button-main"
						onClick={() => {
							onClose();
							onFollow(target);
						}}
					>
						{wayWords(target, who.name)}
					</button>
				</div>
			) : null}
			<div>
				<h3>What this rests on</h3>
				{evidence.length === 0 ? (
					<p className="soft">{rule.evidence.length > 0 ? "Not shown now." : "Nothing on record yet."}</p>
				) : (
					<ul className="card">
						{evidence.map((one) => (
							<li key={`${one.what} ${one.path}`}>
								{inWords(one.what)} <span className="soft">({placeName(one.path, who)})</span>
							</li>
						))}
					</ul>
				)}
			</div>
		</Sheet>
	);
}
