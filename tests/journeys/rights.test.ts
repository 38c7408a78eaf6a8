/** Who may see this, and who decides: by keyboard, nothing answered before it is asked, and what others may not read is not shown to them. */
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginWithMo } from "./support/beginnings.ts";
import { type RunningApp, temporaryFolder } from "./support/electron.ts";
import type { Hands } from "./support/hands.ts";
import { Looker } from "./support/looks.ts";
import { planSaved } from "./support/plan-in-app.ts";

const what = "Raj may have all of it. Siobhan does not see my money.";
const because = "She’d only worry.";
const title = "Who may see this, and who decides";

let running: RunningApp;
let hands: Hands;
let saveFolder: string;
const looker = new Looker(["dark", "at 200%", "at 400%", "light"]);
const complaints: string[] = [];
const stop = (name: string) => looker.look(hands.page, name);
const planNow = () => planSaved(hands);

beforeAll(async () => {
	saveFolder = await temporaryFolder("saved");
	({ running, hands } = await beginWithMo({ born: "9 June 2015", saveFolder, complaints }));
	await hands.press("F7");
	await hands.choose("People and team");
	await hands.arriveAt("People and team");
	for (const [name, relation] of [
		["Siobhan Walsh", "daughter"],
		["Raj Patel", "neighbour"],
	] as const) {
		await hands.enter(/^(Their name|Somebody else)$/, name);
		await hands.enter("Who they are to Mo", relation);
		await hands.press("Enter");
		await hands.page.getByRole("button", { name, exact: true }).waitFor();
	}
});
afterAll(async () => {
	await running.close().catch(() => undefined);
	await rm(saveFolder, { recursive: true, force: true });
});

async function openRights(): Promise<void> {
	await hands.press("F7");
	await hands.arriveAt("Mo’s plan");
	await hands.choose(title);
}

test("it is asked who is here; then nothing is answered that nobody asked", async () => {
	await openRights();
	await hands.arriveAt("Who else is in the room?");
	await hands.choose("Only Mo and me");
	await hands.arriveAt(title);
	await stop("rights-blank");
	expect((await planNow()).rights).toEqual({
		toldWhoSees: null,
		sharing: [],
		capacity: [],
		representative: null,
		child: null,
	});
});

test("a click below a box that is being left lands where it was meant, though a field comes", async () => {
	const { page } = hands;
	await page.getByLabel("Told on").fill("12 January 2020");
	const button = page.getByRole("button", { name: "Write it down" });
	await button.scrollIntoViewIfNeeded();
	const box = await button.boundingBox();
	if (!box) throw new Error("no button");
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.waitForTimeout(150);
	await page.mouse.up();
	await hands.see("Say which decision it is.");
	await page.getByLabel("How, if that matters").waitFor();
	await hands.choose("Undo", "Shift+Tab");
	expect((await planNow()).rights.toldWhoSees).toBeNull();
});

test("told, and what Mo decided about sharing; taken back and done again", async () => {
	await hands.choose(/^Told today/);
	await hands.enter("How, if that matters", "With the leaflet");
	await hands.press("Enter");
	expect(await hands.page.getByLabel("Who may have what").count()).toBe(0);
	await hands.pick(hands.page.getByLabel("What was decided", { exact: true }), "Mo said no");
	// Kept as it was chosen, one arrow key after another in the same box, before it is said to what.
	expect((await planNow()).rights.sharing).toMatchObject([{ decision: "refused", what: null }]);
	await stop("rights-no");
	await hands.press("F7");
	await hands.see(/Something there is only half written down\.$/);
	await openRights();
	await hands.arriveAt(title);
	const decision = hands.page.getByLabel("Decision 1", { exact: true }).and(hands.page.locator("select"));
	expect(await decision.inputValue()).toBe("refused");
	await hands.pick(decision, "Mo agreed to part of it");
	await hands.enter("Who may have what", what);
	await hands.press("Enter");
	await hands.page.getByRole("region", { name: "Decision 1" }).waitFor();
	await hands.tabTo(hands.page.getByLabel("Because"), "Shift+Tab");
	await hands.type(because);
	await hands.press("Enter");
	await stop("rights-sharing");
	await hands.choose("Undo");
	expect((await planNow()).rights.sharing).toMatchObject([{ decision: "agreed-in-part", what, because: null }]);
	await hands.choose("Redo");
	expect((await planNow()).rights).toMatchObject({
		toldWhoSees: { note: "With the leaflet" },
		sharing: [{ decision: "agreed-in-part", what, because }],
	});
	// What has the focus goes with what is taken out.
	await hands.choose(/^Take this out ?: decision 1/, "Shift+Tab");
	expect((await planNow()).rights.sharing).toEqual([]);
	expect(await hands.page.evaluate(() => document.activeElement?.closest("[data-ask]")?.textContent)).toContain(
		"What Mo decided about sharing",
	);
	await hands.press("Control+z");
	expect((await planNow()).rights.sharing).toHaveLength(1);
});

