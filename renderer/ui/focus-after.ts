/** What had the focus may go with what was done: then it goes to the thing named, and is never lost to the page. */
export function focusAfter(selector: string): void {
	requestAnimationFrame(() => {
		if (document.activeElement === document.body || document.activeElement === null)
			document.querySelector<HTMLElement>(selector)?.focus();
	});
}

/** The main button that is seen: on a wide page it stands in the page, on a narrow one in the bar. */
export const mainButton = (): HTMLElement | undefined =>
	[...document.querySelectorAll<HTMLElement>(".button-main")].find(
		(button) => button.checkVisibility() && !button.closest("dialog"),
	);

/** What was kept stands above, and may have moved what has the focus out of sight: it, or what is named, is brought back. */
export function keepInSight(selector: string | null = null): void {
	requestAnimationFrame(() => {
		const what = selector === null ? document.activeElement : document.querySelector(selector);
		what?.scrollIntoView({ block: "nearest" });
	});
}

/** What has just opened is seen as far as there is room, and is read from its heading, which has the id. */
export function showSoon(id: string): void {
	requestAnimationFrame(() => {
		const heading = document.getElementById(id);
		heading?.focus({ preventScroll: true });
		heading?.closest("section")?.scrollIntoView({ block: "nearest" });
	});
}

/** What has just been asked for gets the focus as soon as it stands there. */
export function focusSoon(id: string): void {
	requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/**
 * Called before something is done that may take away what has the focus, such as the button that takes a line out. Answers
 * what to call when it is done: where nothing else has taken the focus by then, it goes to the first thing of what stood
 * round the thing that went.
 */
export function stayNear(): () => void {
	const round: Element[] = [];
	for (let one = document.activeElement; one?.closest("main"); one = one.parentElement) round.push(one);
	return () => {
		const look = () => {
			if (document.activeElement !== document.body && document.activeElement !== null) return;
			const left = round.filter((one) => one.isConnected);
			const first = left.map((one) => one.querySelector<HTMLElement>("button, input, select, textarea")).find(Boolean);
			first?.focus();
		};
		// A frame later than whoever says where it goes.
		requestAnimationFrame(() => requestAnimationFrame(look));
	};
}

/** What was pressed has changed all that stands in a box: the focus goes to the first thing in it. */
export function focusFirstIn(box: { readonly current: HTMLElement | null }): void {
	requestAnimationFrame(() => box.current?.querySelector<HTMLElement>("button, input, select, textarea")?.focus());
}
