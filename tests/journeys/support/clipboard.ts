/** The clipboard, as the shell has it. */
import type { RunningApp } from "./electron.ts";

/** What stands on it. */
export const clipboardText = ({ app }: RunningApp): Promise<string> =>
	app.evaluate(({ clipboard }) => clipboard.readText());

/** From now on counts how often the shell looks at it; answers how often it has. */
export async function countClipboardLooks({ app }: RunningApp): Promise<() => Promise<number>> {
	await app.evaluate(({ clipboard }) => {
		const read = clipboard.readText.bind(clipboard);
		Object.assign(clipboard, { looks: 0 });
		clipboard.readText = (...which) => {
			Object.assign(clipboard, { looks: Reflect.get(clipboard, "looks") + 1 });
			return read(...which);
		};
	});
	return () => app.evaluate(({ clipboard }) => Number(Reflect.get(clipboard, "looks")));
}
