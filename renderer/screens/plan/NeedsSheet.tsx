/** How they like to be told things: short flags for the banner and the first page. Asked, never skipped silently. */
import { type FormEvent, useRef } from "react";
import { commonNeeds } from "../../../templates/full/short-needs.ts";
import { addNeed, askedNeeds, removeNeed } from "../../store/edits/needs.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { useDraft } from "./fields/use-draft.ts";
import { usePlan } from "./plan-context.ts";

/** A need stays in view on every screen: more than this would hide what it stands above. */
const LONGEST = 200;

export function NeedsSheet({ onClose }: { readonly onClose: () => void }) {
	const { plan, open, act } = usePlan();
	const [typed, setTyped] = useDraft("need");
	const flags = plan.needs.flags;
	const field = useRef<HTMLInputElement>(null);
	const remove = (id: string) => {
		act(removeNeed(id));
		field.current?.focus();
	};
	const add = (text: string): boolean => {
		field.current?.focus();
		const trimmed = text.trim();
		return trimmed !== "" && act(addNeed(plan, trimmed, open.clock));
	};
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		if (add(typed)) setTyped("");
	};
	return (
		<Sheet title={`How does ${plan.about.calledName} like to be told things?`} onClose={onClose}>
			<p>
				Ask about hearing, seeing, reading, language, and time. Each stays in view on every screen and on the first page
				of the plan.
			</p>
			{flags.length > 0 ? (
				<ul className="map map-two">
					{flags.map((flag) => (
						<li key={flag.id}>
							<span className="need">{flag.text}</span>
							<button type="button" className="link" onClick={() => remove(flag.id)}>
								Take out<span className="visually-hidden"> {flag.text}</span>
							</button>
						</li>
					))}
				</ul>
			) : null}
			<form className="field" onSubmit={onSubmit}>
				<label htmlFor="need">In a few words</label>
				<input
					id="need"
					ref={field}
					className="input"
					value={typed}
					maxLength={LONGEST}
					aria-describedby="need-full"
					spellCheck={false}
					autoComplete="off"
					onChange={(event) => setTyped(event.target.value)}
				/>
				<span className="hint" id="need-full" role="status">
					{typed.length >= LONGEST ? `No more than ${LONGEST} letters fit. Put the rest in another one.` : ""}
				</span>
				<div className="buttons">
					<button type="submit" className="button button-main">
						Keep this
					</button>
				</div>
			</form>
			<div className="buttons">
				{commonNeeds
					.filter((word) => !flags.some((flag) => flag.text === word))
					.map((word) => (
						<button key={word} type="button" className="button button-small" onClick={() => add(word)}>
							{word}
						</button>
					))}
			</div>
			{flags.length === 0 ? (
				<button
					type="button"
					className="link"
					onClick={() => {
						act(askedNeeds(open.clock));
						onClose();
					}}
				>
					I asked: nothing special
				</button>
			) : null}
		</Sheet>
	);
}
