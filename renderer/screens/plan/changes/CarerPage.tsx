/** If I look after someone: what others must know when I cannot (reference 4.5). */
import { type CarerPlan, carerAt, removeCarer, setCarer } from "../../../store/edits/changes.ts";
import { Ask } from "../fields/Ask.tsx";
import { NameAndOut } from "../fields/NameAndOut.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { Phones } from "../fields/Phones.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { WhoPicker } from "../fields/WhoPicker.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";

type TextField = { [F in keyof CarerPlan]: CarerPlan[F] extends string | null ? F : never }[keyof CarerPlan];

const questions: readonly { readonly field: TextField; readonly title: string; readonly hint?: string }[] = [
	{ field: "address", title: "Where they live" },
	{
		field: "medicinesAndWhereKept",
		title: "Medicines, and where they are kept",
		hint: "No doses: the label has them.",
	},
	{ field: "treatment", title: "Treatment they have now" },
	{ field: "allergies", title: "Allergies" },
	{ field: "gpAndPharmacy", title: "Doctor and pharmacy" },
	{ field: "services", title: "Services that come" },
	{ field: "equipment", title: "Equipment and supplies" },
	{ field: "othersMustKnow", title: "What others must know", hint: "How they say things, what upsets them." },
	{ field: "whoHasKeys", title: "Who has keys" },
	{ field: "howLongAlone", title: "How long they can be alone" },
	{ field: "routines", title: "Routines" },
	{ field: "petsTransportSchool", title: "Pets, transport, school" },
];

export function CarerPage({ carer }: { readonly carer: CarerPlan }) {
	const { plan, act, go } = usePlan();
	const toList = () => go({ screen: "part", part: "changes", itemId: null });
	const button = useNextQuestion({ onEnd: toList, onBack: toList });
	const put = <F extends keyof CarerPlan>(field: F, value: CarerPlan[F]) => act(setCarer(carer, field, value));
	return (
		<PartPage
			isDense
			kicker={
				<button type="button" className="link kicker-link" onClick={toList}>
					If things change
				</button>
			}
			title={`If ${plan.about.calledName} cannot look after ${carer.caredFor}`}
			stage="if-things-change"
			main={button}
			foot={<PartFoot line={`For whoever steps in when ${plan.about.calledName} cannot.`} main={button} />}
		>
			<Ask title="Who steps in">
				<WhoPicker label="Who steps in" value={carer.whoStepsIn} onChange={(value) => put("whoStepsIn", value)} />
			</Ask>
			<Ask title="Numbers">
				<Phones at={[...carerAt(carer), "phones"]} phones={carer.phones} name="them" />
			</Ask>
			{questions.map(({ field, title, hint }) => (
				<Ask key={field} title={title} hint={hint}>
					<SavedText
						label={title}
						isLabelHidden
						draftKey={`carer-${field.toLowerCase()}:${carer.id}`}
						value={carer[field]}
						onKeep={(text) => put(field, text)}
						asksAboutDoses={field === "medicinesAndWhereKept" || field === "treatment"}
					/>
				</Ask>
			))}
			<Ask title="A carer’s own assessment" hint="Everyone who looks after someone may ask the council for one.">
				<SavedLine
					label="Where it is, or who was asked"
					draftKey={`carer-own:${carer.id}`}
					value={carer.ownAssessment ?? ""}
					onKeep={(text) => put("ownAssessment", text.trim() === "" ? null : text)}
				/>
			</Ask>
			<NameAndOut
				title="Who is looked after"
				label="Their name"
				draftKey={`carer-name:${carer.id}`}
				value={carer.caredFor}
				onKeep={(name) => name.trim() !== "" && put("caredFor", name)}
				out="Take this plan out"
				onOut={() => act(removeCarer(carer)) && toList()}
			/>
		</PartPage>
	);
}
