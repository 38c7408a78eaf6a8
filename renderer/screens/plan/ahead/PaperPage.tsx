/** One paper: whether the person has it, its date, where the original is, who has copies. Never its form. */
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { aheadLine, paperName } from "../../../../templates/fixed.ts";
import { type Paper, removePaper, setPaper } from "../../../store/edits/ahead.ts";
import { Select } from "../../../ui/Select.tsx";
import { Ask } from "../fields/Ask.tsx";
import { NameAndOut } from "../fields/NameAndOut.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { WhoChoice } from "../fields/WhoChoice.tsx";
import { WhoPicker } from "../fields/WhoPicker.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";

/** The paper's own name, or that of its kind. */
export const titleOfPaper = (paper: Paper): string => paper.name ?? paperName(paper.kind);

export function PaperPage({ paper }: { readonly paper: Paper }) {
	const { plan, open, staff, act, go } = usePlan();
	const toList = () => go({ screen: "part", part: "ahead", itemId: null });
	const button = useNextQuestion({ onEnd: toList, onBack: toList });
	const put = <F extends keyof Paper>(field: F, value: Paper[F]) => act(setPaper(paper, field, value));
	const key = (field: string) => `paper-${field}:${paper.id}`;
	const says = paper.originalSays;
	return (
		<PartPage
			isDense
			kicker={
				<button type="button" className="link kicker-link" onClick={toList}>
					Planning ahead
				</button>
			}
			title={titleOfPaper(paper)}
			stage="if-things-change"
			main={button}
			foot={<PartFoot line={<strong>{aheadLine}</strong>} main={button} />}
		>
			<Ask title={`Does ${plan.about.calledName} have it?`}>
				<Select
					label={`Does ${plan.about.calledName} have it?`}
					value={paper.exists}
					choices={[
						{ value: "yes", word: "Yes" },
						{ value: "no", word: "No" },
						{ value: "do-not-know", word: "Does not know" },
					]}
					onChange={(exists) => put("exists", exists)}
				/>
			</Ask>
			<Ask title="Where the original is" hint="In the blue folder by the phone.">
				<SavedLine
					label="Where it is kept"
					draftKey={key("where")}
					value={paper.where}
					onKeep={(where) => put("where", where)}
				/>
			</Ask>
			<Ask title="Its date">
				<SavedDate
					label="Written on"
					isPast
					needsYear
					draftKey={key("on")}
					value={paper.on}
					onKeep={(date) => put("on", date)}
				/>
			</Ask>
			<Ask title="Who has copies">
				<WhoPicker label="Who has copies" value={paper.copies} onChange={(copies) => put("copies", copies)} />
			</Ask>
			<Ask title="Who to ask about it">
				<WhoChoice
					label="Who to ask"
					draftKey={key("contact")}
					value={paper.contact}
					onChange={(contact) => put("contact", contact)}
				/>
			</Ask>
			<Ask title="Look at it again">
				<SavedDate
					label="On"
					draftKey={key("review")}
					value={paper.reviewOn}
					onKeep={(date) => put("reviewOn", date)}
				/>
			</Ask>
			<Ask title="What the original says" hint="One line, only if it helps to have it here. Leave out doses.">
				<SavedText
					label="Copied from the original"
					isLabelHidden
					draftKey={key("says")}
					value={says?.text ?? null}
					onKeep={(text) =>
						put("originalSays", text === null ? null : { text, copiedOn: today(open.clock), by: staff })
					}
					asksAboutDoses
				/>
				{says ? (
					<p className="soft">
						Copied on {writtenDate(says.copiedOn)} by {says.by.name}. The original prevails.
					</p>
				) : null}
			</Ask>
			<NameAndOut
				title="Its name"
				hint="If people call it something else."
				label={`In place of “${paperName(paper.kind)}”`}
				draftKey={key("name")}
				value={paper.name ?? ""}
				onKeep={(name) => put("name", name.trim() === "" ? null : name)}
				out="Take this paper out"
				onOut={() => act(removePaper(paper)) && toList()}
			/>
		</PartPage>
	);
}
