/** Where the hands are on the grid: one cell at a time is in the tab order; arrows move, Enter opens, Esc closes. */

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { cellIdOf, type Place } from "./places.ts";

export interface GridState {
	readonly at: Place | null;
	readonly open: Place | null;
	readonly isAt: (place: Place) => boolean;
	readonly isOpen: (place: Place) => boolean;
	readonly goTo: (place: Place, isOpen?: boolean) => void;
	/** Closes the cell without taking the focus. */
	readonly close: () => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
	/** To the next cell that needs something, or the one before; false when there is none. */
	readonly toNeeded: (way: 1 | -1) => boolean;
	/** After an edit: to what needs something; where nothing does, to the next cell that can be edited. */
	readonly toNext: (way: 1 | -1) => boolean;
}

interface GridPlaces {
	/** Ids of the lines and names of the columns, as they stand. */
	readonly lineIds: readonly string[];
	readonly columns: readonly string[];
	readonly needed: readonly Place[];
	readonly canOpen: (column: string) => boolean;
	readonly onOpenLine: (lineId: string) => void;
	readonly onMoveLine: (lineId: string, way: "up" | "down") => void;
}

const isSame = (one: Place | null, other: Place): boolean =>
	one !== null && one.lineId === other.lineId && one.column === other.column;

/** In: lines and columns that are shown, and what opens. Out: where the hands are, and what keys do there. */
export function useGrid(places: GridPlaces): GridState {
	const { lineIds, columns, needed, canOpen, onOpenLine, onMoveLine } = places;
	const [kept, setAt] = useState<Place | null>(null);
	const [open, setOpen] = useState<Place | null>(null);
	const wantsFocus = useRef(false);
	const first = lineIds[0] === undefined ? null : { lineId: lineIds[0], column: columns[1] ?? "what" };
	const isThere = kept !== null && lineIds.includes(kept.lineId) && columns.includes(kept.column);
	const at = isThere ? kept : first;

	useEffect(() => {
		if (!wantsFocus.current || at === null || open !== null) return;
		wantsFocus.current = false;
		document.getElementById(cellIdOf(at))?.focus();
	});

	const goTo = (place: Place, isOpen = false) => {
		wantsFocus.current = !isOpen;
		setAt(place);
		setOpen(isOpen && canOpen(place.column) ? place : null);
		if (isOpen && !canOpen(place.column)) wantsFocus.current = true;
	};
	const order = ({ lineId, column }: Place) => lineIds.indexOf(lineId) * columns.length + columns.indexOf(column);
	const toNeeded = (way: 1 | -1): boolean => {
		if (at === null) return false;
		const sorted = needed.filter(({ column }) => columns.includes(column)).sort((a, b) => order(a) - order(b));
		const target =
			way === 1
				? sorted.find((place) => order(place) > order(at))
				: sorted.findLast((place) => order(place) < order(at));
		if (target) goTo(target);
		return target !== undefined;
	};
	const toNext = (way: 1 | -1): boolean => {
		if (toNeeded(way)) return true;
		if (at === null) return false;
		const all = lineIds.flatMap((lineId) => columns.filter(canOpen).map((column) => ({ lineId, column })));
		const target = all[all.findIndex((place) => isSame(place, at)) + way];
		if (target) goTo(target);
		return target !== undefined;
	};
	const step = (down: number, across: number): boolean => {
		if (at === null) return false;
		const lineId = lineIds[lineIds.indexOf(at.lineId) + down];
		const column = columns[columns.indexOf(at.column) + across];
		if (lineId !== undefined && column !== undefined) goTo({ lineId, column });
		return true;
	};
	const end = (column: string | undefined): boolean => {
		if (at && column !== undefined) goTo({ ...at, column });
		return true;
	};

	/** Keys on a closed cell. What is typed in an open one, or in the detail below a line, is not for the grid. */
	const onKeyDown = (event: KeyboardEvent) => {
		if (at === null || (event.target as HTMLElement).id !== cellIdOf(at)) return;
		const moved = (way: "up" | "down"): boolean => {
			onMoveLine(at.lineId, way);
			wantsFocus.current = true;
			return true;
		};
		const opened = (): boolean => {
			if (canOpen(at.column)) goTo(at, true);
			else onOpenLine(at.lineId);
			return true;
		};
		const keys: Record<string, () => boolean | undefined> = event.altKey
			? {
					ArrowUp: () => moved("up"),
					ArrowDown: () => moved("down"),
				}
			: {
					ArrowUp: () => step(-1, 0),
					ArrowDown: () => step(1, 0),
					ArrowLeft: () => step(0, -1),
					ArrowRight: () => step(0, 1),
					Home: () => end(columns[0]),
					End: () => end(columns.at(-1)),
					Enter: () => opened(),
					F2: () => opened(),
					Tab: () => toNeeded(event.shiftKey ? -1 : 1),
				};
		if (event.ctrlKey || event.metaKey) return;
		if (keys[event.key]?.()) event.preventDefault();
		// As in any sheet: a letter begins the cell anew, and goes into the box that opens before the key has done its work.
		else if (!event.altKey && event.key.length === 1 && event.key !== " " && canOpen(at.column))
			flushSync(() => goTo(at, true));
	};
	return {
		at,
		open,
		isAt: (place) => isSame(at, place),
		isOpen: (place) => isSame(open, place),
		goTo,
		close: () => setOpen(null),
		onKeyDown,
		toNeeded,
		toNext,
	};
}
