/** 06: one thing that could change. The ladder, who to call, and what else others must know. */
import { dangerLine } from "../../../../templates/fixed.ts";
import { stageOf } from "../../../../templates/guide.ts";
import type { Contingency } from "../../../store/edits/changes.ts";
import { useKeys } from "../../../ui/keys.ts";
import { goToAsk, goToNextAsk } from "../fields/next-ask.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { Calls } from "./Calls.tsx";
import { Ladder } from "./Ladder.tsx";
import { MoreToKnow } from "./MoreToKnow.tsx";

export function ContingencyPage({ contingency }: { readonly contingency: Contingency }) {
	const { plan, go, showSheet } = usePlan();
	const { contingencies } = plan.changePlans;
	const toList = () => go({ screen: "part", part: "changes", itemId: null });
	const next = () => {
		if (!goToNextAsk()) go({ screen: "part", part: "risks", itemId: null });
	};
	useMinutes("if-things-change");
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": toList });
	const hasSigns = [contingency.asUsual, contingency.earlySigns, contingency.seriousSigns].some(
		(list) => list.length > 0,
	);
	const nextButton = (
		<button type="button" className="button button-main" onClick={next}>
			Next question
		</button>
	);
	return (
		<PartPage
			isDense
			kicker={
				<>
					<button type="button" className="link kicker-link" onClick={toList}>
						If things change
					</button>
					, plan {contingencies.indexOf(contingency) + 1} of {contingencies.length}
				</>
			}
			title={contingency.title}
			stage="if-things-change"
			main={nextButton}
			foot={
				<footer className="thread changes-foot" data-region="foot">
					<p>
						<strong>On every copy:</strong> {dangerLine}
					</p>
					<div className="buttons">
						<button type="button" className="link" onClick={() => showSheet("safety")}>
							Worried about safety?
						</button>
						<button type="button" className="button button-small" onClick={() => goToAsk("dont")}>
							Add what not to do
						</button>
						{nextButton}
					</div>
				</footer>
			}
		>
			{hasSigns ? null : <p className="soft">{stageOf("if-things-change").question.text}</p>}
			<Ladder contingency={contingency} />
			<Calls contingency={contingency} />
			<MoreToKnow contingency={contingency} />
		</PartPage>
	);
}
