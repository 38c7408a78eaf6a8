/** 06: one thing that could change. The ladder, who to call, and what else others must know. */
import { dangerLine } from "../../../../templates/fixed.ts";
import { stageOf } from "../../../../templates/guide.ts";
import type { Contingency } from "../../../store/edits/changes.ts";
import { goToAsk } from "../fields/next-ask.ts";
import { PartFoot } from "../fields/PartFoot.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { afterChanges } from "../flow.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { Calls } from "./Calls.tsx";
import { Ladder } from "./Ladder.tsx";
import { MoreToKnow } from "./MoreToKnow.tsx";

export function ContingencyPage({ contingency }: { readonly contingency: Contingency }) {
	const { plan, go } = usePlan();
	const { contingencies } = plan.changePlans;
	const toList = () => go({ screen: "part", part: "changes", itemId: null });
	useMinutes("if-things-change");
	const nextButton = useNextQuestion({
		onEnd: () => go(afterChanges(plan), true),
		onBack: toList,
	});
	const hasSigns = [contingency.asUsual, contingency.earlySigns, contingency.seriousSigns].some(
		(list) => list.length > 0,
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
				<PartFoot
					line={
						<>
							<strong>On every copy:</strong> {dangerLine}
						</>
					}
					main={nextButton}
				>
					<button type="button" className="button button-small" onClick={() => goToAsk("dont")}>
						Add what not to do
					</button>
				</PartFoot>
			}
		>
			{hasSigns ? null : <p className="soft">{stageOf("if-things-change").question.text}</p>}
			<Ladder contingency={contingency} />
			<Calls contingency={contingency} />
			<MoreToKnow contingency={contingency} />
		</PartPage>
	);
}
