/** At the edges of the turned page a line stands whole or not at all, however far it is scrolled. */

/** Lines of one height, one under another. */
interface Lines {
	readonly top: number;
	readonly bottom: number;
	readonly lineHeight: number;
}

/** Less than this of a line is the air between two. */
const AIR = 2;

/**
 * In: where something ends that words go away behind, and the words there. Out: how far below that edge and above it the
 * line is to be covered that the edge cuts; 0 where it cuts none.
 */
export function cutAt(edge: number, words: readonly Lines[]): { readonly below: number; readonly above: number } {
	let below = 0;
	let above = 0;
	for (const { top, bottom, lineHeight } of words) {
		if (top >= edge - AIR || bottom <= edge + AIR) continue;
		const into = (edge - top) % lineHeight;
		if (into < AIR || lineHeight - into < AIR) continue;
		below = Math.max(below, Math.min(lineHeight - into, bottom - edge));
		above = Math.max(above, into);
	}
	return { below, above };
}

const linesOf = (one: Element): Lines => {
	const { top, bottom } = one.getBoundingClientRect();
	const lineHeight = Number.parseFloat(getComputedStyle(one).lineHeight);
	return { top, bottom, lineHeight: Number.isNaN(lineHeight) ? bottom - top : lineHeight };
};

/** Covers the lines that the question or the top of the page cuts, and those that the box that waits or the foot cuts. */
export function coverCutLines(page: HTMLElement, covers: readonly [HTMLElement, HTMLElement]): void {
	const [upper, lower] = covers;
	const { top, bottom } = page.getBoundingClientRect();
	const question = page.querySelector(".turned-question");
	const waiting = page.querySelector(".said-waiting")?.getBoundingClientRect();
	const words = [...page.querySelectorAll(".kept p, .kept .words-box")]
		.filter((one) => one.closest(".said-waiting") === null)
		.map(linesOf);
	const isSticky = question !== null && getComputedStyle(question).position === "sticky";
	const from = isSticky ? question.getBoundingClientRect().bottom : top;
	const to = waiting ? Math.min(bottom, waiting.top) : bottom;
	const whole = isSticky || question === null ? words : [...words, linesOf(question)];
	const isScrolled = getComputedStyle(page).overflowY === "auto";
	const below = isScrolled ? cutAt(from, whole).below : 0;
	const above = isScrolled ? cutAt(to, whole).above : 0;
	// The width of the page without its scroll bar.
	for (const cover of covers) cover.style.width = `${page.clientWidth}px`;
	upper.style.top = `${from}px`;
	upper.style.height = `${below}px`;
	lower.style.top = `${to - above}px`;
	lower.style.height = `${above}px`;
}
