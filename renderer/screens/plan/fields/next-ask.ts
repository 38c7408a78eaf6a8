import { keepOpenWords } from "../../../store/app.ts";

const firstThing = (ask: HTMLElement): HTMLElement | null =>
	ask.querySelector<HTMLElement>(".ask-answer textarea, .ask-answer input, .ask-answer select, .ask-answer button");

/** Goes to a question of the page by its name. */
export function goToAsk(name: string): void {
	const ask = document.querySelector<HTMLElement>(`[data-ask="${name}"]`);
	if (!ask) return;
	ask.scrollIntoView({ block: "center" });
	firstThing(ask)?.focus();
}

/** Goes to the question after the one that has the focus; false after the last. What was being typed is kept first. */
export function goToNextAsk(): boolean {
	const asks = [...document.querySelectorAll<HTMLElement>("main [data-ask]")];
	keepOpenWords.get()();
	const active = document.activeElement;
	const isBefore = (ask: HTMLElement): boolean =>
		active !== null && active !== document.body && active.closest("main") !== null
			? (active.compareDocumentPosition(ask) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
			: ask.getBoundingClientRect().top > innerHeight / 2;
	const next = asks.find((ask) => isBefore(ask) && !ask.contains(active));
	if (active instanceof HTMLElement) active.blur();
	if (!next) return false;
	next.scrollIntoView({ block: "center" });
	firstThing(next)?.focus();
	return true;
}
