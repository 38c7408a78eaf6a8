/** The sheets and single pages that are made by themselves: what each is, and its two kinds of file. */
import type { CopyKind } from "../../../../shared/documents/kinds.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { USUAL_SIZE } from "../../../../templates/sheets/frame.ts";
import { isEmergencyContact } from "../../../store/edits/team.ts";

interface Paper {
	readonly title: string;
	/** What it is, said on our side. */
	readonly what: string;
	/** The same, said to the person. */
	readonly toYou: string;
	/** What it lacks that it should have, told before it is made. */
	readonly missing?: string;
	readonly pdf: CopyKind;
	readonly word: CopyKind;
}

/** How many of those to ring in an emergency have no number, wherever the plan could have it: their names are for paper. */
function withoutNumber({ team, changePlans }: Plan): number {
	const calls = changePlans.contingencies.flatMap((one) => one.calls);
	const isCalled = (id: string) =>
		calls.some(({ who, number }) => who.kind === "contact" && who.contactId === id && number.trim() !== "");
	return team.contacts.filter((one) => isEmergencyContact(one) && one.phones.length === 0 && !isCalled(one.id)).length;
}

/** Every sheet and single page that this plan has something for. */
export const papersOf = (plan: Plan): readonly Paper[] => paperList(plan, withoutNumber(plan));

const paperList = ({ about: { calledName: name }, budget, needs }: Plan, noNumber: number): readonly Paper[] => [
	{
		title: "Thinking sheet",
		what: `For ${name} to look at before you meet.`,
		toYou: "For you to look at before we meet.",
		pdf: "thinking-sheet-pdf",
		word: "thinking-sheet-docx",
	},
	{
		title: "Thinking sheet, easy read",
		what: "The same, in short sentences with pictures.",
		toYou: "The same, in short sentences with pictures.",
		pdf: "easy-read-thinking-sheet-pdf",
		word: "easy-read-thinking-sheet-docx",
	},
	{
		title: "Thinking sheet, large print",
		what: `The same, in ${needs.printSize ?? USUAL_SIZE} point.`,
		toYou: `The same, in ${needs.printSize ?? USUAL_SIZE} point.`,
		pdf: "large-print-thinking-sheet-pdf",
		word: "large-print-thinking-sheet-docx",
	},
	{
		title: "One-page profile",
		what: `What people like about ${name}, what matters, how best to help. The health part is left out.`,
		toYou: "What people like about you, what matters, how best to help. The health part is left out.",
		pdf: "profile-pdf",
		word: "profile-docx",
	},
	{
		title: "Emergency page",
		what: "What a stranger needs first. For the fridge, or a bag.",
		toYou: "What a stranger needs first. For the fridge, or a bag.",
		...(noNumber === 0
			? {}
			: {
					missing:
						noNumber === 1
							? "One of those to ring in an emergency has no number yet, and the page says so."
							: `${noNumber} of those to ring in an emergency have no number yet, and the page says so.`,
				}),
		pdf: "emergency-pdf",
		word: "emergency-docx",
	},
	{
		title: "How was it for you?",
		what: `Seven questions for ${name} to answer on paper.`,
		toYou: "Seven questions for you to answer on paper.",
		pdf: "how-was-it-pdf",
		word: "how-was-it-docx",
	},
	...(budget.lines.length > 0
		? [
				{
					title: "Budget sheet",
					what: "The budget alone, on its side.",
					toYou: "The budget alone, on its side.",
					pdf: "budget-sheet-pdf" as const,
					word: "budget-sheet-docx" as const,
				},
			]
		: []),
];
