/** Leaves the field that is being typed in: what stands in a field of ours is kept when it is left (decision 10). */
export function leaveField(): void {
	const field = document.activeElement;
	if (field instanceof HTMLElement && field.matches("input, select, textarea")) field.blur();
}
