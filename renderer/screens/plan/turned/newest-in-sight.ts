/** Where a page of words stands that goes on under its question: the newest words whole, and as many before them as fit. */

/** A stretch of the page, measured from its top as if nothing were scrolled. */
interface Stretch {
	readonly top: number;
	readonly bottom: number;
}

interface Layout {
	/** Words with what is said before them, those alone that may stand first under the question. */
	readonly items: readonly Stretch[];
	/** The box that waits, or what is typed in it. */
	readonly box: Stretch & { readonly lineHeight: number };
	/** Where the question ends, once it sticks at the top. */
	readonly question: number;
	/** How high the window of the page is. */
	readonly height: number;
}

/**
 * In: how the page is laid out. Out: how far it is scrolled, so that no words are cut in half at the question and the box
 * is whole in sight. Words longer than that begin under the question; of a box that is longer, the last lines are seen.
 */
export function scrollOf({ items, box, question, height }: Layout): number {
	if (box.bottom <= height) return 0;
	const free = height - question;
	const from = box.top - question;
	if (box.bottom - box.top > free)
		return from + Math.ceil((box.bottom - height - from) / box.lineHeight) * box.lineHeight;
	const first = items.find(({ top }) => box.bottom - top <= free);
	// While much is typed it is what has to be in sight, with no room for anything else whole.
	const isTyping = box.bottom - box.top > free / 2;
	return Math.max(0, (first ?? (isTyping ? undefined : items.at(-1)) ?? box).top - question);
}

/** Scrolls the page so, and leaves as much free below its end as that needs. */
export function showNewest(page: HTMLElement): void {
	const kept = page.querySelector<HTMLElement>(".kept");
	const question = page.querySelector(".turned-question");
	const writing = page.querySelector(".said-writing:has(.words-box)");
	const box = writing?.querySelector(".words-box");
	if (!kept || !question || !writing || !box) return;
	const height = page.clientHeight;
	// At the end of it the question sticks, and the box that waits does not.
	kept.style.paddingBlockEnd = `${height}px`;
	page.scrollTop = page.scrollHeight;
	const edge = page.getBoundingClientRect().top;
	const stretch = (one: Element): Stretch => {
		const { top, bottom } = one.getBoundingClientRect();
		return { top: top - edge + page.scrollTop, bottom: bottom - edge + page.scrollTop };
	};
	const to = scrollOf({
		items: [...kept.querySelectorAll(":scope > .read-item[data-named]")].map(stretch),
		box: {
			top: stretch(box).top,
			bottom: stretch(writing).bottom,
			lineHeight: Number.parseFloat(getComputedStyle(box).lineHeight),
		},
		question: question.getBoundingClientRect().bottom - edge,
		height,
	});
	kept.style.paddingBlockEnd = `${Math.max(0, to + height - (page.scrollHeight - height))}px`;
	page.scrollTop = to;
}
