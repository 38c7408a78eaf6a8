/** Who this is, how to talk with them, whether it is saved, turn, lock. Needs are never folded away. */

import { fullNameOf } from "../../../shared/changes/record.ts";
import { personWords } from "../../../shared/criteria/person.ts";
import { writtenDate } from "../../../shared/plan/time.ts";
import { lock } from "../../store/app.ts";
import { platform } from "../../store/platform/index.ts";
import { notSaidOf } from "../../store/room.ts";
import { PersonName } from "../../ui/PersonName.tsx";
import { SaveLine } from "../../ui/SaveLine.tsx";
import { useHere } from "./in-room.ts";
import { nameOfWho } from "./names.ts";
import { usePlan } from "./plan-context.ts";

const MOST = 4;
/** As many of those who are here as are named. */
const NAMED = 2;

export function Banner({ onTurn }: { readonly onTurn: (() => void) | null }) {
	const { state, plan, showSheet, vault, trouble } = usePlan();
	const who = personWords(plan.about);
	const flags = plan.needs.flags;
	return (
		<header className="banner" data-region="banner">
			<p className="banner-who">
				<PersonName calledName={plan.about.calledName} fullName="" />
				<span className="banner-wide">
					<PersonRest fullName={fullNameOf(plan)} calledName={plan.about.calledName} />
				</span>
				{plan.about.born ? (
					<>
						<span className="banner-wide banner-comma">, </span>
						{writtenDate(plan.about.born)}
					</>
				) : null}
			</p>
			{flags.length > 0 ? (
				<ul className="needs" aria-label={`How to talk with ${who.her}`}>
					{flags.slice(0, MOST).map((flag) => (
						<li className="need" key={flag.id}>
							{flag.text}
						</li>
					))}
					{flags.length > MOST ? <li className="need">and {flags.length - MOST} more</li> : null}
				</ul>
			) : null}
			{flags.length === 0 || onTurn === null ? null : (
				<button type="button" className="link small banner-wide" onClick={() => showSheet("needs")}>
					Change
					<span className="visually-hidden"> {`how ${who.she} ${who.verb("likes", "like")} to be told things`}</span>
				</button>
			)}
			{flags.length === 0 ? (
				<button type="button" className="link small" onClick={() => showSheet("needs")}>
					{plan.needs.askedOn
						? "No special needs said"
						: `Ask how ${who.she} ${who.verb("likes", "like")} to be told things`}
				</button>
			) : null}
			{vault === "practice" ? <span className="need banner-practice">Practice</span> : null}
			<WhoIsHere />
			{state.said && !trouble ? (
				<p className="banner-said" aria-hidden={true}>
					{state.said}
				</p>
			) : null}
			<div className="banner-end">
				<SaveLine save={state.save} isWeak={platform.kind === "browser"} onWhatToDo={() => showSheet("not-saved")} />
				{onTurn ? (
					<button type="button" className="button button-small banner-wide" onClick={onTurn}>
						Turn to {plan.about.calledName} <kbd>F8</kbd>
					</button>
				) : null}
				<button type="button" className="link key-link banner-wide" onClick={() => void lock()}>
					Lock <kbd>F9</kbd>
				</button>
			</div>
			{trouble ? (
				<p className="banner-trouble" role="alert">
					{trouble}
				</p>
			) : null}
		</header>
	);
}

/** Said on every page, and changed from there: what is shown goes by it. Where room is short, only while somebody is. */
function WhoIsHere() {
	const { plan, showSheet } = usePlan();
	const names = useHere().map((who) => nameOfWho(plan, who));
	const [asked, ...more] = notSaidOf(plan);
	const count = `${names.length} others`;
	if (names.length > 0 && asked)
		return (
			<button type="button" className="link small banner-asks" onClick={() => showSheet("here")}>
				{more.length === 0 ? `Is ${nameOfWho(plan, asked)} still here?` : "Who is still here?"}
			</button>
		);
	return (
		<button
			type="button"
			className={names.length === 0 ? "link small banner-wide" : "link small"}
			onClick={() => showSheet("here")}
		>
			{names.length === 0 ? "Who is here" : null}
			{names.length === 1 ? `${names[0]} is here` : null}
			{names.length === NAMED ? (
				<>
					<span className="banner-wide">{names.join(" and ")}</span>
					<span className="banner-narrow">{count}</span> are here
				</>
			) : null}
			{names.length > NAMED ? `${count} are here` : null}
		</button>
	);
}

/** The rest of the name, after what they are called. */
function PersonRest({ calledName, fullName }: { readonly calledName: string; readonly fullName: string }) {
	if (fullName === calledName) return null;
	return <>{fullName.startsWith(`${calledName} `) ? fullName.slice(calledName.length + 1) : fullName}</>;
}
