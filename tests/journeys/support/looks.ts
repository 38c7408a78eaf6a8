/** One stop of a journey, looked at in every way that people see it: light, dark, zoomed in, in their own colours. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { axeFindings } from "./axe.ts";

interface Look {
	readonly name: string;
	readonly width: number;
	readonly height: number;
	readonly colorScheme: "light" | "dark";
	readonly forcedColors: "active" | "none";
	readonly isChecked: boolean;
	/** The ending of the picture's name; null where none is made. */
	readonly picture: string | null;
}

const laptop = { width: 1366, height: 768 };
const light = { colorScheme: "light", forcedColors: "none" } as const;
const dark = { colorScheme: "dark", forcedColors: "none" } as const;
const looks: readonly Look[] = [
	{ name: "dark", ...laptop, ...dark, isChecked: true, picture: "-dark" },
	{ name: "their own colours", ...laptop, ...light, forcedColors: "active", isChecked: true, picture: null },
	{ name: "at 200%", width: 683, height: 384, ...light, isChecked: true, picture: "-200" },
	{ name: "dark at 200%", width: 683, height: 384, ...dark, isChecked: true, picture: null },
	{ name: "at 400%", width: 342, height: 192, ...light, isChecked: false, picture: "-400" },
	{ name: "320 wide", width: 320, height: 640, ...light, isChecked: false, picture: null },
	// Last, so that the journey goes on as it was.
	{ name: "light", ...laptop, ...light, isChecked: true, picture: "" },
];

/** Collects what is wrong at each stop, and makes pictures in the folder that WM_LOOK names. */
export class Looker {
	readonly findings: string[] = [];
	readonly stops: string[] = [];
	readonly #looks: readonly Look[];

	/** By the names of the looks; all of them when left out. */
	constructor(names?: readonly string[]) {
		this.#looks = names === undefined ? looks : looks.filter((look) => names.includes(look.name));
	}

	/** Looks at the screen as it is, in every way. */
	async look(page: Page, stop: string): Promise<void> {
		this.stops.push(stop);
		const focused = await page.evaluateHandle(() => document.activeElement);
		for (const look of this.#looks) {
			const { width, height, colorScheme, forcedColors } = look;
			await page.emulateMedia({ colorScheme, forcedColors });
			await page.setViewportSize({ width, height });
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
			const wrong = [...(look.isChecked ? await axeFindings(page) : []), ...(await page.evaluate(readingProblems))];
			this.findings.push(...wrong.map((what) => `${stop}, ${look.name}: ${what}`));
			if (process.env.WM_LOOK && look.picture !== null) await this.#picture(page, stop, look);
		}
		// What had the focus may not be there in a narrow window. The person at the keyboard changed no window.
		await focused.evaluate((element) => {
			if (element instanceof HTMLElement && document.activeElement === document.body) element.focus();
		});
		await focused.dispose();
	}

	async #picture(page: Page, stop: string, look: Look): Promise<void> {
		const pictures = process.env.WM_LOOK ?? "";
		await mkdir(pictures, { recursive: true });
		const path = join(pictures, `${stop}${look.picture}.png`);
		const isSheet = (await page.locator("dialog[open]").count()) > 0;
		await page.screenshot({ path, fullPage: look.picture === "-400" && !isSheet });
	}
}

/** Runs inside the page: what can only be read by scrolling sideways, through a slit, letter by letter, or not at all. */
function readingProblems(): string[] {
	const found: string[] = [];
	const nameOf = (element: Element): string =>
		`${element.tagName.toLowerCase()}${[...element.classList].map((each) => `.${each}`).join("")}`;
	for (const element of document.querySelectorAll("html, body *")) {
		const style = getComputedStyle(element);
		const isScroller = element === document.documentElement || /auto|scroll/.test(style.overflowX);
		if (isScroller && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
			found.push(`${nameOf(element)} scrolls sideways: ${element.scrollWidth} in ${element.clientWidth}`);
		const isWindowed =
			/auto|scroll/.test(style.overflowY) && element.tagName !== "TEXTAREA" && element.clientHeight > 0;
		if (isWindowed && element.clientHeight < 64 && element.scrollHeight > 2 * element.clientHeight)
			found.push(`${nameOf(element)} shows only ${element.clientHeight} of ${element.scrollHeight}`);
		const isHidden = element.closest(".visually-hidden, caption, thead, [aria-hidden=true]") !== null;
		const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== "");
		if (isHidden || !hasText || !element.checkVisibility()) continue;
		const { left, right, width } = element.getBoundingClientRect();
		if (width > 1 && (left < -1 || right > innerWidth + 1)) found.push(`${nameOf(element)} is cut off at the side`);
		if (width > 6 * Number.parseFloat(style.fontSize)) continue;
		for (const node of element.childNodes) {
			for (const word of (node.nodeType === 3 ? (node.textContent ?? "") : "").matchAll(/\p{L}{3,}/gu)) {
				const range = document.createRange();
				range.setStart(node, word.index);
				range.setEnd(node, word.index + word[0].length);
				if (range.getClientRects().length > 1) found.push(`${nameOf(element)} has no room for a whole word`);
			}
		}
	}
	return [...new Set(found)];
}
