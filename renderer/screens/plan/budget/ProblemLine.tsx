/** Above the sheet: how much there is to put right, how much to check, and the way to each. */
import { Fragment } from "react";
import { levelOf, type Problem } from "../../../../shared/budget/check.ts";
import type { Place } from "./places.ts";
import type { SheetNow } from "./use-sheet.ts";

interface ProblemLineProps {
	readonly now: SheetNow;
	readonly onCell: (place: Place) => void;
	readonly onWhole: (problem: Problem) => void;
}

interface Way {
	readonly key: string;
	readonly words: string;
	readonly go: () => void;
}

export function ProblemLine({ now, onCell, onWhole }: ProblemLineProps) {
	const ways = (level: "error" | "warning"): Way[] => [
		...[...now.ofLine].flatMap(([lineId, says]) =>
			says
				.filter((one) => one.level === level)
				.map((one) => ({
					key: `${lineId} ${one.sentence}`,
					words: one.short,
					go: () => onCell({ lineId, column: one.column }),
				})),
		),
		...now.ofWhole
			.filter((problem) => levelOf(problem) === level)
			.map((problem) => ({ key: problem.code, words: problem.short, go: () => onWhole(problem) })),
	];
	const errors = ways("error");
	const warnings = ways("warning");
	if (errors.length + warnings.length === 0) return null;
	return (
		<section
			className={errors.length > 0 ? "budget-problems" : "budget-problems budget-problems-warn"}
			aria-label="To put right"
		>
			{errors.length > 0 ? (
				<Ways
					title={`${errors.length} ${errors.length === 1 ? "thing" : "things"} to put right:`}
					className="wrong"
					ways={errors}
				/>
			) : null}{" "}
			{warnings.length > 0 ? <Ways title={`${warnings.length} to check:`} className="warn" ways={warnings} /> : null}
		</section>
	);
}

function Ways({
	title,
	className,
	ways,
}: {
	readonly title: string;
	readonly className: string;
	readonly ways: readonly Way[];
}) {
	return (
		<>
			<strong className={`budget-${className}`}>{title}</strong>{" "}
			{ways.map((way, index) => (
				<Fragment key={way.key}>
					<button type="button" className="link" onClick={way.go}>
						{way.words}
					</button>
					{index === ways.length - 1 ? ". " : ", "}
				</Fragment>
			))}
		</>
	);
}
