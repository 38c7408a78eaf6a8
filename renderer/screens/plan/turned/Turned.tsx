/** 04: the question, their words, nothing else. Typing goes on; private words stay out while anyone else is here. */
import { type ReactNode, useEffect, useRef } from "react";
import { platform } from "../../../store/platform/index.ts";
import { useKeys } from "../../../ui/keys.ts";
import { SaveLine } from "../../../ui/SaveLine.tsx";
import { useHere } from "../in-room.ts";
import { OnlyUs } from "../OnlyUs.tsx";
import { usePlan } from "../plan-context.ts";
import { SaidInPlan } from "../SaidHere.tsx";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import { showNewest } from "./newest-in-sight.ts";
import { TurnedBox } from "./TurnedBox.tsx";
import type { Nothing, TurnedItem } from "./turned-page.ts";
import { coverCutLines } from "./whole-lines.ts";

interface TurnedProps {
	readonly question: string;
	/** Those that may be shown to everybody here. */
	readonly items: readonly TurnedItem[];
	/** Why no items are there; left out where a box or a choice waits for them. */
	readonly nothing?: Nothing | null;
	/** The box that was open; null where there is none. */
	readonly draftKey: string | null;
	readonly onType?: (text: string) => void;
	readonly onKeep: (text: string) => void;
	readonly onBack: () => void;
	/** Where what is typed goes, where that was pointed at. */
	readonly boxLead?: string;
	/** What is drawn of it, above what is said. */
	readonly drawing?: ReactNode;
	/** What is to be pressed instead of typed. */
	readonly choices?: ReactNode;
	/** Whose hands are on the keys, for this question and until it is turned back. */
	readonly typing?: { readonly isTheirs: boolean; readonly onChange: (isTheirs: boolean) => void };
}

/** A page that is only shown. */
export const noBox = { draftKey: null, onKeep: () => undefined };

/** While somebody else is here an empty page and one that is kept from them say the same: neither tells of a secret. */
const nothingSaid = (nothing: Nothing, isAlone: boolean): string =>
	nothing === "not-yet" && isAlone ? "Nothing here yet." : "Nothing to show just now.";

export function Turned({
	question,
	items,
	nothing = null,
	draftKey,
	onType,
	onKeep,
	onBack,
	boxLead = "",
	drawing,
	choices,
	typing,
}: TurnedProps) {
	const { plan, open, state, staff, showSheet } = usePlan();
	const here = useHere();
	const box = useRef<HTMLTextAreaElement>(null);
	const page = useRef<HTMLElement>(null);
	const upper = useRef<HTMLDivElement>(null);
	const lower = useRef<HTMLDivElement>(null);
	const draft = draftKey ? (state.record.drafts[draftKey] ?? "") : "";
	const keep = () => {
		const text = draftKey ? open.draftOf(draftKey) : "";
		if (text.trim() !== "") onKeep(text);
	};
	useKeepOnLock(draftKey ?? "turned", keep);
	// On arriving the question is in view, whatever takes the focus; an answered box goes, and gives it to the page.
	const hasBox = draftKey !== null;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a box that goes is a reason
	useEffect(() => {
		(box.current ?? page.current)?.focus({ preventScroll: true });
		if (page.current) page.current.scrollTop = 0;
	}, [hasBox]);
	// Where words go on under it, the newest of them too, then and later.
	// biome-ignore lint/correctness/useExhaustiveDependencies: new words are the reason
	useEffect(() => {
		const shown = page.current;
		if (!shown) return;
		const cover = () => {
			if (upper.current && lower.current) coverCutLines(shown, [upper.current, lower.current]);
		};
		const show = () => {
			showNewest(shown);
			cover();
		};
		show();
		// The foot takes another line once something is saved: what was whole would go under the box.
		const resized = new ResizeObserver(show);
		resized.observe(shown);
		shown.addEventListener("scroll", cover);
		return () => {
			resized.disconnect();
			shown.removeEventListener("scroll", cover);
		};
	}, [items.length, draft, typing?.isTheirs]);
	useKeys({ Escape: onBack });
	/** Said once for what follows one another; of the newest words that go on, what is before them may be out of sight. */
	const isNamed = (at: number) => {
		const lead = items[at]?.lead ?? "";
		return lead !== "" && (items[at - 1]?.lead !== lead || (draftKey !== null && at === items.length - 1));
	};
	return (
		<div className="turned" data-turned-size={plan.needs.turnedSize}>
			<main
				className={draftKey ? "turned-page turned-talk" : "turned-page"}
				ref={page}
				tabIndex={draftKey ? -1 : 0}
				data-region="theirs"
			>
				<h1 className="turned-question">{question}</h1>
				<div className="kept">
					{nothing === null ? null : <p className="read-line soft">{nothingSaid(nothing, here.length === 0)}</p>}
					{drawing}
					{items.map(({ id, lead, quote, line, language, typed = "ours", visibility = quote?.visibility }, at) => (
						<div key={id} className="read-item" data-named={isNamed(at) || lead === "" ? "" : undefined}>
							{isNamed(at) ? <p className="read-lead">{lead}</p> : null}
							{quote ? (
								<SaidInPlan quote={quote} />
							) : typed !== "ours" ? (
								<div className={typed === "theirs" ? "said said-writing" : "said said-other"}>
									<p className="said-words" lang={plan.needs.preferredLanguage} dir="auto">
										{line}
									</p>
								</div>
							) : (
								<p className="read-line" lang={language ?? undefined} dir="auto">
									{line}
								</p>
							)}
							{visibility?.kind === "private" ? <OnlyUs /> : null}
						</div>
					))}
					{choices}
					{boxLead === "" ? null : <p className="read-lead">{boxLead}</p>}
					{draftKey ? (
						<TurnedBox box={box} draft={draft} hint="Type here" onType={(text) => onType?.(text)} onKeep={keep}>
							{typing?.isTheirs ? (
								<p className="said-typing">
									{plan.about.calledName} is typing.{" "}
									<span className="said-typing-key">
										<kbd>Enter</kbd> keeps the words.
									</span>{" "}
									<button
										type="button"
										className="link"
										onClick={() => {
											typing.onChange(false);
											box.current?.focus();
										}}
									>
										Not any more
									</button>
								</p>
							) : null}
						</TurnedBox>
					) : null}
				</div>
			</main>
			<div className="turned-cover" ref={upper} />
			<div className="turned-cover" ref={lower} />
			<footer className="turned-foot" data-region="foot">
				<p>
					<strong>{plan.about.calledName}</strong>{" "}
					<span className="soft">Ask to change any of it, or stop, at any time.</span>
				</p>
				{draftKey && typing ? (
					<fieldset className="turned-typing">
						<legend>Who is typing?</legend>
						{[true, false].map((isTheirs) => (
							<label className="check" key={String(isTheirs)}>
								<input
									type="radio"
									name="who-types"
									checked={typing.isTheirs === isTheirs}
									onChange={() => {
										typing.onChange(isTheirs);
										box.current?.focus();
									}}
								/>
								<span>{isTheirs ? plan.about.calledName : staff.name}</span>
							</label>
						))}
					</fieldset>
				) : null}
				<div className="buttons">
					<SaveLine save={state.save} isWeak={platform.kind === "browser"} onWhatToDo={() => showSheet("not-saved")} />
					<button type="button" className="link key-link" onClick={onBack}>
						Turn back <kbd>Esc</kbd>
					</button>
				</div>
			</footer>
		</div>
	);
}
