/** The relationship circle as a drawing: decoration for the list beside it, which says all of it in words. */

import type { Contact } from "../../../../shared/plan/team.ts";
import { isNameAlone } from "../../../../templates/fixed.ts";

type Ring = NonNullable<Contact["circle"]>;

const rings: readonly { readonly ring: Ring; readonly radius: number; readonly turn: number }[] = [
	{ ring: "closest", radius: 62, turn: -90 },
	{ ring: "close", radius: 110, turn: -45 },
	{ ring: "known", radius: 156, turn: -110 },
	{ ring: "paid", radius: 200, turn: -70 },
];
const MIDDLE = 215;
/** From the middle to where twelve letters, half to each side, would leave the drawing. */
const SIDE = 150;
/** The same in letters that are read from across a table. */
const LARGE_SIDE = 115;
const DOT = 5;
const MOST_LETTERS = 12;

/**
 * The first word of a name, or what fits of it; with a title the family name, as they are spoken to, and two words where
 * the first is no name by itself ("Señora Mari", "José Luis").
 */
export function shortName(name: string): string {
	const words = name.trim().split(/\s+/);
	const isTitled = words.length > 1 && /^(dr|mrs?|ms|miss|mx|prof|sister|nurse|rev)\.?$/i.test(words[0] ?? "");
	const [one = name] = words;
	const first = isTitled ? `${one} ${words.at(-1)}` : isNameAlone(one) ? one : words.slice(0, 2).join(" ");
	return [...first].length > MOST_LETTERS ? `${[...first].slice(0, MOST_LETTERS - 1).join("")}…` : first;
}

/** Above the dot; under it at the top, and towards the middle at the sides, where there is no room for half a name. */
function nameAt(x: number, y: number, isLarge: boolean) {
	const isAtSide = Math.abs(x - MIDDLE) > (isLarge ? LARGE_SIDE : SIDE);
	const under = isLarge ? 32 : 22;
	return {
		x: isAtSide ? x + (x < MIDDLE ? -DOT : DOT) : x,
		y: y < MIDDLE / 6 ? y + under : y - 10,
		"data-side": isAtSide ? (x < MIDDLE ? "left" : "right") : undefined,
	};
}

interface CircleProps {
	readonly contacts: readonly Contact[];
	readonly name: string;
	/** Turned to the person: to be read from across a table. */
	readonly isLarge?: boolean;
}

export function Circle({ contacts, name, isLarge = false }: CircleProps) {
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
				{shortName(name)}
			</text>
			{rings.flatMap(({ ring, radius, turn }) => {
				const inRing = contacts.filter((contact) => contact.circle === ring);
				return inRing.map((contact, index) => {
					const angle = ((turn + (index * 360) / inRing.length) * Math.PI) / 180;
					const x = MIDDLE + radius * Math.cos(angle);
					const y = MIDDLE + radius * Math.sin(angle);
					return (
						<g key={contact.id}>
							<circle cx={x} cy={y} r={DOT} className="circle-dot" />
							<text {...nameAt(x, y, isLarge)} className="circle-name">
								{shortName(contact.name)}
							</text>
						</g>
					);
				});
			})}
		</svg>
	);
}
