/** Steps of zoom, up to the 400% that people with low vision need. */
const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const;

/** The zoom after Ctrl (or Command) with this key; null when the key is not about zoom. */
export function zoomAfter(current: number, key: string): number | null {
	// Chromium gives back what it was set to only roughly.
	const near = 0.01;
	if (key === "0") return 1;
	if (key === "+" || key === "=") return steps.find((step) => step > current + near) ?? 4;
	if (key === "-" || key === "_") return steps.findLast((step) => step < current - near) ?? 0.5;
	return null;
}
