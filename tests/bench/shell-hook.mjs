// @ts-check
/**
 * The main module of every app that the bench starts: around the real shell or around a bare window, the same. It runs a
 * script in the page when that is there, prints what the script answers, and ends the app.
 *
 * WM_BENCH_MAIN: the app's main module, as an address. WM_BENCH_SCRIPT: the script. WM_BENCH_PROFILE: a folder for CPU
 * profiles of the shell and of the page; only then is anything in the way of what is measured.
 */
import { writeFile } from "node:fs/promises";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { app } from "electron";

const { WM_BENCH_MAIN = "", WM_BENCH_SCRIPT = "", WM_BENCH_PROFILE = "" } = process.env;
const isProfiled = WM_BENCH_PROFILE !== "";
const inspector = new Session();

if (isProfiled) {
	inspector.connect();
	await inspector.post("Profiler.enable");
	await inspector.post("Profiler.start");
}

app.on("web-contents-created", (_event, contents) => {
	contents.once("dom-ready", () => {
		answerOf(contents)
			.then((answer) => finish({ answer }))
			.catch((error) => finish({ error: String(error) }));
	});
});

await import(WM_BENCH_MAIN);

/** @param {Electron.WebContents} contents */
async function answerOf(contents) {
	if (!isProfiled) return await contents.executeJavaScript(WM_BENCH_SCRIPT);
	contents.debugger.attach();
	await contents.debugger.sendCommand("Profiler.enable");
	await contents.debugger.sendCommand("Profiler.start");
	const answer = await contents.executeJavaScript(WM_BENCH_SCRIPT);
	const [page, shell] = [await contents.debugger.sendCommand("Profiler.stop"), await inspector.post("Profiler.stop")];
	await writeFile(join(WM_BENCH_PROFILE, "page.cpuprofile"), JSON.stringify(page.profile));
	await writeFile(join(WM_BENCH_PROFILE, "shell.cpuprofile"), JSON.stringify(shell.profile));
	return answer;
}

/** @param {object} said */
function finish(said) {
	process.stdout.write(`BENCH ${JSON.stringify(said)}\n`, () => app.exit(0));
}
