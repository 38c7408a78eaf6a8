/** How they like to be told things, in full: the six steps of DAPB1605 begin with asking. What is asked prints and flags. */
import { personWords } from "../../../../shared/criteria/person.ts";
import type { Needs } from "../../../../shared/plan/person.ts";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { languageName } from "../../../../templates/language/direction.ts";
import { languages } from "../../../../templates/language/languages.ts";
import { setNeed } from "../../../store/edits/about.ts";
import { Select } from "../../../ui/Select.tsx";
import { Ask } from "../fields/Ask.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { Words } from "../fields/Words.tsx";
import { YesNo } from "../fields/YesNo.tsx";
import { usePlan } from "../plan-context.ts";

const formats: readonly (readonly [Needs["formats"][number], string])[] = [
	["standard", "Standard print"],
	["large-print", "Large print"],
	["easy-read", "Easy read"],
	["plain-text", "Plain text, for a screen reader"],
	["audio", "Read aloud"],
	["bsl", "British Sign Language"],
	["braille", "Braille"],
	["translation", "In another language"],
];
const isEnglish = (tag: string): boolean => tag.split("-")[0] === "en";

export function HowToTell() {
	const { plan, open, act, showSheet } = usePlan();
	const { needs } = plan;
	const who = personWords(plan.about);
	const put = <F extends keyof Needs>(field: F, value: Needs[F]) => act(setNeed(field, value, open.clock));
	const spoken = needs.preferredLanguage;
	const known = languages.some(({ tag }) => tag === spoken);
	const isStillToAsk = needs.needsInterpreter === true && isEnglish(spoken);
	const toggle = (format: Needs["formats"][number]) =>
		put(
			"formats",
			needs.formats.includes(format) ? needs.formats.filter((one) => one !== format) : [...needs.formats, format],
		);
	return (
		<Ask
			title={`How ${who.she} ${who.verb("likes", "like")} to be told things`}
			hint={needs.askedOn ? `Asked on ${writtenDate(needs.askedOn)}.` : "Not asked yet."}
		>
			<p>
				{needs.flags.map((flag) => (
					<span key={flag.id} className="need">
						{flag.text}
					</span>
				))}{" "}
				<button type="button" className="link" onClick={() => showSheet("needs")}>
					What stays in view on every screen
				</button>
			</p>
			<Words
				label={`In ${plan.about.calledName}’s words`}
				place={{ at: ["needs", "howToTalkWithMe"], isOne: false, name: "how to talk with me" }}
				quotes={needs.howToTalkWithMe}
			/>
			<div className="field-row">
				<Select
					isLabelShown
					label={isStillToAsk ? "Which language?" : "Language"}
					value={spoken}
					choices={[
						...languages.map(({ tag, name }) => ({ value: tag, word: name })),
						...(known ? [] : [{ value: spoken, word: languageName(spoken, plan.language) }]),
					]}
					onChange={(tag) => put("preferredLanguage", tag)}
				/>
				<YesNo
					label="Needs an interpreter?"
					value={needs.needsInterpreter}
					onChange={(value) => put("needsInterpreter", value)}
				/>
				<YesNo
					label="Help with reading?"
					value={needs.needsHelpReading}
					onChange={(value) => put("needsHelpReading", value)}
				/>
			</div>
			{isStillToAsk ? (
				<p className="note" role="status">
					An interpreter is needed, and the language is still English.
				</p>
			) : null}
			{needs.needsInterpreter ? (
				<SavedLine
					label="Which interpreter, and how to book"
					draftKey="needs-interpreter"
					value={needs.interpreterDetails ?? ""}
					onKeep={(text) => put("interpreterDetails", text.trim() === "" ? null : text)}
				/>
			) : null}
			<fieldset>
				<legend className="label">Copies for {plan.about.calledName}</legend>
				<div className="choices">
					{formats.map(([format, word]) => (
						<label key={format} className="choice">
							<input type="checkbox" checked={needs.formats.includes(format)} onChange={() => toggle(format)} />
							<span>{word}</span>
						</label>
					))}
				</div>
			</fieldset>
			<div className="field-row">
				<Select
					isLabelShown
					label="Print size"
					value={String(needs.printSize ?? "none")}
					choices={[
						{ value: "none", word: "As usual" },
						...["16", "18", "20", "24"].map((size) => ({ value: size, word: `${size} point` })),
					]}
					onChange={(size) => put("printSize", size === "none" ? null : (Number(size) as Needs["printSize"]))}
				/>
				<Select
					isLabelShown
					label="Paper"
					value={needs.paper}
					choices={[
						{ value: "white", word: "White" },
						{ value: "cream", word: "Cream" },
						{ value: "dark", word: "Dark" },
					]}
					onChange={(paper) => put("paper", paper)}
				/>
			</div>
			<label className="check">
				<input
					type="checkbox"
					checked={needs.hasPlainLetters}
					onChange={() => put("hasPlainLetters", !needs.hasPlainLetters)}
				/>
				<span>Plain letters on screen, for {who.their} words too</span>
			</label>
		</Ask>
	);
}
