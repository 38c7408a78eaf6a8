/**
 * Who may see this, and who decides: told, what the person decided, whose decision it is, who may decide for them
 * (reference 12.2). Blank is not asked; nothing here is worked out from anything else.
 */
import { addMonths, today, writtenDate } from "../../../../shared/plan/time.ts";
import { setTold, setToldNote } from "../../../store/edits/rights.ts";
import { askAgain } from "../../../store/room.ts";
import type { Route } from "../../../store/route.ts";
import { RoomQuestion } from "../agree/RoomQuestion.tsx";
import { FROM_COPIES, FROM_YES, toAgree, toCopies } from "../agree/steps.ts";
import { Ask } from "../fields/Ask.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { WhileAlone } from "../fields/WhileAlone.tsx";
import { useRoom } from "../in-room.ts";
import { theirOf } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import type { PartProps } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { CapacityLines } from "./CapacityLines.tsx";
import { ChildFields } from "./ChildFields.tsx";
import { RepresentativeFields } from "./RepresentativeFields.tsx";
import { SharingLines } from "./SharingLines.tsx";
import "../../../styles/agree.css";

export function RightsPage({ itemId }: PartProps) {
	const room = useRoom();
	return room === null ? (
		<RoomQuestion kicker="Who may see this, and who decides" isTalk={false} />
	) : (
		<Rights from={itemId} />
	);
}

const COMPETENT_AT_MONTHS = 16 * 12;

/** Opened from where the plan is agreed or given, it leads back there. */
const backTo = (from: string | null): Route => {
	if (from === FROM_COPIES) return toCopies;
	return from === FROM_YES ? toAgree("yes") : { screen: "part", part: "overview", itemId: null };
};

function Rights({ from }: { readonly from: string | null }) {
	const { plan, open, goToOpener } = usePlan();
	const name = plan.about.calledName;
	const leave = () => goToOpener(backTo(from));
	const button = useNextQuestion({ onEnd: leave, onBack: leave });
	useMinutes("settle", false);
	const { born } = plan.about;
	const isChild = born !== null && addMonths(born, COMPETENT_AT_MONTHS) > today(open.clock);
	return (
		<PartPage
			isDense
			title="Who may see this, and who decides"
			stage="settle"
			main={button}
			foot={
				<PartFoot line={`It is ${name}’s plan. ${name} may change ${theirOf(plan)} mind at any time.`} main={button} />
			}
		>
			<Ask title={`Has ${name} been told who will see this?`}>
				<Told />
			</Ask>
			<Ask
				title={`What ${name} decided about sharing`}
				hint={`On paper only in ${theirOf(plan)} own copy. A no is on no paper.`}
			>
				<WhileAlone onAsk={() => askAgain(open)}>
					<SharingLines />
				</WhileAlone>
			</Ask>
			<Ask title="Whose decision is it?" hint="Kept here, on no paper.">
				<WhileAlone onAsk={() => askAgain(open)} mayBeOpened>
					<CapacityLines />
				</WhileAlone>
			</Ask>
			<Ask title={`Does somebody decide for ${name}?`}>
				<RepresentativeFields />
			</Ask>
			{isChild || plan.rights.child ? (
				<Ask title={`${name} is under 16`} hint="Kept here, on no paper.">
					<ChildFields />
				</Ask>
			) : null}
		</PartPage>
	);
}

/** When, by whom; nobody is taken to have been told. */
function Told() {
	const { plan, open, staff, act } = usePlan();
	const told = plan.rights.toldWhoSees;
	return (
		<>
			<SavedDate
				label="Told on"
				draftKey="rights-told"
				isPast
				value={told?.on ?? null}
				onKeep={(on) => act(setTold(plan, on, staff))}
				offer={{ word: "Told today", date: today(open.clock) }}
			/>
			{told === null ? (
				<p className="soft">Not told yet. Say who keeps this plan, who may have a copy, and that they choose.</p>
			) : (
				<>
					{told.by ? (
						<p className="soft">
							{told.by.name} told {plan.about.calledName} on {writtenDate(told.on)}.
						</p>
					) : null}
					<SavedText
						label="How, if that matters"
						hint="Through an interpreter, with a leaflet"
						draftKey="rights-told-note"
						value={told.note}
						onKeep={(note) => act(setToldNote(plan, note))}
					/>
				</>
			)}
		</>
	);
}
