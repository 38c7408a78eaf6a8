/** Every page of what is gone through one at a time: to go to one of them, or to go on where it was left. */
import type { ReactNode } from "react";
import { Sheet } from "../../ui/Sheet.tsx";

export interface ListedPage {
	readonly id: string;
	readonly title: string;
	/** What is said beside it, such as that it was said yes to. */
	readonly note?: ReactNode;
}

interface PagesSheetProps {
	readonly title: string;
	readonly lead: string;
	readonly pages: readonly ListedPage[];
	/** The one that is shown. */
	readonly index: number;
	readonly onGo: (index: number) => void;
	readonly onClose: () => void;
}

export function PagesSheet({ title, lead, pages, index, onGo, onClose }: PagesSheetProps) {
	return (
		<Sheet title={title} onClose={onClose} isWide>
			<p className="soft">{lead}</p>
			<ol className="map map-two">
				{pages.map((page, at) => (
					<li key={page.id}>
						{at === index ? (
							<strong aria-current="page">
								{at + 1}. {page.title}
							</strong>
						) : (
							<button type="button" className="link" onClick={() => onGo(at)}>
								{at + 1}. {page.title}
							</button>
						)}
						{page.note ?? null}
					</li>
				))}
			</ol>
		</Sheet>
	);
}
