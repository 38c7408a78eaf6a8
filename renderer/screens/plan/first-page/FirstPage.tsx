/** Theirs to dress (documents.md 1.7): the one line, their colour, up to three pictures, and how the page will begin. */

import { personWords } from "../../../../shared/criteria/person.ts";
import { chooseFirstPage } from "../../../store/edits/words.ts";
import { shortened } from "../../../ui/letters.ts";
import { Select } from "../../../ui/Select.tsx";
import { Ask } from "../fields/Ask.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { useMayShow } from "../in-room.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { Colour } from "./Colour.tsx";
import { offeredLines, otherLine } from "./one-line.ts";
import { Picture } from "./Picture.tsx";
import { Pictures } from "./Pictures.tsx";
import { pictureWords } from "./words.ts";
import "../../../styles/first-page.css";

export function FirstPage() {
	const { plan, goToOpener } = usePlan();
	const who = personWords(plan.about);
	const name = plan.about.calledName;
	const leave = () => goToOpener({ screen: "part", part: "overview", itemId: null });
	const button = useNextQuestion({ onEnd: leave, onBack: leave });
	useMinutes("settle", false);
	return (
		<PartPage
			isDense
			kicker={`Only if ${who.she} would like it`}
			title={`${name}’s first page`}
			stage="settle"
			main={button}
			foot={
				<PartFoot line={`It is ${name}’s to dress. Without any of it, the page is ${who.their} name.`} main={button} />
			}
		>
			<Ask title="How it begins">
				<Sample />
			</Ask>
			<Ask title="If people read one line, which?">
				<OneLine />
			</Ask>
			<Ask title={`${name}’s colour`} hint={`For the name, headings and ${who.their} words. All six print dark.`}>
				<Colour />
			</Ask>
			<Ask title="Up to three pictures" hint="On the first page and the one-page profile.">
				<Pictures />
			</Ask>
		</PartPage>
	);
}

/** The top of the first page as it stands now. */
function Sample() {
	const { plan } = usePlan();
	const offered = useOffered();
	const line = offered.find(({ id }) => id === plan.firstPage.quoteId);
	const other = otherLine(plan, offered);
	const { accent, pictures } = plan.firstPage;
	return (
		<div className="first-sample" data-accent={accent}>
			<p className="first-name">{plan.about.calledName}</p>
			{pictures.length > 0 ? (
				<p className="first-pictures">
					{pictures.map((choice, index) => (
						// Pictures are known by their place.
						// biome-ignore lint/suspicious/noArrayIndexKey: they have no ids
						<Picture key={index} choice={choice} alt={pictureWords(plan, choice)} />
					))}
				</p>
			) : null}
			{line ? (
				<p className="first-words" lang={line.language} dir="auto">
					“{line.text}”
				</p>
			) : null}
			{other ? <p className="soft">{other}</p> : null}
		</div>
	);
}

function useOffered() {
	const { plan } = usePlan();
	return offeredLines(plan, useMayShow());
}

const NONE = "none";

/** Their own words that are short enough; which of them is theirs to say. */
function OneLine() {
	const { plan, act } = usePlan();
	const offered = useOffered();
	const { quoteId } = plan.firstPage;
	const other = otherLine(plan, offered);
	if (offered.length === 0 && other === null)
		return <p className="soft">Once {plan.about.calledName}’s words are kept, one of them can stand here.</p>;
	return (
		<Select
			isLabelShown
			label="The one line"
			value={quoteId ?? NONE}
			choices={[
				{ value: NONE, word: "None of them" },
				...(quoteId !== null && other !== null ? [{ value: quoteId, word: other }] : []),
				...offered.map(({ id, text }) => ({ value: id, word: shortened(text, 60) })),
			]}
			onChange={(id) => act(chooseFirstPage(id === NONE ? null : id))}
		/>
	);
}
