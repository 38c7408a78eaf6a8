/** The bar of a budget, the same in every writer: its measures in points in a line of 12 point, and its second colour. */
export const BAR = { width: 118, height: 9.5, line: 0.75, after: 9 } as const;

/** A colour as it would be printed with half of its ink. `color`: `#rrggbb`. */
export const halfStrength = (color: string): string =>
	`#${[1, 3, 5]
		.map((at) => Math.round((Number.parseInt(color.slice(at, at + 2), 16) + 255) / 2))
		.map((part) => part.toString(16).padStart(2, "0"))
		.join("")}`;
