import { useEffect, useState } from "react";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { useMayShow } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";

type Places = (plan: Plan) => readonly PlainPlace[];

/** The composer comes when it is wanted, so that the window itself opens without it; once here, it stays. */
let reader: Places | null = null;
const load = async (): Promise<Places> => {
	const { plainPlaces } = await import("../../../../templates/easy-read/plain-places.ts");
	const known = new WeakMap<Plan, readonly PlainPlace[]>();
	reader = (plan) => {
		const places = known.get(plan) ?? plainPlaces(plan);
		known.set(plan, places);
		return places;
	};
	return reader;
};

export interface PlacesHere {
	readonly places: readonly PlainPlace[];
	/** So many are not shown while others are here. */
	readonly hidden: number;
}

/** Every thing that may have plain lines, as far as those who are here may see it; null until the composer is here. */
export function usePlaces(): PlacesHere | null {
	const { plan } = usePlan();
	const mayShow = useMayShow();
	const [read, setRead] = useState(() => reader);
	useEffect(() => {
		let isHere = true;
		if (read === null)
			void load().then((places) => {
				if (isHere) setRead(() => places);
			});
		return () => {
			isHere = false;
		};
	}, [read]);
	if (read === null) return null;
	const all = read(plan);
	const places = all.filter(({ within }) => mayShow(...within));
	return { places, hidden: all.length - places.length };
}
