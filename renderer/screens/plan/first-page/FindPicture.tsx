/** A picture found by a word; before one is typed, those that are offered. */
import { useId, useState } from "react";
import { findPictures, pictureName } from "../../../../templates/pictures/index.ts";
import { Field } from "../../../ui/Field.tsx";
import { Picture } from "./Picture.tsx";

/** More would be a wall of pictures: a longer word finds fewer. */
const MOST_FOUND = 12;

interface FindPictureProps {
	/** Chosen already: not offered again. */
	readonly taken: readonly string[];
	readonly offered: readonly string[];
	/** Said before those that are offered. */
	readonly offeredBecause: string;
	/** Answers false when it was not kept. */
	readonly onChoose: (concept: string) => boolean;
}

export function FindPicture({ taken, offered, offeredBecause, onChoose }: FindPictureProps) {
	const [text, setText] = useState("");
	const list = useId();
	const isTyped = text.trim() !== "";
	const all = isTyped ? findPictures(text) : [...new Set(offered)];
	const found = all.filter((concept) => !taken.includes(concept));
	const shown = found.slice(0, MOST_FOUND);
	/** The pictures, and as much of them as there is room for under what is typed: offered or found, they are seen. */
	const showWith = (box: HTMLElement) =>
		requestAnimationFrame(() => {
			document.getElementById(list)?.scrollIntoView({ block: "nearest" });
			(box.closest(".field") ?? box).scrollIntoView({ block: "nearest" });
		});
	const says = isTyped
		? shown.length === 0
			? "No picture for that word. Try another, such as dog or garden."
			: `${found.length} found${found.length > shown.length ? `, ${shown.length} shown: a longer word finds fewer` : ""}.`
		: shown.length === 0
			? ""
			: offeredBecause;
	return (
		<>
			<Field
				fieldId="find-picture"
				label="Find a picture by a word"
				hint="Dog, choir, garden"
				value={text}
				maxLength={60}
				aria-controls={list}
				onFocus={({ target }) => showWith(target)}
				onChange={({ target }) => {
					setText(target.value);
					showWith(target);
				}}
			/>
			<p className="soft" role="status">
				{says}
			</p>
			<ul className="found-pictures" id={list}>
				{shown.map((concept) => (
					<li key={concept}>
						<button
							type="button"
							className="picture-button"
							onClick={() => {
								if (onChoose(concept)) setText("");
							}}
						>
							<Picture choice={{ kind: "shipped", concept }} alt="" />
							<span>{pictureName(concept)}</span>
						</button>
					</li>
				))}
			</ul>
		</>
	);
}
