/** Who to call: by day, by night, at any time; each number checked, each person told that they are listed. */
import { useState } from "react";
import { type Contingency, moveCall, setContingency } from "../../../store/edits/changes.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { useKeys } from "../../../ui/keys.ts";
import { rememberAsk } from "../fields/next-ask.ts";
import { usePlan } from "../plan-context.ts";
import { CallForm, callKeys } from "./CallForm.tsx";
import { CallRow } from "./CallRow.tsx";

export function Calls({ contingency }: { readonly contingency: Contingency }) {
	const { open, act } = usePlan();
	const { calls, usesOneOneOne } = contingency;
	// What was being typed stands there again.
	const isTyped = (own: string) => Object.values(callKeys(own)).some((key) => open.record.drafts[key] !== undefined);
	const [openId, setOpenId] = useState(() => calls.find(({ id }) => isTyped(id))?.id ?? null);
	const [isAdding, setAdding] = useState(() => isTyped(contingency.id));
	const hasNight = calls.some((call) => call.when !== "day");
	const is111 = usesOneOneOne === true;
	const focusOn = (id: string) => focusAfter(`[data-call="${id}"] button`);
	const move = (way: "up" | "down") => {
		const id = document.activeElement?.closest<HTMLElement>("[data-call]")?.dataset["call"];
		const call = calls.find((one) => one.id === id);
		if (!call) return false;
		if (act(moveCall(contingency, call, way))) focusOn(call.id);
		return true;
	};
	useKeys({ "Alt+ArrowUp": () => move("up"), "Alt+ArrowDown": () => move("down") });
	const close = (id: string | null) => {
		setOpenId(null);
		setAdding(false);
		if (id !== null) focusOn(id);
		else focusAfter("#add-call");
	};
	return (
		<section aria-labelledby="who-to-call" data-ask="calls" onFocus={(event) => rememberAsk(event.currentTarget)}>
			<h2 id="who-to-call">Who to call</h2>
			<table className="calls">
				<caption className="visually-hidden">Who to call, when, and the number</caption>
				<thead>
					<tr>
						<th scope="col">When</th>
						<th scope="col">Who</th>
						<th scope="col">Number</th>
						<th scope="col">Told they are listed</th>
						<th scope="col">Number last tried</th>
					</tr>
				</thead>
				<tbody>
					{calls.map((call) =>
						call.id === openId ? (
							<tr key={call.id}>
								<td colSpan={5}>
									<CallForm
										contingency={contingency}
										call={call}
										onDone={() => close(call.id)}
										onGone={() => close(null)}
									/>
								</td>
							</tr>
						) : (
							<CallRow key={call.id} contingency={contingency} call={call} onOpen={() => setOpenId(call.id)} />
						),
					)}
					<tr className="call-fixed">
						<th scope="row">
							<span className="cell-name">When: </span>Any time
						</th>
						<td>{is111 ? "NHS 111, or 999 if someone’s life is in danger" : "If someone’s life is in danger"}</td>
						<td>
							<strong className="call-number">{is111 ? "111 or 999" : "999"}</strong>
						</td>
						<td className="soft">On every copy</td>
						<td />
					</tr>
				</tbody>
			</table>
			<div className="call-foot">
				{hasNight || is111 ? null : <p className="note">Who at night? Or tick: use 111.</p>}
				<label className="check">
					<input
						type="checkbox"
						checked={is111}
						onChange={() =>
							act(setContingency(contingency, "usesOneOneOne", !is111, "said whether to use 111", open.clock))
						}
					/>
					<span>Use 111 when the others cannot be reached</span>
				</label>
				{isAdding ? null : (
					<button
						type="button"
						id="add-call"
						data-ask-first
						className="link"
						onClick={() => {
							setOpenId(null);
							setAdding(true);
						}}
					>
						Add someone to call
					</button>
				)}
			</div>
			{isAdding ? <CallForm contingency={contingency} call={null} onDone={close} onGone={() => close(null)} /> : null}
		</section>
	);
}
