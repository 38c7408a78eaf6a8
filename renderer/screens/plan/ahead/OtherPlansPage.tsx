/** Other plans that go with this one: what each is called, where it is, who looks after it. */
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { addOtherPlan, type OtherPlan, removeOtherPlan, setOtherPlan } from "../../../store/edits/ahead.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Ask } from "../fields/Ask.tsx";
import { NewLine } from "../fields/NewLine.tsx";
import { PartsNearby } from "../fields/PartsNearby.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { WhoChoice } from "../fields/WhoChoice.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";

export function OtherPlansPage() {
	const { plan, open, act, go } = usePlan();
	const next = () => go({ screen: "part", part: "team", itemId: null });
	useKeys({
		"Mod+Enter": next,
		"Alt+ArrowLeft": () => go({ screen: "part", part: "ahead", itemId: null }),
	});
	const button = (
		<button type="button" className="button button-main" onClick={next}>
			Next: people and team
		</button>
	);
	return (
		<PartPage title="Other plans that go with this one" stage="if-things-change" main={button}>
			<PartsNearby now="other-plans" />
			{plan.otherPlans.length === 0 ? (
				<p className="soft part-line">
					None written down. A school’s plan, an asthma plan, a plan from the hospital: only what it is and where.
				</p>
			) : null}
			{plan.otherPlans.map((other) => (
				<OtherPlanFields key={other.id} other={other} />
			))}
			<NewLine
				label={plan.otherPlans.length === 0 ? "What is it called?" : "Another plan"}
				hint="My asthma plan"
				button="Add this plan"
				missing="Type what it is called."
				draftKey="other-plan"
				onKeep={(name) => act(addOtherPlan(open.record.plan, name).edit)}
			/>
			<p className="in-bar part-next">{button}</p>
		</PartPage>
	);
}

function OtherPlanFields({ other }: { readonly other: OtherPlan }) {
	const { act } = usePlan();
	const put = <F extends keyof OtherPlan>(field: F, value: OtherPlan[F]) => act(setOtherPlan(other, field, value));
	const key = (field: string) => `other-${field}:${other.id}`;
	const date = (field: "on" | "reviewOn", label: string) => (
		<SavedDate
			label={label}
			draftKey={key(field.toLowerCase())}
			value={other[field]}
			onKeep={(on: LocalDate | null) => put(field, on)}
		/>
	);
	return (
		<Ask title={other.name}>
			<SavedText
				label="What it is for"
				draftKey={key("content")}
				value={other.content}
				onKeep={(text) => put("content", text)}
			/>
			<div className="ask-sides">
				<SavedLine
					label="Where it is"
					draftKey={key("where")}
					value={other.where}
					onKeep={(where) => put("where", where)}
				/>
				<SavedLine
					label="What it is called"
					draftKey={key("name")}
					value={other.name}
					onKeep={(name) => name.trim() !== "" && put("name", name)}
				/>
				{date("on", "Written on")}
				{date("reviewOn", "Looked at again on")}
			</div>
			<WhoChoice
				label="Who looks after it"
				hasMe
				draftKey={key("who")}
				value={other.responsible}
				onChange={(who) => put("responsible", who)}
			/>
			<p>
				<button type="button" className="link" onClick={() => act(removeOtherPlan(other))}>
					Take this plan out<span className="visually-hidden">: {other.name}</span>
				</button>
			</p>
		</Ask>
	);
}
