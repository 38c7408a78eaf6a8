/** The relationship circle as a drawing: decoration for the list beside it, which says all of it in words. */

import type { Contact } from "../../../../shared/plan/team.ts";
import { circlePlaces, DOT, LEADING, linesOf, MIDDLE, rings, shortName } from "./circle-places.ts";

interface CircleProps {
	readonly contacts: readonly Contact[];
	readonly name: string;
	/** Turned to the person: to be read from across a table. */
	readonly isLarge?: boolean;
}

export function Circle({ contacts, name, isLarge = false }: CircleProps) {
	const own = linesOf(shortName(name));
	const { size, placed } = circlePlaces(contacts, name, isLarge);
	return (
		<svg
			className={isLarge ? "circle circle-large" : "circle"}
			viewBox={`0 0 ${MIDDLE * 2} ${MIDDLE * 2}`}
			aria-hidden="true"
			focusable="false"
		>
			{rings.map(({ ring, radius }) => (
				<circle key={ring} cx={MIDDLE} cy={MIDDLE} r={radius} className="circle-ring" />
			))}
			<text x={MIDDLE} y={MIDDLE + 6} className="circle-me">
				{own.map((line, index) => (
					<tspan key={line} x={MIDDLE} dy={`${index === 0 ? (-LEADING * (own.length - 1)) / 2 : LEADING}em`}>
						{line}
					</tspan>
				))}
			</text>
			{placed.map((one) => (
				<g key={one.id}>
					<circle cx={one.x} cy={one.y} r={DOT} className="circle-dot" />
					{one.name ? (
						<text x={one.name.x} y={one.name.y} fontSize={size} data-side={one.name.side} className="circle-name">
							{one.name.lines.map((line, index) => (
								<tspan key={line} x={one.name?.x} dy={index === 0 ? 0 : size * LEADING}>
									{line}
								</tspan>
							))}
						</text>
					) : null}
				</g>
			))}
		</svg>
	);
}
