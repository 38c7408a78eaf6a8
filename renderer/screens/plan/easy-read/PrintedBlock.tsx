/** A block of the easy-read document on a screen: its picture left, and every word of it right, as paper has them. */
import type { Block, ListItem, Run } from "../../../../shared/documents/tree.ts";
import type { Picture as PictureOf } from "../../../../shared/documents/tree-pictures.ts";
import { hasLetters } from "../../../ui/letters.ts";
import { Picture } from "../first-page/Picture.tsx";

/** The inside of an `easy-block`. */
export function PrintedBlock({ block }: { readonly block: Block }) {
	return (
		<>
			{block.kind === "easy" ? <PictureHere picture={block.picture} /> : null}
			<div className={block.kind === "easy" ? undefined : "easy-across"}>
				<Words block={block} />
			</div>
		</>
	);
}

function PictureHere({ picture }: { readonly picture: PictureOf | null }) {
	if (picture === null) return <span className="picture picture-none">No picture</span>;
	if ("concept" in picture) return <Picture choice={{ kind: "shipped", concept: picture.concept }} alt="" />;
	const { mediaType, base64, shows } = picture.photo;
	return <img className="picture" src={`data:${mediaType};base64,${base64}`} alt={shows} width="64" height="64" />;
}

function Words({ block }: { readonly block: Block }) {
	switch (block.kind) {
		case "heading":
			return (
				<p>
					<strong>{block.text}</strong>
				</p>
			);
		case "paragraph":
			return (
				<p className={block.style === "when" ? "soft small" : block.style === "label" ? "label" : undefined}>
					<Runs runs={block.runs} />
				</p>
			);
		case "quote":
			return <Said text={block.text} lang={block.lang} voice={null} />;
		case "voice":
			return <Said text={block.text} lang={block.lang} voice={block.speaker} />;
		case "list":
			return (
				<ul>
					{block.items.map((item, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same
						<Item key={at} item={item} />
					))}
				</ul>
			);
		case "easy":
		case "together":
			return block.blocks.map((part, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids, and are known by their place
				<Words key={at} block={part} />
			));
		default:
			return null;
	}
}

const Item = ({ item }: { readonly item: ListItem }) => (
	<li>
		<Runs runs={item.runs} />
	</li>
);

const Runs = ({ runs }: { readonly runs: readonly Run[] }) =>
	runs.map((run, at) => {
		if (run.kind !== "text") return null;
		const Tag = run.strong ? "strong" : "span";
		return (
			// biome-ignore lint/suspicious/noArrayIndexKey: runs have no ids, and are known by their place
			<Tag key={at} lang={run.lang} dir={run.lang === undefined ? undefined : "auto"}>
				{run.text}
			</Tag>
		);
	});

interface SaidProps {
	readonly text: string;
	readonly lang: string | undefined;
	/** Who speaks, where it is not the person. */
	readonly voice: string | null;
}

const Said = ({ text, lang, voice }: SaidProps) => (
	<blockquote className={voice === null ? "said said-small" : "said said-other said-small"}>
		{voice === null ? null : <p className="said-voice">{voice}</p>}
		<p className="said-words" lang={lang} dir={hasLetters(text) ? "auto" : undefined}>
			{text}
		</p>
	</blockquote>
);
