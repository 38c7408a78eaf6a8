/** Somebody who was offered a talk, or said no to it, and has had none: what can be looked at before, and the talk when the worker begins it. */
import { writtenDate } from "../../../../shared/plan/time.ts";
import { beginWithRoom } from "../../../store/room.ts";
import { useFocusOnShow } from "../../../ui/use-focus.ts";
import { Banner } from "../Banner.tsx";
import { Bar } from "../Bar.tsx";
import { usePlan } from "../plan-context.ts";
import { Thread } from "../Thread.tsx";
import { SettleList } from "./SettleList.tsx";

export function NotBegun() {
	const { plan, open, staff, go, turn } = usePlan();
	const heading = useFocusOnShow<HTMLHeadingElement>();
	const name = plan.about.calledName;
	const { kind } = plan.state;
	const was = kind === "invited" ? "was invited" : kind === "declined" ? "said no" : "was offered this";
	const begin = () => {
		beginWithRoom(open, { name: staff.name, role: staff.role });
		go({ screen: "talk", stage: "settle", questionId: null });
	};
	const main = (
		<button type="button" className="button button-main" onClick={begin}>
			Begin a talk with {name} today
		</button>
	);
	return (
		<div className="screen">
			<Banner onTurn={turn} />
			<main className="table-sides">
				<section className="theirs stack" data-region="theirs" aria-labelledby="question">
					<p className="part-name">Settle in</p>
					<h1 ref={heading} className="question" id="question" tabIndex={-1}>
						No talk with {name} has begun
					</h1>
					<p className="soft">
						{name} {was} on {writtenDate(plan.state.on)}. Looking here begins nothing.
					</p>
					<div className="buttons in-bar">{main}</div>
				</section>
				<aside className="yours" data-region="yours" aria-label="For you">
					<SettleList />
				</aside>
			</main>
			<Thread now="settle" />
			<Bar now="settle" hasPrompts={false}>
				{main}
			</Bar>
		</div>
	);
}
