import { app } from "../../../store/app-state.ts";

/**
 * Where the hands begin in a question: its first box; past what is kept, the empty box. Never a radio of a question that
 * is answered, where Space would undo the answer: there the heading is read.
 */
function firstThing(ask: HTMLElement): HTMLElement | null {
	const first = ask.querySelector<HTMLElement>(
		"[data-ask-first], .ask-answer textarea, .ask-answer input, .ask-answer select, .ask-answer button",
	);
	if (first instanceof HTMLButtonElement) {
		const boxes = [...ask.querySelectorAll<HTMLTextAreaElement>(".ask-answer textarea")];
		return boxes.find(({ value }) => value === "") ?? first;
	}
	const isAnswered =
		first instanceof HTMLInputElement &&
		first.type === "radio" &&
		!first.checked &&
		[...ask.querySelectorAll<HTMLInputElement>("input")].some(({ name, checked }) => name === first.name && checked);
	return isAnswered ? ask.querySelector<HTMLElement>("h2") : first;
}

/** Goes to a question of the page by its name. */
export function goToAsk(name: string): void {
	const ask = document.querySelector<HTMLElement>(`[data-ask="${name}"]`);
	if (!ask) return;
	showAsk(ask);
}

/** In sight, also once what was kept meanwhile has made the page longer. */
function showAsk(ask: HTMLElement): void {
	const show = () => (firstThing(ask) ?? ask).scrollIntoView({ block: "center" });
	show();
	firstThing(ask)?.focus();
	requestAnimationFrame(show);
}

let lastAsk: HTMLElement | null = null;

/** Which question has the focus, and of how many; null outside of them. */
export function askNow(): { readonly number: number; readonly of: number } | null {
	const asks = [...document.querySelectorAll<HTMLElement>("main [data-ask]")];
	const at = asks.findIndex((ask) => ask.contains(document.activeElement));
	return at < 0 || asks.length < 2 ? null : { number: at + 1, of: asks.length };
}

/** Where the focus was last, for when it is on a button at the foot. */
export const rememberAsk = (ask: HTMLElement): void => {
	lastAsk = ask;
};

/**
 * Goes to the question after the one that has the focus, or had it last; false after the last. What was being typed is
 * kept first.
 */
export function goToNextAsk(): boolean {
	app.get().open?.words.keepShown();
	const asks = [...document.querySelectorAll<HTMLElement>("main [data-ask]")];
	const active = document.activeElement;
	const from = active?.closest("main") && active.tagName !== "H1" ? active : lastAsk?.isConnected ? lastAsk : null;
	const next = asks.find(
		(ask) =>
			!from || (!ask.contains(from) && (from.compareDocumentPosition(ask) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
	);
	if (active instanceof HTMLElement) active.blur();
	if (!next) return false;
	showAsk(next);
	return true;
}
