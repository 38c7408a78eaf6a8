/** About me and how to reach me; how I like to be told things. Every field is asked; none is inferred from another. */
import { personWords } from "../../../../shared/criteria/person.ts";
import { isNhsNumber } from "../../../../shared/plan/person.ts";
import { setAbout, setAddress, setEmail } from "../../../store/edits/about.ts";
import { nhsNumberHint } from "../../../store/people.ts";
import { Ask } from "../fields/Ask.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { Phones } from "../fields/Phones.tsx";
import { PronounsSelect } from "../fields/PronounsSelect.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { ContextLines } from "./ContextLines.tsx";
import { HowToTell } from "./HowToTell.tsx";

export function AboutPage() {
	const { plan, act, go } = usePlan();
	const { about } = plan;
	const who = personWords(about);
	const [address] = about.addresses;
	const settle = () => go({ screen: "talk", stage: "settle", questionId: null });
	const button = useNextQuestion({ onEnd: settle, onBack: settle });
	useMinutes("settle");
	return (
		<PartPage
			isDense
			kicker="Settle in"
			title={`About ${about.calledName}, and how to reach ${who.her}`}
			stage="settle"
			main={button}
			foot={<PartFoot line="Only what is needed. Anything may be left out." main={button} />}
		>
			<Ask title="Names">
				<div className="ask-sides">
					<SavedLine
						label="Likes to be called"
						draftKey="about-called"
						value={about.calledName}
						onKeep={(text) => text.trim() !== "" && act(setAbout("calledName", text))}
					/>
					<SavedLine
						label="First name"
						draftKey="about-first"
						value={about.firstName}
						onKeep={(text) => text.trim() !== "" && act(setAbout("firstName", text))}
					/>
					<SavedLine
						label="Family name"
						draftKey="about-family"
						value={about.familyName}
						onKeep={(text) => act(setAbout("familyName", text))}
					/>
					<PronounsSelect value={about.pronouns} onChange={(pronouns) => act(setAbout("pronouns", pronouns))} />
				</div>
			</Ask>
			<Ask title="Born">
				<SavedDate
					label="Date of birth"
					draftKey="about-born"
					isPast
					needsYear
					value={about.born}
					onKeep={(date) => act(setAbout("born", date))}
				/>
			</Ask>
			<Ask title="NHS number" hint="On the first page and the emergency page only.">
				<NhsNumber />
			</Ask>
			<Ask title="Telephone">
				<Phones at={["about", "phones"]} phones={about.phones} name={about.calledName} />
			</Ask>
			<Ask title={`Where ${who.she} ${who.verb("lives", "live")}`}>
				<SavedText
					label="Address, a line for each part"
					draftKey="about-address"
					value={address ? address.lines.join("\n") : null}
					onKeep={(text) => act(setAddress(plan, { lines: text ?? "", postcode: address?.postcode ?? "" }))}
				/>
				<div className="ask-sides">
					<SavedLine
						label="Postcode"
						draftKey="about-postcode"
						value={address?.postcode ?? ""}
						onKeep={(postcode) => act(setAddress(plan, { lines: address?.lines.join("\n") ?? "", postcode }))}
					/>
					<SavedLine
						label="Email"
						draftKey="about-email"
						value={about.emails[0]?.address ?? ""}
						onKeep={(text) => act(setEmail(plan, text))}
					/>
					<SavedLine
						label={`How best to reach ${who.her}`}
						hint="Text first, never before ten"
						draftKey="about-reach"
						value={about.preferredContact ?? ""}
						onKeep={(text) => act(setAbout("preferredContact", text.trim() === "" ? null : text))}
					/>
				</div>
			</Ask>
			<HowToTell />
			<ContextLines />
		</PartPage>
	);
}

/** Ten digits, the last one a check; said in words when it cannot be one. */
function NhsNumber() {
	const { plan, act } = usePlan();
	const digits = (text: string) => text.replace(/[\s-]/g, "");
	const problem = (text: string) =>
		text.trim() === "" || isNhsNumber(digits(text)) ? "" : nhsNumberHint(text) || "An NHS number has 10 digits.";
	const number = plan.about.nhsNumber;
	return (
		<SavedLine
			label="NHS number"
			isNumber
			draftKey="about-nhs"
			why={problem}
			value={number ? `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}` : ""}
			onKeep={(text) => act(setAbout("nhsNumber", text.trim() === "" ? null : digits(text)))}
		/>
	);
}
