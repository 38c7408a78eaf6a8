/** Up to three pictures: found by a word, put in order, taken out. What each shows stands beside it in words. */
import { pictureFor } from "../../../../templates/pictures/index.ts";
import type { Way } from "../../../store/edits/edit.ts";
import { addPicture, MOST_PICTURES, movePicture, removePicture } from "../../../store/edits/first-page.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { useMayShow } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { FindPicture } from "./FindPicture.tsx";
import { Picture } from "./Picture.tsx";
import { pictureWords } from "./words.ts";

export function Pictures() {
	const { plan } = usePlan();
	const isFull = plan.firstPage.pictures.length >= MOST_PICTURES;
	return (
		<>
			<Chosen />
			{isFull ? <p className="soft">Three are chosen. Take one out to choose another.</p> : <Find />}
		</>
	);
}

function Chosen() {
	const { plan, act } = usePlan();
	const { pictures } = plan.firstPage;
	/** The hands stay with the picture that was moved. */
	const move = (place: number, way: Way) => {
		if (!act(movePicture(plan, place, way))) return;
		const row = way === "up" ? place : place + 2;
		requestAnimationFrame(() =>
			document.querySelector<HTMLElement>(`.chosen-pictures li:nth-child(${row}) button`)?.focus(),
		);
	};
	if (pictures.length === 0) return <p className="soft">None chosen yet.</p>;
	return (
		<ol className="part-list chosen-pictures">
			{pictures.map((choice, place) => {
				const words = pictureWords(plan, choice);
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: pictures have no ids, and are known by their place
					<li key={place}>
						<Picture choice={choice} alt="" />
						<span className="picture-name">{words}</span>
						{place > 0 ? (
							<button type="button" className="link" onClick={() => move(place, "up")}>
								Earlier<span className="visually-hidden">: {words}</span>
							</button>
						) : null}
						{place < pictures.length - 1 ? (
							<button type="button" className="link" onClick={() => move(place, "down")}>
								Later<span className="visually-hidden">: {words}</span>
							</button>
						) : null}
						<button
							type="button"
							className="link"
							onClick={() => {
								if (act(removePicture(plan, place))) focusAfter("#find-picture");
							}}
						>
							Take out<span className="visually-hidden">: {words}</span>
						</button>
					</li>
				);
			})}
		</ol>
	);
}

/** By a word; before one is typed, what the person's own words about their life bring up. */
function Find() {
	const { plan, act } = usePlan();
	const mayShow = useMayShow();
	const suggested = plan.matters
		.filter(({ quote }) => mayShow(quote))
		.flatMap(({ quote }) => pictureFor(quote.text) ?? []);
	return (
		<FindPicture
			taken={plan.firstPage.pictures.flatMap((one) => (one.kind === "shipped" ? [one.concept] : []))}
			offered={suggested}
			offeredBecause={`From ${plan.about.calledName}’s words:`}
			onChoose={(concept) => {
				if (!act(addPicture(plan, concept))) return false;
				focusAfter("#find-picture, .chosen-pictures button");
				return true;
			}}
		/>
	);
}
