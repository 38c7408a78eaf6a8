/** A page in which something is left out for somebody here: its heading, and no word of it, until it is opened for them. */
import { type ReactNode, useState } from "react";
import { keyOf } from "../../../shared/criteria/case.ts";
import { whoMeant } from "../../../shared/plan/people-known.ts";
import { useKeys } from "../../ui/keys.ts";
import { useFocusOnShow } from "../../ui/use-focus.ts";
import { isClosedHere, stageOfClosed } from "./closed-here.ts";
import { useHere } from "./in-room.ts";
import { PartPage } from "./PartPage.tsx";
import { nameOfPage } from "./page-names.ts";
import { usePlan } from "./plan-context.ts";

interface ClosedWhileOthersProps {
	/** The page, whatever is done on it: it stays open for as long as it is the same. */
	readonly page: string;
	readonly children: ReactNode;
}

export function ClosedWhileOthers({ page, children }: ClosedWhileOthersProps) {
	const { plan, state } = usePlan();
	const here = useHere();
	const others = here.map((who) => keyOf(whoMeant(plan, who)));
	// Opened for those who were here then; whoever comes in later is not meant.
	const [opened, setOpened] = useState<{ page: string; to: readonly string[] }>({ page, to: [] });
	if (opened.page !== page) setOpened({ page, to: [] });
	const isOpened = opened.page === page && others.every((key) => opened.to.includes(key));
	if (isOpened || !isClosedHere(plan, here, state.route)) return children;
	return <ClosedPage onOpen={() => setOpened({ page, to: others })} />;
}

function ClosedPage({ onOpen }: { readonly onOpen: () => void }) {
	const { plan, state, sheet, showSheet, goToOpener } = usePlan();
	const first = useFocusOnShow<HTMLButtonElement>();
	const leave = () => goToOpener({ screen: "part", part: "overview", itemId: null });
	useKeys({
		"Alt+ArrowLeft": leave,
		Escape: () => {
			if (sheet !== null) return false;
			leave();
			return true;
		},
	});
	return (
		<PartPage title={nameOfPage(plan, state.route)} stage={stageOfClosed(state.route)}>
			<div className="stack">
				<p>This page is closed while others are here.</p>
				<div className="buttons">
					<button ref={first} type="button" className="button button-main" onClick={() => showSheet("here")}>
						Who is here
					</button>
					<button type="button" className="button" onClick={onOpen}>
						Open it now
					</button>
				</div>
			</div>
		</PartPage>
	);
}
