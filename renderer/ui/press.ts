/**
 * What follows from leaving a field waits while a mouse button is down: what comes or goes on the page would move what is
 * being clicked away from under the pointer. Let go, it is done, before the click itself.
 */
/** A list that a select opens may take the letting go for itself. */
const LONGEST_MS = 1_000;

let isDown = false;
let isKey = false;
let longest: ReturnType<typeof setTimeout> | undefined;
let waiting: (() => void)[] = [];

function release(): void {
	isDown = false;
	clearTimeout(longest);
	const now = waiting;
	waiting = [];
	for (const run of now) run();
}

/** Runs at once, or as soon as the button is let go. */
export function afterPress(run: () => void): void {
	if (!isDown) {
		run();
		return;
	}
	waiting.push(run);
	if (waiting.length === 1) longest = setTimeout(release, LONGEST_MS);
}

/**
 * Whether what is done now is done by keys: an arrow in a choice goes through all that lies between, so nothing may take
 * the focus away from it.
 */
export const isByKey = (): boolean => isKey;

window.addEventListener("keydown", () => (isKey = true), { capture: true });
window.addEventListener(
	"mousedown",
	() => {
		isDown = true;
		isKey = false;
	},
	{ capture: true },
);
for (const event of ["mouseup", "keydown"]) window.addEventListener(event, release, { capture: true });
// Of the window itself: a field that loses the focus would be heard too, if it were listened for on the way down.
for (const event of ["blur", "pagehide"]) window.addEventListener(event, release);
