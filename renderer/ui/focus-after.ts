/** What had the focus may go with what was done: then it goes to the thing named, and is never lost to the page. */
export function focusAfter(selector: string): void {
	requestAnimationFrame(() => {
		if (document.activeElement === document.body || document.activeElement === null)
			document.querySelector<HTMLElement>(selector)?.focus();
	});
}

/** What was kept stands above, and may have moved what has the focus out of sight: it is brought back. */
export function keepInSight(): void {
	requestAnimationFrame(() => document.activeElement?.scrollIntoView({ block: "nearest" }));
}

/** What has just been asked for gets the focus as soon as it stands there. */
export function focusSoon(id: string): void {
	requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** What was pressed has changed all that stands in a box: the focus goes to the first thing in it. */
export function focusFirstIn(box: { readonly current: HTMLElement | null }): void {
	requestAnimationFrame(() => box.current?.querySelector<HTMLElement>("button, input, select, textarea")?.focus());
}
