import type { VaultName } from "../../../shared/bridge.ts";
import { lock } from "../../store/app.ts";

export type Section = "people" | "reviews";

interface PeopleHeaderProps {
	readonly section: Section;
	readonly onSection: (section: Section) => void;
	readonly vault: VaultName;
	readonly onView: () => void;
}

const sections: readonly { readonly name: Section; readonly word: string }[] = [
	{ name: "people", word: "People" },
	{ name: "reviews", word: "Reviews" },
];

/** Over both lists: which of them is shown, the mark of the practice vault, View and Lock. */
export function PeopleHeader({ section, onSection, vault, onView }: PeopleHeaderProps) {
	return (
		<header className="banner people-banner" data-region="banner">
			<p className="wordmark">What Matters</p>
			<nav aria-label="Sections" className="sections">
				{sections.map(({ name, word }) => (
					<button
						key={name}
						type="button"
						className="section-link"
						aria-current={section === name ? "page" : undefined}
						onClick={() => onSection(name)}
					>
						{word}
					</button>
				))}
			</nav>
			<div className="banner-end">
				{vault === "practice" ? <span className="need">Practice: invented people</span> : null}
				<button type="button" className="link" onClick={onView}>
					View
				</button>
				<button type="button" className="link key-link" onClick={() => void lock()}>
					Lock <kbd>F9</kbd>
				</button>
			</div>
		</header>
	);
}
