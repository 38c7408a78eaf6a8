/** The plan read back in the type that is turned to the person: one page at a time, their words whole. */
import { useState } from "react";
import { keptWords } from "../../../../shared/guide/places.ts";
import type { Quote, Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { askAgain } from "../../../store/room.ts";
import type { Route } from "../../../store/route.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { useFocusOnShow } from "../../../ui/use-focus.ts";
import { routeOf } from "../flow.ts";
import { LeftOpen } from "../LeftOpen.tsx";
import { nameOfWho } from "../names.ts";
import { PagesSheet } from "../PagesSheet.tsx";
import { PartPage } from "../PartPage.tsx";
import { pageOf } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { roomForPerson } from "../room-words.ts";
import { hasUnnamedInterpreter } from "../talk/interpreter.ts";
import { useMinutes } from "../use-minutes.ts";
import { WordsSheet } from "../WordsSheet.tsx";
import { PartRead } from "./PartRead.tsx";
import { goesOnAt, isReadBack, isToRead, yesToPage } from "./page-read-back.ts";
import { pageAt, pagesOf, titlesOf } from "./reading/pages.ts";
import { NEED_LEAD } from "./reading/you.ts";
import { type ReadPart, type ReadPlace, readingOf } from "./reading.ts";
import { SeenSheet } from "./SeenSheet.tsx";
import { partKicker, toAgree } from "./steps.ts";
import { WhoIsHere } from "./WhoIsHere.tsx";

export function ReadBack({ present, partId }: { readonly present: readonly Who[]; readonly partId: string | null }) {
	const { plan, open, act, go, goToOpener, sheet, staff } = usePlan();
	const [changedId, setChangedId] = useState<string | null>(null);
	const [asks, setAsks] = useState<"seen" | "change" | "pages" | null>(null);
	const heading = useFocusOnShow<HTMLHeadingElement>();
	const day = today(open.clock);
	const pages = pagesOf(readingOf(plan, present, day));
	const index = pageAt(pages, partId);
	const page = pages[index];
	useMinutes("read-back");
	const next = () => {
		const yes = page ? yesToPage(plan, page, staff, open.clock) : null;
		if (yes && !act(yes)) return;
		go(toAgree(pages[index + 1]?.id ?? "next"));
	};
	const back = () => {
		const before = pages[index - 1];
		if (before) go(toAgree(before.id));
	};
	// Begun on another day, or left to change something: one press leads past what was read, and never past what was not.
	const goesOn = plan.agreement.agreed === null ? goesOnAt(plan, pages) : null;
	const isNew = page !== undefined && goesOn === index && pages.slice(index + 1).some((one) => isReadBack(plan, one));
	const isPast = page !== undefined && !isToRead(plan, page) && (index === 0 || isReadBack(plan, page));
	const goOn = goesOn !== null && isPast && goesOn !== index && goesOn !== index + 1 ? pages[goesOn] : undefined;
	const leave = () => goToOpener({ screen: "talk", stage: "life", questionId: null });
	useKeys({
		"Mod+Enter": next,
		"Alt+ArrowLeft": back,
		Escape: () => {
			if (asks !== null || changedId !== null || sheet !== null) return false;
			leave();
			return true;
		},
	});
	if (!page) return <NothingYet isKeptOff={present.length > 0 && readingOf(plan, [], day).length > 0} />;
	const ways = waysToChange(page.parts);
	const [way] = ways;
	const words = wordsToChange(page.parts);
	const changed = keptWords(plan).find(({ quote }) => quote.id === changedId);
	return (
		<div className="turned read-back" data-turned-size={plan.needs.turnedSize}>
			<main className="turned-page" data-region="theirs">
				<p className="soft">
					{partKicker(1)}. Page {index + 1} of {pages.length}{" "}
					<button type="button" className="link" onClick={() => setAsks("pages")}>
						All pages
					</button>{" "}
					{isNew ? "Something here was not read back yet. " : ""}
					{goOn ? (
						<button type="button" className="link" onClick={() => go(toAgree(goOn.id))}>
							Go on at page {pages.indexOf(goOn) + 1}, the first not read: {goOn.title}
						</button>
					) : null}
				</p>
				<h1 className="turned-question" ref={heading} tabIndex={-1}>
					{page.title}
				</h1>
				<div className="kept read-list">
					{page.parts.map((part, at) => (
						<PartRead key={part.id} part={part} isFirst={at === 0} onFinish={(quote) => finish(quote, part.place)} />
					))}
				</div>
			</main>
			<footer className="turned-foot" data-region="foot">
				<div className="read-back-room">
					{index === 0 ? <LeftOpen /> : null}
					<p>
						<strong>Did I get that right?</strong> What shall I change?
					</p>
					<p className="soft small">
						<span>
							{roomForPerson(
								staff.name,
								present.map((who) => nameOfWho(plan, who)),
								hasUnnamedInterpreter(plan, today(open.clock)),
							)}{" "}
						</span>
						<WhoIsHere />
					</p>
					{page.parts.some(({ id }) => id === "you") && present.length === 0 && plan.needs.flags.length > 0 ? (
						<p className="soft small">“{NEED_LEAD}” goes to everybody who has a copy.</p>
					) : null}
				</div>
				<div className="buttons">
					<button type="button" className="button button-main" onClick={next}>
						Yes, go on
					</button>
					{index > 0 ? (
						<button type="button" className="button" onClick={back}>
							Back
						</button>
					) : null}
					{way ? (
						<button
							type="button"
							className="button"
							onClick={() => (ways.length + words.length > 1 ? setAsks("change") : go(way.route))}
						>
							Change something
						</button>
					) : null}
					{present.length === 0 && page.parts.some(({ items }) => items.some(({ at }) => at !== null)) ? (
						<button type="button" className="button" onClick={() => setAsks("seen")}>
							Who may see this?
						</button>
					) : null}
					<button type="button" className="link key-link" onClick={leave}>
						Leave <kbd>Esc</kbd>
					</button>
				</div>
			</footer>
			{asks === "seen" ? (
				<SeenSheet items={page.parts.flatMap(({ items }) => items)} onClose={() => setAsks(null)} />
			) : null}
			{asks === "pages" ? (
				<PagesSheet
					title="What is read back"
					lead="Go to any page, or stop and go on another day."
					pages={pages.map((one) => ({
						id: one.id,
						title: titlesOf(one),
						note: isReadBack(plan, one) ? (
							<span className="soft">
								<Mark kind="done" /> Yes to the words
							</span>
						) : null,
					}))}
					index={index}
					onGo={(at) => go(toAgree(pages[at]?.id ?? null))}
					onClose={() => setAsks(null)}
				/>
			) : null}
			{asks === "change" ? (
				<Sheet title="What shall I change?" onClose={() => setAsks(null)}>
					<ul className="map">
						{words.map((quote) => (
							<li key={quote.id}>
								<button
									type="button"
									className="link"
									lang={quote.language}
									dir="auto"
									onClick={() => {
										setAsks(null);
										setChangedId(quote.id);
									}}
								>
									{quote.text}
								</button>
							</li>
						))}
					</ul>
					{words.length > 0 ? <p className="soft">Or go to where more is added:</p> : null}
					<ul className="map">
						{ways.map(({ title, route }) => (
							<li key={title}>
								<button type="button" className="link" onClick={() => go(route)}>
									{title}
								</button>
							</li>
						))}
					</ul>
				</Sheet>
			) : null}
			{changed ? <WordsSheet kept={changed} onClose={() => setChangedId(null)} /> : null}
		</div>
	);

	/** Words of the talk on this page: they are changed here, and not on a page where they have to be looked for. */
	function wordsToChange(parts: readonly ReadPart[]): readonly Quote[] {
		const inTalk = new Set(keptWords(plan).map(({ quote }) => quote.id));
		return parts.flatMap(({ items }) => items.flatMap(({ quote }) => (quote && inTalk.has(quote.id) ? [quote] : [])));
	}

	/** Words that lock kept: finished where they are changed. */
	function finish(quote: Quote, place: ReadPlace): void {
		const route = routeToChange(place);
		if (keptWords(plan).some((kept) => kept.quote.id === quote.id)) setChangedId(quote.id);
		else if (route) go(route);
	}

	/** Each place where something of this page is changed, once. */
	function waysToChange(parts: readonly ReadPart[]): { readonly title: string; readonly route: Route }[] {
		const found = new Map<string, { readonly title: string; readonly route: Route }>();
		for (const { title, place } of parts) {
			const route = routeToChange(place);
			const key = JSON.stringify(route);
			if (route && !found.has(key)) found.set(key, { title, route });
		}
		return [...found.values()];
	}

	function routeToChange(place: ReadPlace): Route | null {
		if (place.kind === "goal") return { screen: "goal", goalId: place.goalId, part: place.part };
		if (place.kind === "stage") return routeOf(place.stage, plan);
		return pageOf(place.part) ? { screen: "part", part: place.part, itemId: place.itemId } : null;
	}
}

function NothingYet({ isKeptOff }: { readonly isKeptOff: boolean }) {
	const { plan, open, go } = usePlan();
	const button = useFocusOnShow<HTMLButtonElement>();
	return (
		<PartPage
			kicker={partKicker(1)}
			title={isKeptOff ? "Nothing is read back while others are here" : "Nothing to read back yet"}
			stage="read-back"
		>
			<p className="agree-line">
				{isKeptOff
					? "It waits until they have left."
					: `${plan.about.calledName}’s words will be read here, once some are kept.`}
			</p>
			<div className="buttons">
				<button
					ref={button}
					type="button"
					className="button button-main"
					onClick={() => (isKeptOff ? askAgain(open) : go({ screen: "talk", stage: "life", questionId: null }))}
				>
					{isKeptOff ? "Who is here?" : "Ask what makes life good"}
				</button>
				<button type="button" className="button" onClick={() => go(toAgree("next"))}>
					Go on without
				</button>
			</div>
		</PartPage>
	);
}
