/** Two questions about what is on the person's mind that are answered beside their words: how much, and which first. */
import { personWords } from "../../../../shared/criteria/person.ts";
import type { Worry } from "../../../../shared/plan/matters.ts";
import { guide } from "../../../../templates/guide.ts";
import { putInOrder, setBother, unpickWorry } from "../../../store/edits/worries.ts";
import { Scale } from "../../../ui/Scale.tsx";
import { isKeptOff } from "../closed-here.ts";
import { useHere, useMayShow } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";

/** More than three first things are none. */
const MOST_FIRST = 3;

function Words({ worry }: { readonly worry: Worry }) {
	const { act } = usePlan();
	if (worry.quote) return <SaidHere quote={worry.quote} size="small" />;
	return (
		<p className="worry-named">
			<strong>{guide.places[`worry.${worry.area}`]}</strong> <span className="soft">No words for it yet.</span>{" "}
			<button type="button" className="link" onClick={() => act(unpickWorry(worry.id))}>
				Put it back
			</button>
		</p>
	);
}

/** Those that everybody here may see: one that has no words yet names what bothers, and keeps to its part. */
export function useShownWorries(): readonly Worry[] {
	const { plan } = usePlan();
	const mayShow = useMayShow();
	return plan.worries.filter(({ id, quote }) =>
		mayShow({ id, visibility: quote?.visibility ?? { kind: "everyone" } }, ...(quote ? [quote] : [])),
	);
}

function NoWorries() {
	const { plan } = usePlan();
	const isOff = isKeptOff(plan, useHere(), "worry.other");
	return isOff || plan.worries.length > 0 ? null : (
		<p className="soft">Nothing yet. Ask first what worries {personWords(plan.about).her}.</p>
	);
}

/** "How much does it bother you?", for each worry: no default, "can't say" allowed. */
export function BotherList() {
	const { act } = usePlan();
	const shown = useShownWorries();
	if (shown.length === 0) return <NoWorries />;
	return (
		<ul className="worry-list">
			{shown.map((worry) => (
				<li key={worry.id}>
					<Words worry={worry} />
					<Scale
						question={`${guide.places[`worry.${worry.area}`]}: how much?`}
						low="Hardly"
						high="Very much"
						value={worry.bother}
						onChange={(rating) => act(setBother(worry.id, rating))}
					/>
				</li>
			))}
		</ul>
	);
}

/** "Which one first?": up to three, in the order they are chosen. */
export function FirstList() {
	const { plan, act } = usePlan();
	const shown = useShownWorries();
	if (shown.length === 0) return <NoWorries />;
	// Counted among those that are shown: a gap would tell of one that is kept from somebody here.
	const chosen = shown
		.filter(({ order }) => order !== null)
		.toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0))
		.map(({ id }) => id);
	const placeOf = ({ id }: Worry): number => chosen.indexOf(id) + 1;
	return (
		<ul className="worry-list">
			{shown.map((worry, index) => (
				<li key={worry.id} className="worry-first">
					<label className="check">
						<input
							type="checkbox"
							checked={worry.order !== null}
							aria-label={`Worry ${index + 1} ${worry.order === null ? "first" : `comes ${placeOf(worry)}`}`}
							onChange={(event) => {
								if (event.target.checked && chosen.length >= MOST_FIRST) return;
								act(putInOrder(plan, worry.id, event.target.checked));
							}}
						/>
						<span>{worry.order === null ? "" : `${placeOf(worry)}.`}</span>
					</label>
					<Words worry={worry} />
				</li>
			))}
			{chosen.length >= MOST_FIRST ? <li className="soft">Three are enough to begin with.</li> : null}
		</ul>
	);
}
