/** A shape that always stands with a word. Drawn with currentColor, so that forced colours keep it. */
const shapes = {
	done: (
		<>
			<circle cx="10" cy="10" r="9" fill="currentColor" />
			<path d="M5.5 10.3l3 3 6-6.3" fill="none" stroke="var(--paper)" strokeWidth="2" />
		</>
	),
	begun: (
		<>
			<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
			<path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
		</>
	),
	open: <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />,
	left: (
		<>
			<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
			<path d="M6 10h8" stroke="currentColor" strokeWidth="2" />
		</>
	),
	wrong: (
		<>
			<path d="M10 1.5l8.5 8.5-8.5 8.5-8.5-8.5z" fill="none" stroke="currentColor" strokeWidth="2" />
			<path d="M10 6v5M10 13v1.6" stroke="currentColor" strokeWidth="2" />
		</>
	),
	/** The person asked: a speech mark. */
	asked: <path d="M2 3.5h16v10.5H9.5L5.5 18v-4H2z" fill="currentColor" />,
	look: (
		<>
			<path d="M10 2.5l8 14.5H2z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
			<path d="M10 7.5v4.5M10 13.6v1.5" stroke="currentColor" strokeWidth="2" />
		</>
	),
	saved: <path d="M3 10.5l4.5 4.5L17 4.5" fill="none" stroke="currentColor" strokeWidth="2.5" />,
	lock: (
		<>
			<rect x="3.5" y="8.5" width="13" height="9" rx="1.5" fill="currentColor" />
			<path d="M6.5 8.5V6a3.5 3.5 0 0 1 7 0v2.5" fill="none" stroke="currentColor" strokeWidth="2" />
		</>
	),
} as const;

export type MarkKind = keyof typeof shapes;

/** `word` stands beside the shape; without it, the word has to be there already. */
export function Mark({ kind, word }: { readonly kind: MarkKind; readonly word?: string }) {
	return (
		<>
			<svg className={`mark mark-${kind}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
				{shapes[kind]}
			</svg>
			{word ? <span className="visually-hidden">{word} </span> : null}
		</>
	);
}
