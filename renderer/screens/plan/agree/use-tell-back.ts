/** What happens next, as the person tells it. */
import { keepTellBack } from "../../../store/edits/agreement.ts";
import { usePlan } from "../plan-context.ts";
import { type AnswerBox, useAnswerBox } from "../talk/use-answer-box.ts";
import { TELL_BACK } from "./steps.ts";

/** Out: what is told, and how to keep it. */
export function useTellBack(): AnswerBox {
	const { plan, open } = usePlan();
	return useAnswerBox({
		key: TELL_BACK,
		wayKey: `${TELL_BACK}:way`,
		questionId: "read-back.next",
		isAnswered: plan.agreement.teachBack?.quote != null,
		keep: (said) => {
			const edit = keepTellBack(open.record.plan, said, open.clock);
			open.actAndClear(edit.label, edit.changes, TELL_BACK);
		},
	});
}
