/** What has the focus stays in sight when something was kept above it and has moved it down. */
export function keepInSight(): void {
	requestAnimationFrame(() => {
		document.activeElement?.scrollIntoView({ block: "nearest" });
	});
}

/** What had the focus may go with what was done: then it goes to the thing named, and is never lost to the page. */
export function focusAfter(selector: string): void {
	requestAnimationFrame(() => {
		if (document.activeElement === document.body || document.activeElement === null)
			document.querySelector<HTMLElement>(selector)?.focus();
	});
}
