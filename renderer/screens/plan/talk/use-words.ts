/** The words being typed: a draft until they are kept, then a quote in its place. Kept at the next question and at lock. */

import { useEffect, useRef, useState } from "react";
import type { Prompt } from "../../../../shared/guide/guide.ts";
import { isViewPlace, type PlaceId } from "../../../../shared/guide/places.ts";
import type { HowGiven, Who } from "../../../../shared/plan/quote.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import { today } from "../../../../shared/plan/time.ts";
import { markTool } from "../../../store/edits/talks.ts";
import { keepWords } from "../../../store/edits/words.ts";
import { beginWithWords } from "../../../store/room.ts";
import { usePlan } from "../plan-context.ts";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import {
	chosenPlace,
	comesThrough,
	type Given,
	givenKey,
	givenOf,
	placeDraft,
	placeKey,
	usualWay,
} from "./how-given.ts";
import { hasInterpreterLeft, interpreterHere } from "./interpreter.ts";
import { nameOfPlace } from "./where.ts";

export interface Words {
	readonly draft: string;
	readonly type: (text: string) => void;
	readonly how: HowGiven;
	readonly setHow: (how: HowGiven) => void;
	/** Who it came through: an interpreter, or somebody who knows the person. */
	readonly through: string;
	readonly setThrough: (name: string) => void;
	readonly place: PlaceId;
	readonly setPlace: (place: PlaceId) => void;
	/** Whose words: asked where each side's view stands apart. */
	readonly spokenBy: Who;
	readonly setSpokenBy: (who: Who) => void;
	/** Keeps what stands in the box. False when there is nothing. */
	readonly keep: () => boolean;
}

const me: Who = { kind: "me" };
const isForOnce = (how: HowGiven): boolean =>
	how === "written" || how === "someone-who-knows" || how === "best-interests";

/** In: the part of the talk and its question. Out: what is typed, how, whose and where it goes, and how to keep it. */
export function useWords(stage: Stage, question: Prompt): Words {
	const { plan, open, state, staff } = usePlan();
	const draftKey = `words:${stage}`;
	const draft = state.record.drafts[draftKey] ?? "";
	const usual = usualWay(plan, today(open.clock)).how;
	// A draft comes back as it was given; what the person began on the turned screen is theirs to the last letter.
	const [begun] = useState(() => givenOf(state.record.drafts, stage));
	// Only what was chosen: the usual way follows the talk, such as when an interpreter joins it.
	const [chosenHow, chooseHow] = useState<HowGiven | null>(begun === null || begun.how === usual ? null : begun.how);
	const how = chosenHow ?? usual;
	const hasChosen = useRef(false);
	const hasLeft = hasInterpreterLeft(plan);
	const [typedThrough, typeThrough] = useState<string | null>(begun?.through ?? null);
	// The interpreter is mostly the same one; who told something is asked each time.
	const through = typedThrough ?? (how === "interpreter" ? interpreterHere(plan) : "");
	// Remembered with the draft, so that it is the same when the screen is turned, and after lock.
	const chosen = chosenPlace(state.record.drafts, stage, question.id);
	const setPlace = (to: PlaceId | null) => {
		if (to === null && open.draftOf(placeKey(stage)) === "") return;
		open.draft(placeKey(stage), to === null ? "" : placeDraft(question.id, to));
	};
	const [spokenBy, chooseSpokenBy] = useState<Who>(begun?.spokenBy ?? me);
	const place = chosen ?? question.place ?? "matter.know-about-me";
	// A new question has a place of its own.
	const asked = useRef(question.id);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new question is the reason
	useEffect(() => {
		if (asked.current !== question.id) setPlace(null);
		asked.current = question.id;
	}, [question.id]);
	// Chosen while they were here: the next words come as they usually do.
	// biome-ignore lint/correctness/useExhaustiveDependencies: their leaving is the reason
	useEffect(() => {
		if (!hasLeft || open.draftOf(draftKey) !== "" || chosenHow !== "interpreter") return;
		chooseHow(null);
		typeThrough(null);
	}, [hasLeft]);
	const remember = (change: Partial<Given>) =>
		open.draft(givenKey(stage), JSON.stringify({ how, through: typedThrough, spokenBy, ...change }));

	const keep = (): boolean => {
		const text = open.draftOf(draftKey);
		if (text.trim() === "") {
			setPlace(null);
			return false;
		}
		// Said after the talk was ended, or planning was: they are of another.
		beginWithWords(open, { name: staff.name, role: staff.role });
		const edit = keepWords(
			open.record.plan,
			place,
			nameOfPlace(place),
			{
				text,
				how,
				staff,
				questionId: question.id,
				spokenBy: isViewPlace(place) ? spokenBy : me,
				through: comesThrough(how) && through.trim() !== "" ? through.trim() : null,
			},
			open.clock,
		);
		open.actAndClear(edit.label, edit.changes, draftKey);
		open.draft(givenKey(stage), "");
		if (isViewPlace(place)) open.note(markTool(open.record.plan, "working-not-working", open.clock));
		setPlace(null);
		// Words of another hand or another voice are for once: the next ones are the person's again, unless that is said.
		if (isForOnce(how) || (hasLeft && how === "interpreter")) {
			chooseHow(null);
			typeThrough(null);
		}
		return true;
	};
	useKeepOnLock(draftKey, () => void keep());
	return {
		draft,
		type: (text) => {
			// What the person began on the turned screen and does not go on with is not written by them.
			const isHandedBack = begun?.how === "written" && how === "written" && !hasChosen.current && draft !== "";
			if (isHandedBack) chooseHow(null);
			remember(isHandedBack ? { how: usual, through: null } : {});
			open.draft(draftKey, text);
		},
		how,
		setHow: (chosen) => {
			hasChosen.current = true;
			chooseHow(chosen);
			typeThrough(null);
			remember({ how: chosen, through: null });
		},
		through,
		setThrough: (name) => {
			typeThrough(name);
			remember({ through: name });
		},
		place,
		setPlace,
		spokenBy,
		setSpokenBy: (who) => {
			chooseSpokenBy(who);
			remember({ spokenBy: who });
		},
		keep,
	};
}
