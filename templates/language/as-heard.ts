/** As it is heard: nothing but its letters and numbers, to find whether the same is said twice. */
export const asHeard = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
