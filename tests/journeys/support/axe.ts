/** Accessibility, asked inside the page: the checker, and where the focus is. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const options: RunOptions = {
	runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
	resultTypes: ["violations"],
};
let source: string | undefined;

/** Every finding as one line: rule, place, what to do. */
export async function axeFindings(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => "axe" in window))) {
		source ??= await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
		// Through the debugger: the page's own policy lets no script in, and stays as it is.
		await page.evaluate(source);
	}
	return await page.evaluate(async (options) => {
		const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
		const { violations } = await axe.run(options);
		return violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => {
				const why = (node.failureSummary ?? "").split("\n")[1]?.trim() ?? "";
				return `${id} at ${node.target.join(" ")}: ${why}`;
			}),
		);
	}, options);
}

/** Runs inside the page: what is wrong with the focus, in words; an empty text when nothing is. Needs nothing outside itself. */
export function focusProblem(): string {
	const active = document.activeElement;
	if (!(active instanceof HTMLElement) || active === document.body) return "the focus is lost to the body of the page";
	// A heading or a page that was sent to by script is a place to read from, not something to work.
	if (active.tabIndex < 0 && !active.matches("button, input, select, textarea, a")) return "";
	const isSeen = (element: Element): boolean => {
		const style = getComputedStyle(element);
		const hasOutline =
			style.outlineStyle !== "none" && style.outlineWidth !== "0px" && !/, 0\)$/.test(style.outlineColor);
		return hasOutline || style.boxShadow !== "none";
	};
	const around = [active, active.parentElement, active.parentElement?.parentElement].filter((each) => each != null);
	const name = (active.getAttribute("aria-label") ?? active.textContent ?? "").trim().slice(0, 40) || active.tagName;
	if (!around.some(isSeen)) return `“${name}” has the focus and does not show it`;
	const box = active.getBoundingClientRect();
	const xs = [0.1, 0.5, 0.9].map((part) => box.left + box.width * part);
	const ys = [0.1, 0.5, 0.9].map((part) => box.top + box.height * part);
	const isUncovered = xs.some((x) =>
		ys.some((y) => {
			const there = document.elementFromPoint(x, y);
			return there !== null && (active.contains(there) || there.contains(active));
		}),
	);
	return isUncovered ? "" : `“${name}” has the focus and is out of sight`;
}
