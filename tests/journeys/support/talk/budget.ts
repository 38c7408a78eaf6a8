/** Her budget: the facts of it, and each line from what is bought to what it meets. */
import {
	funderKinds,
	kinds,
	lineTypes,
	often,
	quantityWords,
	ways,
	wordOf,
} from "../../../../renderer/screens/plan/budget/words.ts";
import { writtenPounds } from "../../../../shared/budget/written.ts";
import type { BudgetLine } from "../../../../shared/plan/money.ts";
import { fill, openPart, overwrite, type Room, tick, typedDate } from "./room.ts";

/** Everything on the sheet of the budget, by the grid and its detail. */
export async function planTheBudget(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	await openPart(room, "Budget", /^Does Lys have a budget/);
	await hands.choose("Yes");
	await hands.choose(wordOf(kinds, lys.budget.type as (typeof kinds)[number]["value"]));
	await hands.arriveAt("How my money will be used");
	await sayTheFacts(room);
	for (const [index, line] of lys.budget.lines.entries()) await addLine(room, line, index + 1);
	await room.stop("budget");
	await page.locator(".budget-say-error").waitFor({ state: "detached" });
}

async function sayTheFacts(room: Room): Promise<void> {
	const { hands, page, lys } = room;
	const { budget } = lys;
	await hands.choose(/^Change the facts/, "Shift+Tab");
	await hands.arriveAt("About this budget");
	const fact = async (label: string, text: string) => {
		await overwrite(room, page.getByLabel(label, { exact: true }), text);
		await hands.press("Enter");
	};
	await fact(
		"From which day to which day",
		[budget.period?.start, budget.period?.end].map((day) => typedDate(day ?? null)).join(" to "),
	);
	for (const { kind } of budget.funders) await hands.choose(kind === "nhs" ? "Add the NHS" : "Add a council");
	for (const [index, { kind, share }] of budget.funders.entries()) {
		await hands.tabTo(page.getByLabel(`Kind, ${index + 1}`), index === 0 ? "Shift+Tab" : "Tab");
		await hands.pick(page.getByLabel(`Kind, ${index + 1}`), wordOf(funderKinds, kind));
		if (share?.kind === "pence") await fact(`Share, ${index + 1}`, writtenPounds(share.pence));
	}
	await fact("Where the money comes from, in a line", lys.agreement.fundingSource ?? "");
	await fact("Amount named at first (indicative)", writtenPounds(budget.indicative?.pence ?? 0));
	await fact("Told on", typedDate(budget.indicative?.toldOn ?? null));
	await fact("Agreed budget (final)", writtenPounds(budget.final?.pence ?? 0));
	await fact("Agreed on", typedDate(budget.final?.agreedOn ?? null));
	await fact("Agreed by (name)", budget.final?.approvedBy?.name ?? "");
	await fact("Their job, and where", budget.final?.approvedBy?.role ?? "");
	for (const way of budget.howHeld)
		await tick(room, page.getByRole("checkbox", { name: new RegExp(`^${wordOf(ways, way)}:`) }));
	await hands.pick(page.getByLabel("Whose account a direct payment goes to"), "Lys");
	const keeper = lys.team.contacts.find(({ id }) => id === budget.coordinatorId);
	await hands.pick(page.getByLabel("Who looks after this budget with Lys"), keeper?.name ?? "Not said");
	await fact("What happens to money that is left", budget.unspent ?? "");
	await fact("Day of the first direct payment", typedDate(budget.firstPaymentOn));
	await fact("We look at it again on", typedDate(budget.reviewOn));
	await hands.press("Escape");
	await page.locator("dialog[open]").waitFor({ state: "detached" });
}

/** What a line meets, as it stands in the list of choices. */
function meetsWord({ lys }: Room, id: string): RegExp {
	const goal = lys.goals.findIndex((one) => one.id === id);
	if (goal >= 0) return new RegExp(`^${goal + 1} `);
	return new RegExp(`^${lys.changePlans.contingencies.find((one) => one.id === id)?.title}$`, "u");
}

async function addLine(room: Room, line: BudgetLine, number: number): Promise<void> {
	const { hands, page } = room;
	const cell = (label: string) => page.getByLabel(`Line ${number}, ${label}`, { exact: true });
	const typed = async (text: string) => {
		await hands.press("ArrowRight", "Enter", "Control+a");
		await hands.type(text);
		await hands.press("Enter");
	};
	const chosen = async (label: string, word: string | RegExp) => {
		await hands.press("ArrowRight", "Enter");
		await hands.pick(cell(label), word);
		await hands.press("Enter");
	};
	const [first = "", ...others] = line.meets;
	if (number > 1) await hands.choose("Add a line");
	await hands.tabTo(page.locator("#budget-new"));
	await hands.say(line.what);
	await hands.press("Enter");
	await hands.pick(cell("Which goal it meets"), meetsWord(room, first));
	await hands.press("Enter");
	await chosen("How it is held", wordOf(ways, line.howHeld));
	await typed((line.unitPence / 100).toFixed(2));
	await typed(quantityWords(line));
	await chosen("How often", wordOf(often, line.howOften));
	await hands.press("ArrowRight", "ArrowRight");
	await chosen("Agreed?", "Agreed");
	await hands.press("Home", "Enter");
	const detail = page.locator(".budget-detail");
	await hands.pick(detail.getByLabel("Type"), wordOf(lineTypes, line.type));
	const payer = room.lys.budget.funders.find(({ id }) => id === line.funderId)?.name ?? "";
	await hands.pick(detail.getByLabel("Who pays"), payer);
	if (line.provider) await fill(room, detail.getByLabel("Supplier"), line.provider);
	if (line.isRegistered) await hands.pick(detail.getByLabel("Registered with CQC?"), "Yes");
	if (line.isSameHousehold !== null) await hands.pick(detail.getByLabel("Paid to someone in the same home?"), "No");
	for (const id of others) await tick(room, detail.getByRole("checkbox", { name: meetsWord(room, id) }));
	await hands.press("Escape");
	await detail.waitFor({ state: "detached" });
}
