/** Whose hands are on the keys of the turned box: the person's words are written by them from the first letter to the last, or not. */
import { useRef, useState } from "react";

/** The box, and how its words were given so far. */
interface TypedBox {
	/** The question that is on: at another, whoever works with them types again. */
	readonly at: string;
	readonly draft: string;
	/** What stands in it was written by the person. */
	readonly isWritten: boolean;
	/** Remembers beside the draft that it is written by the person; or that it is not. */
	readonly remember: (isTheirs: boolean) => void;
}

export interface Typing {
	readonly isTheirs: boolean;
	readonly onChange: (isTheirs: boolean) => void;
}

/** Out: who types, and what to call before each change of what stands in the box. */
export function useTyping({ at, draft, isWritten, remember }: TypedBox): {
	readonly typing: Typing;
	readonly onType: () => void;
} {
	const [writerAt, setWriterAt] = useState<string | null>(null);
	const beganHere = useRef(false);
	const isTheirs = writerAt === at;
	return {
		typing: {
			isTheirs,
			onChange: (next) => {
				setWriterAt(next ? at : null);
				// What somebody else began does not become theirs by this.
				if (beganHere.current || !next) remember(next);
			},
		},
		onType: () => {
			if (draft === "") {
				beganHere.current = true;
				remember(isTheirs);
			} else if (!isTheirs && isWritten) remember(false);
		},
	};
}
