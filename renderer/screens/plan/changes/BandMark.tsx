/** Three bars, one, two or all of them full: the step of the ladder as a shape, always beside its word. */
import type { Band } from "../../../store/edits/changes.ts";

const filled: Record<Band, number> = { asUsual: 1, early: 2, serious: 3 };
const bars = [
	{ x: 1.5, height: 6 },
	{ x: 8, height: 12 },
	{ x: 14.5, height: 18 },
] as const;

export function BandMark({ band }: { readonly band: Band }) {
	return (
		<svg className="band-mark" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
			{bars.map(({ x, height }, index) => (
				<rect
					key={x}
					x={x}
					y={20 - height}
					width="5"
					height={height}
					fill={index < filled[band] ? "currentColor" : "none"}
					stroke="currentColor"
					strokeWidth="1.5"
				/>
			))}
		</svg>
	);
}
