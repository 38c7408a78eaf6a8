/** People and team: the one who keeps the plan together, the person's people, who works with them, whom to ring first. */
import { workerIn } from "../../../../shared/plan/people-known.ts";
import { keepTogether, setCoordinator } from "../../../store/edits/team.ts";
import { Select } from "../../../ui/Select.tsx";
import { Ask } from "../fields/Ask.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { PartsNearby } from "../fields/PartsNearby.tsx";
import { RelevanceQuestion } from "../fields/RelevanceQuestion.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { WhileAlone } from "../fields/WhileAlone.tsx";
import { nextStep } from "../flow.ts";
import { PartPage } from "../PartPage.tsx";
import type { PartProps } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { ContactPage } from "./ContactPage.tsx";
import { DoNotContact } from "./DoNotContact.tsx";
import { Emergency } from "./Emergency.tsx";
import { People } from "./People.tsx";
import { Places } from "./Places.tsx";
import "../../../styles/team.css";

export function TeamPage({ itemId }: PartProps) {
	const { plan } = usePlan();
	const contact = plan.team.contacts.find((one) => one.id === itemId);
	return contact ? <ContactPage contact={contact} /> : <Team />;
}

function Team() {
	const { plan, go, goToOpener, showSheet } = usePlan();
	const { team } = plan;
	const name = plan.about.calledName;
	const button = useNextQuestion({
		// Opened from a question or the map, back there. The parts beside "if things change" end here: on to what comes after it in the talk.
		onEnd: () => goToOpener(nextStep(plan, { screen: "part", part: "changes", itemId: null })),
		onBack: () => go({ screen: "part", part: "changes", itemId: null }, true),
	});
	return (
		<PartPage
			title="People and team"
			stage="if-things-change"
			main={button}
			foot={<PartFoot line={<Together />} main={button} />}
		>
			<PartsNearby now="team" />
			<People />
			<Ask title="The one person who keeps this plan together" hint={`Exactly one, so that ${name} knows who to ring.`}>
				<Coordinator />
			</Ask>
			<Ask title="In an emergency, ring" hint="First to last. Alt and an arrow moves one.">
				<Emergency />
			</Ask>
			<Places />
			<Ask title="Looking after someone">
				<RelevanceQuestion
					question={`Does ${name} look after someone?`}
					at={["team", "iCareFor"]}
					relevance={team.iCareFor}
					yes="Yes"
					no="No"
				/>
				{team.iCareFor.state === "relevant" ? (
					<p>
						<button
							type="button"
							className="link"
							onClick={() => go({ screen: "part", part: "changes", itemId: null })}
						>
							A plan for if {name} cannot
						</button>
					</p>
				) : null}
			</Ask>
			<Ask title="Please do not contact" hint="Kept apart from everybody else.">
				<WhileAlone onAsk={() => showSheet("here")}>
					<DoNotContact />
				</WhileAlone>
			</Ask>
		</PartPage>
	);
}

/** Who keeps the plan together, or plainly that nobody does yet. */
function Together() {
	const { plan } = usePlan();
	const one = plan.team.contacts.find((contact) => contact.id === plan.team.coordinatorId);
	return one ? (
		<>
			<strong>{one.name}</strong> keeps this plan together.
		</>
	) : (
		<strong>Nobody keeps this plan together yet.</strong>
	);
}

/** Whoever works here, while the team does not have them. */
const US = "us";

function Coordinator() {
	const { plan, staff, act } = usePlan();
	const { contacts, coordinatorId } = plan.team;
	const us = workerIn(plan, staff);
	const choose = (id: string) => {
		// Whoever keeps it together is one of the team: chosen here, they join it.
		if (id === US) act(keepTogether(plan, { group: "worker", name: us.name, relation: us.relation }));
		else act(setCoordinator(id === "nobody" ? null : id));
	};
	return (
		<>
			<Select
				label="Who keeps this plan together"
				value={coordinatorId ?? "nobody"}
				choices={[
					{ value: "nobody", word: "Nobody yet" },
					...contacts.map((contact) => ({ value: contact.id, word: contact.name })),
					...(us.who.kind === "other"
						? [{ value: US, word: us.relation ? `${us.name}, ${us.relation}` : us.name }]
						: []),
				]}
				onChange={choose}
			/>
			{coordinatorId === null ? (
				<p className="note">Nobody yet. Without one, people are told to ask whoever made the plan.</p>
			) : null}
		</>
	);
}
