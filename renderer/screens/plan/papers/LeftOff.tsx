/** What was left off a single page, each line by its first words: not while somebody is here who may not read them. */
import { useHere } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";

export function LeftOff({ sentences }: { readonly sentences: readonly string[] }) {
	const { plan } = usePlan();
	const here = useHere();
	if (here.length > 0 && sentences.length > 0)
		return (
			<p>
				Some lines were left off, to keep this on one page. They stand in the whole plan. Which they are is shown when
				you and {plan.about.calledName} are alone.
			</p>
		);
	return sentences.map((sentence) => <p key={sentence}>{sentence}</p>);
}