test("whose decision it is, who may decide, and what is asked of a child", async () => {
	await hands.tabTo(hands.page.getByLabel("Which decision"), "Shift+Tab");
	await hands.type("Where to live");
	await hands.press("Enter");
	const whose = hands.page.getByLabel("Whose it is, 1");
	await whose.waitFor();
	// Written down is not answered: nothing is said of whose it is, and the map calls it half written.
	expect(await whose.locator("option:checked").textContent()).toBe("Not answered yet");
	expect((await planNow()).rights.capacity).toMatchObject([{ decision: "Where to live", result: null }]);
	await stop("rights-unanswered");
	await hands.pick(whose, "Someone doubts it", "Shift+Tab");
	await hands.enter("Checked on", "12 January 2020");
	await hands.enter("Who checked", "Dr Ali");
	await hands.press("Enter");
	await hands.enter("Where the paper is", "At the surgery");
	await hands.press("Tab");
	await stop("rights-capacity");
	await hands.pick(hands.page.getByLabel("Who may decide or speak for Mo"), "Siobhan Walsh");
	await hands.see("Not kept yet: say by what right.");
	expect((await planNow()).rights.representative).toBeNull();
	await hands.pick(hands.page.getByLabel("By what right"), "Parental responsibility");
	await hands.pick(hands.page.getByLabel("Can Mo decide about this plan?"), "No");
	await hands.tick(hands.page.getByRole("checkbox", { name: "Siobhan Walsh" }));
	await stop("rights-child");
	const { rights, team } = await planNow();
	const siobhan = team.contacts.find(({ name }) => name === "Siobhan Walsh")?.id;
	expect(rights).toMatchObject({
		capacity: [{ decision: "Where to live", result: "in-doubt", on: "2020-01-12", by: { name: "Dr Ali" } }],
		representative: { contactId: siobhan, authority: "parent" },
		child: { isCompetent: false, parentalResponsibility: [siobhan] },
	});
});

test("somebody else who is named has no right by it: it is asked anew, and until then nothing changes", async () => {
	const who = hands.page.getByLabel("Who may decide or speak for Mo");
	const before = (await planNow()).rights.representative;
	await hands.pick(who, "Raj Patel", "Shift+Tab");
	await hands.see("Not kept yet: say by what right. Until then it is still Siobhan Walsh.");
	expect((await planNow()).rights.representative).toEqual(before);
	await hands.pick(hands.page.getByLabel("By what right"), "Mo chose them to speak for them");
	const { rights, team } = await planNow();
	expect(rights.representative).toMatchObject({
		contactId: team.contacts.find(({ name }) => name === "Raj Patel")?.id,
		authority: "chosen",
		where: "",
	});
	await hands.choose("Undo");
	expect((await planNow()).rights.representative).toEqual(before);
});

test("what Mo decided is not shown while somebody else is here; the map says what may be said", async () => {
	await hands.press("F7");
	await hands.see(/^Told on .* Siobhan Walsh may decide for them\.$/);
	await hands.choose("Agree and share");
	await hands.choose("Who is here?");
	await hands.arriveAt("Who else is in the room?");
	await hands.tick(hands.page.getByRole("checkbox", { name: "Siobhan Walsh" }));
	await hands.choose("Siobhan Walsh is here too");
	await openRights();
	await hands.arriveAt(title);
	await hands.see(/^Not shown while others are here\./);
	expect(await hands.page.getByText(what).count()).toBe(0);
	expect(await hands.page.getByText(/^Not shown while others are here\./).count()).toBe(2);
	expect(await hands.page.getByLabel("Whose it is, 1").count()).toBe(0);
	await stop("rights-others");
});

test("whose decision something is, is asked before others only once Mo says so; not what Mo decided about sharing", async () => {
	await hands.choose("Mo says it may be asked now");
	await hands.page.getByLabel("Whose it is, 1").waitFor();
	await hands.see("Shown while others are here, as Mo said.");
	expect(await hands.page.getByText(what).count()).toBe(0);
	await stop("rights-said-so");
	await hands.choose("Hide it");
	await hands.page.getByLabel("Whose it is, 1").waitFor({ state: "detached" });
	// Said of those who were here then, and of this page.
	await hands.choose("Mo says it may be asked now");
	await hands.choose("Done here");
	await openRights();
	await hands.arriveAt(title);
	expect(await hands.page.getByLabel("Whose it is, 1").count()).toBe(0);
});

test("nothing is found by axe or scrolls sideways, and the focus is never lost", () => {
	expect([...new Set(looker.findings)]).toEqual([]);
	expect(hands.problems).toEqual([]);
	expect(complaints).toEqual([]);
});
