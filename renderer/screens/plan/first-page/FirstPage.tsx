/** Theirs to dress (documents.md 1.7): the one line, their colour, up to three pictures, and how the page will begin. */

import { goalQuotes, matterQuotes, mayOpen } from "../../../../templates/full/quote-list.ts";
import { chooseFirstPage } from "../../../store/edits/words.ts";
import { Select } from "../../../ui/Select.tsx";
import { Ask } from "../fields/Ask.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { useMayShow } from "../in-room.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { Colour } from "./Colour.tsx";
import { Picture, pictureWords } from "./Picture.tsx";
import { Pictures } from "./Pictures.tsx";
import "../../../styles/first-page.css";

export function FirstPage() {
	const { plan, goToOpener } = usePlan();
	const name = plan.about.calledName;
	const leave = () => goToOpener({ screen: "part", part: "overview", itemId: null });
	const button = useNextQuestion({ onEnd: leave, onBack: leave });
	useMinutes("settle", false);
	return (
		<PartPage
			isDense
			kicker="Only if they would like it"
			title={`${name}’s first page`}
			stage="settle"
			main={button}
			foot={<PartFoot line="It is theirs to dress. Without any of it, the page is their name." main={button} />}
		>
			<Ask title="How it begins">
				<Sample />
			</Ask>
			<Ask title="If people read one line, which?">
				<OneLine />
			</Ask>
			<Ask title={`${name}’s colour`} hint="For the name, headings and their words. All six print dark.">
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
	const line = useOffered().find(({ id }) => id === plan.firstPage.quoteId);
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
		</div>
	);
}

/** Words that may be the line, each with what it stands in: of what matters to them, and of their goals. */
function useOffered() {
	const { plan } = usePlan();
	const mayShow = useMayShow();
	const all = [
		...matterQuotes(plan).map((quote) => ({ quote, within: quote })),
		...plan.goals.flatMap((goal) => goalQuotes(goal).map((quote) => ({ quote, within: goal }))),
	];
	return all
		.filter(
			({ quote, within }) => mayOpen(quote) && [quote, within].every(({ visibility }) => visibility.kind !== "private"),
		)
		.filter(({ quote, within }) => mayShow(quote, within))
		.map(({ quote }) => quote);
}

const NONE = "none";
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Their own words that are short enough; which of them is theirs to say. */
function OneLine() {
	const { plan, act } = usePlan();
	const offered = useOffered();
	const { quoteId } = plan.firstPage;
	// Chosen where they were kept, such as a worry, or not for whoever is here to read.
	const isElsewhere = quoteId !== null && !offered.some(({ id }) => id === quoteId);
	if (offered.length === 0 && !isElsewhere)
		return <p className="soft">Once {plan.about.calledName}’s words are kept, one of them can stand here.</p>;
	return (
		<Select
			isLabelShown
			label="The one line"
			value={quoteId ?? NONE}
			choices={[
				{ value: NONE, word: "None of them" },
				...(isElsewhere ? [{ value: quoteId, word: "Other words, chosen where they were kept" }] : []),
				...offered.map(({ id, text }) => ({ value: id, word: shortened(text) })),
			]}
			onChange={(id) => act(chooseFirstPage(id === NONE ? null : id))}
		/>
	);
}
