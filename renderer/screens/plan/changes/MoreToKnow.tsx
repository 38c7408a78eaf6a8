/** Below the ladder: what not to do, what to tell them, what is kept ready, 999, home and pets, who agreed, look again. */
import { personWords } from "../../../../shared/criteria/person.ts";
import { addMonths, today } from "../../../../shared/plan/time.ts";
import {
	type Contingency,
	helpsPlace,
	inContingency,
	listAt,
	removeContingency,
	setContingency,
} from "../../../store/edits/changes.ts";
import type { Edit } from "../../../store/edits/edit.ts";
import type { QuotePlace } from "../../../store/edits/quotes.ts";
import { Ask } from "../fields/Ask.tsx";
import { Lines } from "../fields/Lines.tsx";
import { NameAndOut } from "../fields/NameAndOut.tsx";
import { Pairs } from "../fields/Pairs.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { WhoChoice } from "../fields/WhoChoice.tsx";
import { WhoPicker } from "../fields/WhoPicker.tsx";
import { Words } from "../fields/Words.tsx";
import { usePlan } from "../plan-context.ts";

/** Offered, never set by itself. */
const LOOK_AGAIN_MONTHS = 6;

const lists = [
	{
		field: "pleaseDont",
		title: "Please don’t",
		ask: "dont",
		hint: "What should nobody do?",
		label: "What not to do",
	},
	{
		field: "tellThem",
		title: "Tell them",
		ask: undefined,
		hint: "How to talk with them, a calm room, what frightens them.",
		label: "What to tell them",
	},
] as const;

export function MoreToKnow({ contingency }: { readonly contingency: Contingency }) {
	const { plan, open, act, go } = usePlan();
	const name = plan.about.calledName;
	const put = <F extends keyof Contingency>(field: F, value: Contingency[F]) =>
		act(setContingency(contingency, field, value, "changed a plan for if things change", open.clock));
	const wrap = (one: Edit) => inContingency(contingency, one, open.clock);
	const key = (field: string) => `change-${field}:${contingency.id}`;
	const inWords: QuotePlace = {
		at: ["changePlans", "contingencies", { id: contingency.id }, "quote"],
		isOne: true,
		name: "If things change",
	};
	const text = (field: "when999" | "homeAndPets", draft: string, title: string, label: string, hint?: string) => (
		<Ask title={title} hint={hint}>
			<SavedText
				label={label}
				isLabelHidden
				draftKey={key(draft)}
				value={contingency[field]}
				onKeep={(next) => put(field, next)}
			/>
		</Ask>
	);
	return (
		<>
			{lists.map(({ field, title, ask, hint, label }) => (
				<Ask key={field} title={title} {...(ask === undefined ? {} : { name: ask })} hint={hint}>
					<Lines
						label={label}
						isLabelHidden
						at={listAt(contingency, field)}
						lines={contingency[field]}
						name={label.charAt(0).toLowerCase() + label.slice(1)}
						wrap={wrap}
					/>
				</Ask>
			))}
			<Ask title={`How ${name} puts it`} hint="Before the rest, on paper.">
				<Words
					within={contingency}
					label={`${name}’s words`}
					isLabelHidden
					place={inWords}
					quotes={contingency.quote ? [contingency.quote] : []}
				/>
			</Ask>
			<Ask title="What helps" hint="Things, people, places that help.">
				<Words
					within={contingency}
					label={`What helps, in ${personWords(plan.about).their} words`}
					isLabelHidden
					place={helpsPlace(contingency)}
					quotes={contingency.helpsMe}
				/>
			</Ask>
			<Ask title="If this, then that" hint="For others to do, when it needs to be exact.">
				<Pairs
					at={listAt(contingency, "othersDo")}
					pairs={contingency.othersDo}
					first={{ field: "if", label: "If" }}
					second={{ field: "then", label: "then" }}
					name="what others do"
					wrap={wrap}
				/>
			</Ask>
			<Ask title="Kept ready, and where" hint="Medicines, kit, a bag. No doses: the label has them.">
				<Pairs
					at={listAt(contingency, "keptReady")}
					pairs={contingency.keptReady}
					first={{ field: "what", label: "What" }}
					second={{ field: "where", label: "Where it is" }}
					name="what is kept ready"
					wrap={wrap}
				/>
			</Ask>
			{text("when999", "nine", "When to call 999", "Call 999 when")}
			<Ask title="People to tell">
				<WhoPicker
					label="People to tell"
					value={contingency.peopleToTell}
					onChange={(value) => put("peopleToTell", value)}
				/>
			</Ask>
			{text(
				"homeAndPets",
				"home",
				"Home and pets",
				"Home and pets",
				"Who looks after the home, pets, anyone they care for?",
			)}
			<Ask title="Agreed with">
				<WhoPicker
					label="Agreed with"
					hasMe
					value={contingency.agreedWith}
					onChange={(value) => put("agreedWith", value)}
				/>
			</Ask>
			<Ask title="Look again" hint="On paper, with who arranges it.">
				<SavedDate
					label="On"
					draftKey={key("look")}
					value={contingency.lookAgainOn}
					onKeep={(date) => put("lookAgainOn", date)}
					offer={{ word: "In six months", date: addMonths(today(open.clock), LOOK_AGAIN_MONTHS) }}
				/>
				<WhoChoice
					label="Who arranges it"
					hasMe
					draftKey={key("arranges")}
					value={contingency.arrangedBy}
					onChange={(who) => put("arrangedBy", who)}
				/>
			</Ask>
			<NameAndOut
				title="This plan’s name"
				label="In plain words"
				draftKey={key("title")}
				value={contingency.title}
				onKeep={(title) => title.trim() !== "" && put("title", title)}
				out="Take this plan out"
				onOut={() => act(removeContingency(contingency)) && go({ screen: "part", part: "changes", itemId: null })}
			/>
		</>
	);
}
