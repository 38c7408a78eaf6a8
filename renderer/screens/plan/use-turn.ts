/** Turning the screen to the person and back: the page that was there comes back as it was, with its sheet. */
import { useCallback, useEffect, useRef, useState } from "react";
import { leaveField } from "../../ui/leave-field.ts";
import { whereItStands } from "../../ui/where-it-stands.ts";
import type { SheetName } from "./plan-context.ts";

interface Turn {
	readonly isTurned: boolean;
	readonly turn: () => void;
	readonly turnBack: () => void;
	/** The sheet that was out when it was turned: it is not laid over what the person sees. */
	readonly behind: SheetName | null;
	/** What the sheet was for is done: it does not come back. */
	readonly closeBehind: () => void;
}

/**
 * In: the page that is shown, the sheet that is out, and what shows a sheet. What had the focus has it again, and the page
 * stands where it stood, unless another page was gone to meanwhile.
 */
export function useTurn(page: string, sheet: SheetName | null, showSheet: (name: SheetName | null) => void): Turn {
	const [isTurned, setTurned] = useState(false);
	const [behind, setBehind] = useState<SheetName | null>(null);
	const left = useRef<{ readonly page: string; readonly standAgain: () => void } | null>(null);
	const turn = useCallback(() => {
		left.current = { page, standAgain: whereItStands() };
		leaveField();
		// Which words it is about goes with the page.
		setBehind(sheet === "words" ? null : sheet);
		showSheet(null);
		setTurned(true);
	}, [page, sheet, showSheet]);
	const turnBack = useCallback(() => {
		showSheet(left.current?.page === page ? behind : null);
		setTurned(false);
	}, [page, behind, showSheet]);
	const closeBehind = useCallback(() => setBehind(null), []);
	// After whatever takes the focus on a page that comes.
	useEffect(() => {
		if (isTurned || left.current === null) return;
		if (left.current.page === page) left.current.standAgain();
		left.current = null;
	}, [isTurned, page]);
	return { isTurned, turn, turnBack, behind, closeBehind };
}
