/** Where planning with a person is, what comes next, and what there is for us to do: one line of the list. */
import type { Summary } from "../../shared/changes/record.ts";
import type { LocalDate } from "../../shared/plan/time.ts";
import { type DueNow, dueNow, type Promises } from "../../shared/reviews/due.ts";
import { isWholeReview } from "../../shared/reviews/kinds.ts";
import { bookedWords, dueSentence, nearDate, themOf } from "../../shared/reviews/words.ts";

/** What the line's link does: open the plan where it was left, or at its review page. */
export type LineAction = "open" | "carry-on" | "answer" | "offer" | "book" | "write-down" | "check";

export interface Standing {
	readonly mark: "begun" | "done" | "open" | "left" | "asked" | "look";
	readonly where: string;
	readonly next: string;
	/** Dated and for us to do: bold, and first in the list. */
	readonly isDue: boolean;
	/** They are being talked with: in a talk of today, or towards a first yes; not once somebody said that the talk is over. */
	readonly isTalkOn: boolean;
	readonly isWaiting: boolean;
	readonly action: LineAction;
	readonly now: DueNow;
	/** Lower is nearer the top. */
	readonly rank: number;
}

const closedWords = { moved: "moved away", ended: "ended", died: "died" } as const;

/** Somebody asked, and has no date yet. */
const openRequest = ({ reviews: { asked } }: Summary) => (asked && asked.offeredFor === null ? asked : null);

function whereOf(summary: Summary, day: LocalDate): Pick<Standing, "mark" | "where"> {
	const { state } = summary;
	const on = nearDate(state.on, day);
	const request = openRequest(summary);
	if (request) {
		const what = request.kind === "requested" ? "Asked for a full look-again" : "Something has happened: look again";
		return { mark: "asked", where: `${what}, ${nearDate(request.on, day)}` };
	}
	switch (state.kind) {
		case "agreed": {
			const what = summary.kind === "lite" ? "Wellbeing plan" : `Version ${summary.version}`;
			const where = `${what}, agreed ${on}`;
			// Saved by an app that did not look: the day stands, and nothing says that it still is.
			if (summary.isChangedSinceAgreed === null) return { mark: "begun", where };
			return summary.isChangedSinceAgreed
				? { mark: "look", where: `${where}, changed since` }
				: { mark: "done", where };
		}
		case "talking":
			return { mark: "begun", where: talkingWords(summary, day) };
		case "offered":
		case "invited": {
			const { prepared } = summary;
			const word = state.kind === "offered" ? "Offered" : "Invited";
			return { mark: "open", where: prepared ? `${prepared.what}, ${nearDate(prepared.on, day)}` : `${word} ${on}` };
		}
		case "declined":
			return { mark: "left", where: `Said no, ${on}` };
		case "closed":
			return { mark: "left", where: `Closed ${on}, ${closedWords[state.why]}` };
	}
}

function talkingWords(summary: Summary, day: LocalDate): string {
	const { lastTalkOn, version, state, isLastTalkOver } = summary;
	const when = lastTalkOn === day ? "today" : nearDate(lastTalkOn ?? state.on, day);
	if (summary.kind === "lite") return `Wellbeing plan, started ${when}`;
	return version > 1
		? `Version ${version} begun ${when}, not agreed yet`
		: `Talk ${Math.max(1, summary.talkCount)} ${isLastTalkOver ? "held" : "begun"} ${when}`;
}

const actionOf = (now: DueNow, isDue: boolean, isTalking: boolean, isCheckNext: boolean): LineAction => {
	const kind = now.due?.kind;
	if (isDue && kind === "answer") return "answer";
	if (isDue && kind === "offer") return "offer";
	if (isDue && (kind === "write-down" || kind === "request")) return "write-down";
	if (isCheckNext) return "check";
	if (isTalking) return "carry-on";
	return isDue && kind && isWholeReview(kind) ? "book" : "open";
};

/** A talk of today that nobody said is over. */
const isTalkOnAt = ({ lastTalkOn, isLastTalkOver }: Summary, day: LocalDate): boolean =>
	lastTalkOn === day && !isLastTalkOver;

function nextOf(summary: Summary, day: LocalDate, now: DueNow, isDue: boolean): string {
	const { state } = summary;
	if (state.kind === "declined" || state.kind === "closed") return "Nothing to do";
	// What was looked at already says nothing of what comes next.
	const ahead = now.state === "held" ? { ...now, state: "not-due" as const } : now;
	const sentence = dueSentence(ahead, day, themOf(summary.pronouns));
	if (isDue) return sentence;
	const talk = summary.reviews.booked.find((booked) => booked.what === "talk" && booked.on >= day);
	if (state.kind === "talking" && isTalkOnAt(summary, day))
		return `${summary.minutes} of about ${summary.kind === "lite" ? 20 : 45} minutes`;
	if (summary.isEasyReadToCheck) return `Easy-read copy waits for ${summary.calledName} to check`;
	if (talk) return `${summary.talkCount === 0 ? "First" : "Next"} talk ${bookedWords(talk.on, talk.time, day)}`;
	if (now.state === "booked") return sentence;
	if (state.kind === "talking") return "No next talk booked";
	if (state.kind !== "agreed") return "Waiting for an answer";
	return sentence === "" ? "No look-again date yet" : sentence;
}

/** Dates saved by an older app, which knew only the day agreed. */
function factsOf(summary: Summary): Summary["reviews"] {
	const { reviews, lookAgainOn, state } = summary;
	if (reviews.due.length > 0 || lookAgainOn === null || state.kind !== "agreed") return reviews;
	return { ...reviews, due: [{ kind: "date-agreed", on: lookAgainOn }] };
}

/** Everything a line says, worked out once for the day. */
export function standingOf(summary: Summary, day: LocalDate, promises?: Promises): Standing {
	const now = dueNow(factsOf(summary), day, promises);
	const isTalking = summary.state.kind === "talking";
	const isToday = isTalking && isTalkOnAt(summary, day);
	const isPressing = now.state === "soon" || now.state === "due" || now.state === "overdue";
	const kind = now.due?.kind;
	const isOurs = isPressing && (kind === "answer" || kind === "offer" || kind === "request" || kind === "write-down");
	// While they sit together today, the minutes say more than a date to come does; what we owe them does not wait.
	const isDue = isOurs || (isPressing && !(isToday && now.state === "soon"));
	const isOver = summary.state.kind === "closed" || summary.state.kind === "declined";
	const waitsForCheck = summary.isEasyReadToCheck && !isOver;
	const rank = isToday
		? 0
		: isDue
			? 1
			: isOver
				? 6
				: waitsForCheck
					? 2
					: isTalking
						? 3
						: summary.state.kind === "agreed"
							? 4
							: 5;
	return {
		...whereOf(summary, day),
		next: nextOf(summary, day, now, isDue),
		isDue,
		isTalkOn: (isTalking || summary.lastTalkOn === day) && !summary.isLastTalkOver && !isOver,
		isWaiting: isOurs || waitsForCheck,
		// Whenever it is what the line says (nextOf).
		action: actionOf(now, isDue, isTalking, waitsForCheck && !isDue && !isToday),
		now,
		rank,
	};
}
