/** Read back, part 1 of 3: who is here, the plan part by part, what happens next, does the person agree, when again. */
import { useRoom } from "../in-room.ts";
import type { PartProps } from "../parts.tsx";
import { AgainStep } from "./AgainStep.tsx";
import { NextStep } from "./NextStep.tsx";
import { ReadBack } from "./ReadBack.tsx";
import { RoomQuestion } from "./RoomQuestion.tsx";
import { isAgreeStep, partKicker } from "./steps.ts";
import { YesStep } from "./YesStep.tsx";
import "../../../styles/agree.css";

export function AgreePage({ itemId }: PartProps) {
	const room = useRoom();
	if (room === null) return <RoomQuestion kicker={partKicker(1)} />;
	if (!isAgreeStep(itemId)) return <ReadBack present={room} partId={itemId} />;
	switch (itemId) {
		case "next":
			return <NextStep present={room} />;
		case "yes":
			return <YesStep present={room} />;
		case "again":
			return <AgainStep />;
	}
}
