/** The budget sheet by keyboard: no budget explained; a line typed, put right, moved, taken back; the sums that follow. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchApp, type RunningApp } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { letIn } from "./support/steps.ts";

let running: RunningApp;
let hands: Hands;
const looker = new Looker();
const stop = (name: string) => looker.look(hands.page, name);

beforeAll(async () => {
	running = await launchApp();
	hands = new Hands(running.page);
	await hands.choose("Practise with invented people");
	await hands.page.getByRole("button", { name: /with Lys/ }).waitFor({ timeout: 60_000 });
});
afterAll(() => running.close().catch(() => undefined));

/** Opens a plan from the list, and its budget from the map of the plan. */
async function openBudget(who: string): Promise<void> {
	await hands.choose(new RegExp(`with ${who}$`));
	await letIn(hands, who);
	await hands.press("F7");
	await hands.arriveAt(`${who}’s plan`);
	await hands.choose("Budget");
}
const cell = (line: number, column: string) =>
	hands.page.locator(`.budget-line:nth-of-type(${line}) [data-column=${column}]`);
const left = () => hands.page.locator(".budget-left dd").textContent();

test("no budget is an answer, and is explained", async () => {
	await openBudget("Mrs Akhtar");
	await hands.arriveAt("Does Mrs Akhtar have a budget for her care?");
	await hands.see(/Mrs Akhtar has no budget, so this part is not relevant\./);
	await stop("budget-question");
	await hands.press("F7");
	await hands.choose("Back to the list of people");
});

test("a line is typed, and each cell that needs something is filled in", async () => {
	await openBudget("Lys");
	await hands.arriveAt("How my money will be used");
	await hands.page.locator("#budget-add").waitFor();
	await hands.choose("Add a line");
	await hands.type("Marcin, my assistant: mornings");
	await hands.press("Enter");
	const number = await hands.page.locator(".budget-line").count();
	// What is not filled in yet is no error of it while it is being filled in.
	await hands.page.locator("main select:focus").waitFor();
	expect(await hands.page.getByText(`Line ${number}: say which goal this meets.`).count()).toBe(0);
	await stop("budget-line-new");
	await hands.press("ArrowDown", "Tab");
	expect(await cell(number, "meets").textContent()).toMatch(/^1 /);

	// Tab goes to what needs something: how it is held (unless the header says), then the cost.
	for (let steps = 0; steps < 3 && !(await isOn(number, "unitPence")); steps++) {
		if (await isOn(number, "howHeld")) await hands.press("Enter", "ArrowDown", "Tab");
		else await hands.press("Tab");
	}
	await hands.press("Enter");
	await hands.type("13.8");
	await hands.press("Enter");
	await hands.see(/is not kept yet. Type two figures for the pence/);
	await stop("budget-cell-wrong");
	await hands.press("Control+A");
	await hands.type("13.85");
	await hands.press("Enter", "ArrowRight", "Enter");
	await hands.type("12 hours");
	await hands.press("Enter");
	expect(await cell(number, "unitPence").textContent()).toBe("£13.85");
	expect(await cell(number, "quantity").textContent()).toBe("12 hours");
});

async function isOn(line: number, column: string): Promise<boolean> {
	return await cell(line, column).evaluate((element) => element === document.activeElement);
}

test("the facts of the budget make the sums", async () => {
	await hands.choose(/^Change the facts/, "Shift+Tab");
	await hands.arriveAt("About this budget");
	await fact("From which day to which day", "1 April 2026 to 31 March 2027");
	await fact("Where the money comes from, in a line", "the NHS and the city council");
	await fact("Agreed budget (final)", "£30,000.00");
	const keeper = hands.page.getByLabel("Who looks after this budget with Lys");
	await hands.pick(keeper, "Marcin Zieliński");
	await stop("budget-facts");
	await hands.press("Control+Z");
	expect(await keeper.locator("option:checked").textContent()).toBe("Joy Adeyemi");
	await hands.press("Escape");
	await hands.page.locator("dialog[open]").waitFor({ state: "detached" });
	const number = await hands.page.locator(".budget-line").count();
	expect(await cell(number, "cost").textContent()).toBe("£8,666.14");
	expect(await cell(number, "eachWeek").textContent()).toBe("£166.20");
	expect(await left()).toMatch(/^£\d/);
});

/** Writes one fact over what stands there. */
async function fact(label: string, text: string): Promise<void> {
	await hands.tabTo(hands.page.getByLabel(label));
	await hands.press("Control+A");
	await hands.type(text);
	await hands.press("Enter");
}

