/** What is between the person and the practitioner: neither shown nor asked while others are marked as here. */
import { type ReactNode, useRef, useState } from "react";
import { keyOf } from "../../../../shared/criteria/case.ts";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import { focusFirstIn } from "../../../ui/focus-after.ts";
import { useHere } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";

interface WhileAloneProps {
	/** Leads to where it is said who is here. */
	readonly onAsk: () => void;
	/** Whether the person may say that it can be asked before those who are here. */
	readonly mayBeOpened?: boolean;
	readonly children: ReactNode;
}

export function WhileAlone({ onAsk, mayBeOpened = false, children }: WhileAloneProps) {
	const { plan } = usePlan();
	const box = useRef<HTMLDivElement>(null);
	const name = plan.about.calledName;
	const others = useHere().flatMap((who) => (who.kind === "me" ? [] : [keyOf(whoMeant(plan, who))]));
	// Said of those who were here then; whoever comes in later is not meant.
	const [saidOf, setSaidOf] = useState<readonly string[]>([]);
	const isHidden = others.some((key) => !saidOf.includes(key));
	const say = (of: readonly string[]) => {
		setSaidOf(of);
		focusFirstIn(box);
	};
	return (
		<div ref={box} className="stack">
			{isHidden ? (
				<p>
					Not shown while others are here.{" "}
					<button type="button" className="link" onClick={onAsk}>
						Who is here?
					</button>{" "}
					{mayBeOpened ? (
						<button type="button" className="link" onClick={() => say(others)}>
							{name} says it may be asked now
						</button>
					) : null}
				</p>
			) : (
				<>
					{others.length > 0 ? (
						<p className="soft">
							Shown while others are here, as {name} said.{" "}
							<button type="button" className="link" onClick={() => say([])}>
								Hide it
							</button>
						</p>
					) : null}
					{children}
				</>
			)}
		</div>
	);
}
