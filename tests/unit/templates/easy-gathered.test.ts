/** Blocks on one matter in one, while they are short together. */
import { describe, expect, it } from "vitest";
import type { Block } from "../../../shared/documents/tree.ts";
import { easy, easyLabel } from "../../../templates/easy-read/blocks.ts";
import { gathered } from "../../../templates/easy-read/gathered.ts";
import { textOf } from "../../../templates/easy-read/text-of.ts";
import { paragraph, text } from "../../../templates/full/blocks.ts";

const line = (words: string) => paragraph("body", [text(words)]);
const list = (...words: string[]) => ({
	kind: "list" as const,
	isOrdered: false,
	items: words.map((one) => ({ runs: [text(one)] })),
});
const told = (blocks: readonly Block[]) => blocks.map((block) => textOf(block).split("\n"));
const pictures = (blocks: readonly Block[]) =>
	blocks.map((block) => (block.kind === "easy" ? block.picture : undefined));

describe("blocks on one matter", () => {
	it("stand as one beside the picture of the first, or of the last where that is asked", () => {
		const two = [...easy("home", [line("One.")]), ...easy("no", [line("Two.")])];
		expect(told(gathered(two))).toEqual([["One.", "Two."]]);
		expect(pictures(gathered(two))).toEqual([{ concept: "home" }]);
		expect(pictures(gathered(two, "last"))).toEqual([{ concept: "no" }]);
	});

	it("stay apart where one would be too tall, or more than five lines of ours", () => {
		const tall = [...easy("home", [line("word ".repeat(60))]), ...easy("home", [line("word ".repeat(60))])];
		expect(gathered(tall)).toEqual(tall);
		const many = [...easy("home", ["1", "2", "3"].map(line)), ...easy("home", ["4", "5", "6"].map(line))];
		expect(gathered(many)).toEqual(many);
	});

	it("say a label once and have one list where the label is the same, and only straight after it", () => {
		const part = (label: string, words: string) => easy("home", [easyLabel(label), list(words)]);
		const [one] = gathered([...part("Team", "Ann"), ...part("Team", "Bob")]);
		expect(one).toMatchObject({ kind: "easy", blocks: [{ kind: "paragraph" }, list("Ann", "Bob")] });
		expect(told(gathered([...part("Team", "Ann"), ...part("Work", "Bob"), ...part("Team", "Cas")]))).toEqual([
			["Team", "Ann", "Work", "Bob", "Team", "Cas"],
		]);
	});

	it("never join with what stands across the page", () => {
		const apart: Block[] = [...easy("home", [line("One.")]), line("Across."), ...easy("home", [line("Two.")])];
		expect(gathered(apart)).toEqual(apart);
	});
});