test("a line is moved, undone, opened and taken out; nothing is lost on the way", async () => {
	const { page } = hands;
	const before = await page.locator(".budget-line").count();
	await hands.choose("Add a line");
	await hands.type("Prescription for skin cream");
	await hands.press("Enter", "Escape");
	await hands.see(/prescriptions are usually not allowed\. Check with your budget team\./);
	await hands.press("Alt+ArrowUp");
	expect(await cell(before, "what").textContent()).toBe("Prescription for skin cream");
	await hands.press("Control+Z");
	expect(await cell(before + 1, "what").textContent()).toBe("Prescription for skin cream");
	await hands.press("Home", "Enter");
	await page.locator(".budget-detail").waitFor();
	await stop("budget-line-detail");
	await hands.choose(/^Take line/);
	expect(await page.locator(".budget-line").count()).toBe(before);
	await hands.choose("How the sums are done");
	await stop("budget-how");
	await hands.press("Escape");
});

test("a letter on a chosen cell begins it anew, Tab goes on to the next, and there is a way out", async () => {
	await hands.tabTo(hands.page.locator("[role=rowheader][tabindex='0'], [role=gridcell][tabindex='0']"), "Shift+Tab");
	await hands.press("Home", "ArrowRight");
	const was = (await cell(1, "what").textContent()) ?? "";
	await hands.type("Marcin at weekends");
	expect(await cell(1, "what").getByRole("textbox").inputValue()).toBe("Marcin at weekends");
	await hands.press("Tab");
	expect(await cell(1, "what").textContent()).toBe("Marcin at weekends");
	expect(await isOn(1, "what")).toBe(false);
	expect(await hands.page.locator(".budget-grid [data-column]:focus").count()).toBe(1);
	await hands.press("Control+Z");
	expect(await cell(1, "what").textContent()).toBe(was);
	await hands.choose("Done here");
	await hands.arriveAt("Lys’s plan");
	await hands.choose("Budget");
	await hands.arriveAt("How my money will be used");
	await hands.choose("Plan map");
	await hands.arriveAt("Lys’s plan");
	await hands.choose("Budget");
	await hands.arriveAt("How my money will be used");
	await hands.press("Escape");
	await hands.arriveAt("Lys’s plan");
});

test("a cell that is not understood is said once before the sheet is left, and then named in the map", async () => {
	const { page } = hands;
	const cost = cell(1, "unitPence");
	const left = page.locator(".note-line", { hasText: "is not kept" }).getByRole("button", { name: "Budget" });
	await hands.choose("Budget");
	await hands.arriveAt("How my money will be used");
	for (let steps = 0; steps < 12 && !(await isOn(1, "unitPence")); steps++) await hands.press("ArrowRight");
	await hands.type("12,x0");
	await page.getByRole("button", { name: "Done here" }).click();
	await hands.see(/^Not kept yet: what stands in red/);
	expect(await cost.getByRole("textbox").inputValue()).toBe("12,x0");
	await hands.press("F7");
	await hands.arriveAt("Lys’s plan");
	await stop("budget-not-kept");
	await hands.tabTo(left);
	await hands.press("Enter");
	await hands.arriveAt("How my money will be used");
	for (let steps = 0; steps < 12 && !(await isOn(1, "unitPence")); steps++) await hands.press("ArrowRight");
	await hands.press("Enter", "Control+A");
	await hands.type("12.50");
	await hands.press("Enter");
	expect(await cost.textContent()).toBe("£12.50");
	await hands.choose("Done here");
	await hands.arriveAt("Lys’s plan");
	expect(await left.count()).toBe(0);
});

test("the facts stay open for what is not understood, at the first of it, once", async () => {
	const { page } = hands;
	await hands.choose("Budget");
	await hands.arriveAt("How my money will be used");
	await hands.choose(/^Change the facts/, "Shift+Tab");
	await hands.arriveAt("About this budget");
	const final = page.getByLabel("Agreed budget (final)");
	const kept = await page.getByLabel("Kept back for the unexpected").inputValue();
	await fact("Agreed budget (final)", "1 500,50");
	await fact("Kept back for the unexpected", "105%");
	await hands.press("Escape");
	await page.locator("dialog[open] [role=alert]", { hasText: "Not kept yet: what stands in red" }).waitFor();
	expect(await final.evaluate((element) => element === document.activeElement)).toBe(true);
	expect(await page.locator("dialog[open] [aria-invalid=true]").count()).toBe(2);
	await stop("budget-facts-held");
	await hands.press("Escape");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
	expect(await page.locator(".banner-trouble").count()).toBe(0);
	await hands.choose(/^Change the facts/);
	await hands.arriveAt("About this budget");
	expect(await final.inputValue()).toBe("1 500,50");
	await fact("Agreed budget (final)", "£30,000.00");
	await fact("Kept back for the unexpected", kept);
	await hands.press("Escape");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
	await hands.choose("Done here");
	await hands.arriveAt("Lys’s plan");
});

test("everywhere could be seen, read and reached", () => {
	expect(hands.problems).toEqual([]);
	expect(looker.findings).toEqual([]);
});
