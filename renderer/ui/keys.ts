/** The keyboard map: every key also has a visible control. `Mod` is Ctrl, on a Mac Cmd. */
import { useEffect, useRef } from "react";

const isMac = /Mac/.test(navigator.platform);

/** `Mod+Shift+Z`, `F8`, `Alt+ArrowUp`. */
function nameOf(event: KeyboardEvent): string {
	const mod = isMac ? event.metaKey : event.ctrlKey;
	const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
	return [mod ? "Mod" : "", event.altKey ? "Alt" : "", event.shiftKey ? "Shift" : "", key].filter(Boolean).join("+");
}

/** Answer false when the key was not for you; else the browser does nothing more with it. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => unknown>>;

/** Listens for as long as the component is there. The innermost listener goes first. */
export function useKeys(map: KeyMap): void {
	const newest = useRef(map);
	newest.current = map;
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent) => {
			if (event.isComposing || event.defaultPrevented) return;
			const action = newest.current[nameOf(event)];
			if (action && action(event) !== false) event.preventDefault();
		};
		document.addEventListener("keydown", onKeyDown);
		return () => document.removeEventListener("keydown", onKeyDown);
	}, []);
}

/** F6 and Shift+F6: from one region of the page to the next, by `data-region`. */
export function moveRegion(way: 1 | -1): void {
	const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((region) =>
		region.checkVisibility(),
	);
	const now = regions.findIndex((region) => region.contains(document.activeElement));
	const next = regions[(now + way + regions.length) % regions.length];
	const target = next?.querySelector<HTMLElement>("textarea, input, select, button, a[href], [tabindex='0']");
	(target ?? next)?.focus();
}

/** True when typing in a box that has something in it: then Ctrl+Z is the box's own (decision 10). */
export function isTypingWithText(): boolean {
	const active = document.activeElement;
	return (
		(active instanceof HTMLTextAreaElement ||
			(active instanceof HTMLInputElement && active.type !== "radio" && active.type !== "checkbox")) &&
		active.value !== ""
	);
}
