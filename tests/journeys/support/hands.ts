/** A person at the keyboard of What Matters. No mouse, no filling in of fields. */
import type { Locator, Page } from "playwright-core";
import { focusProblem } from "./axe.ts";

/** Two hands on a keyboard. After every key something must have the focus, and it must be seen. */
export class Hands {
	readonly page: Page;
	/** What went wrong with the focus, in the order it happened. */
	readonly problems: string[] = [];
	/** Every key that was pressed; keys held together, such as Ctrl and Enter, are so many. What was typed is a part of it. */
	pressed = 0;
	/** Letters typed. */
	typed = 0;

	constructor(page: Page) {
		this.page = page;
	}

	/** Presses keys one after another, and looks where the focus is after each. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			await this.#key(key);
			await this.#lookAtFocus(`after ${key}`);
		}
	}

	/** For a key that scrolls the page, as Space does where nothing takes it: waits until the page stands still. */
	async pressToScroll(key: string): Promise<void> {
		await this.#key(key);
		await this.page.evaluate(async () => {
			let [still, last] = [0, -1];
			while (still < 10) {
				await new Promise(requestAnimationFrame);
				still = scrollY === last ? still + 1 : 0;
				last = scrollY;
			}
		});
	}

	/** For keys that end the page, such as lock: nothing is left to look at. */
	async pressLast(key: string): Promise<void> {
		await this.page.keyboard.press(key).catch(() => undefined);
	}

	async type(text: string): Promise<void> {
		this.typed += [...text].length;
		this.pressed += [...text].length;
		await this.page.keyboard.type(text);
	}

	/** Long words at once, as dictation gives them: one input, no key by key. */
	async say(text: string): Promise<void> {
		await this.page.keyboard.insertText(text);
	}

	/** Goes to a choice by Tab, and to one of its options by the arrow keys. */
	async pick(target: Locator, option: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
		await this.tabTo(target, key);
		const [now, wanted] = await target.evaluate(
			(select, [source, flags]) => {
				const options = [...(select as HTMLSelectElement).options];
				const pattern = new RegExp(source ?? "", flags);
				return [(select as HTMLSelectElement).selectedIndex, options.findIndex((one) => pattern.test(one.label))];
			},
			typeof option === "string"
				? [`^${option.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, "u"]
				: [option.source, option.flags],
		);
		if (wanted === undefined || now === undefined || wanted < 0) throw new Error(`No option ${option}.`);
		for (let at = now; at !== wanted; at += wanted > at ? 1 : -1)
			await this.#key(wanted > at ? "ArrowDown" : "ArrowUp");
		await this.#lookAtFocus(`after choosing ${option}`);
	}

	/** Goes to a thing by Tab alone. */
	async tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab", most = 90): Promise<void> {
		for (let presses = 0; presses <= most; presses++) {
			if (await hasFocus(target)) {
				await this.#lookAtFocus(`on ${target}`);
				return;
			}
			await this.#key(key);
		}
		throw new Error(`${most} times ${key} did not lead to ${target}.`);
	}

	/** Goes to a button by Tab and presses it. */
	async choose(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
		await this.tabTo(this.page.getByRole("button", { name }).filter({ visible: true }), key);
		await this.press("Enter");
	}

	/** Goes to a box or an answer by Tab, and ticks or unticks it. */
	async tick(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
		await this.tabTo(target, key);
		await this.press("Space");
	}

	/** Goes to a field by Tab and types. */
	async enter(label: string | RegExp, text: string): Promise<void> {
		await this.tabTo(this.page.getByLabel(label).filter({ visible: true }));
		await this.type(text);
	}

	/** Waits until a text stands on the screen. */
	async see(text: string | RegExp, timeout = 15_000): Promise<void> {
		await this.page.getByText(text).filter({ visible: true }).first().waitFor({ timeout });
	}

	/** Waits until a heading stands on the screen, and something has the focus. */
	async arriveAt(heading: string | RegExp): Promise<void> {
		await this.page.getByRole("heading", { name: heading }).first().waitFor({ timeout: 15_000 });
		await this.#lookAtFocus(`on arriving at “${heading}”`);
	}

	/** Waits until everything typed is on the disk, by the save line and a pause longer than the writer's longest. */
	async waitUntilSaved(): Promise<void> {
		await this.page.waitForTimeout(700);
		await this.page.locator("[data-save=saved]").waitFor();
	}

	async #key(key: string): Promise<void> {
		this.pressed += key.split("+").length;
		await this.page.keyboard.press(key);
	}

	async #lookAtFocus(when: string): Promise<void> {
		let problem = "";
		// A screen that has just come needs a moment to take the focus.
		for (let tries = 0; tries < 8; tries++) {
			problem = await this.page.evaluate(focusProblem);
			if (problem === "") return;
			await this.page.waitForTimeout(60);
		}
		const heading = await this.page
			.locator("h1")
			.first()
			.textContent({ timeout: 500 })
			.catch(() => "no heading");
		this.problems.push(`“${heading}”, ${when}: ${problem}`);
	}
}

async function hasFocus(target: Locator): Promise<boolean> {
	return await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}
