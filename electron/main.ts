/**
 * Start-up of the shell, in order. Nothing awaits `ready` while the module loads: Electron waits for the module first.
 */
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { app, type BrowserWindow, clipboard, dialog, ipcMain, powerMonitor, session as sessions } from "electron";
import { AppError } from "../shared/errors.ts";
import { handlersOf } from "./calls.ts";
import { clearSelection, openClipboard, type SelectionHolder } from "./clipboard.ts";
import { holdClose } from "./closing.ts";
import { openFiles } from "./files.ts";
import { answerCalls } from "./ipc.ts";
import { watchLock } from "./lock.ts";
import { setMenu } from "./menu.ts";
import { closeNameLookup, closeNetwork, refuseConnections, stopSpelling } from "./network-wall.ts";
import { denyPermissions, keepContentsIn } from "./permissions.ts";
import { watchPower } from "./power.ts";
import { registerScheme, servePage } from "./protocol.ts";
import { askForRebuild, setDatabaseAside } from "./quarantine.ts";
import { readSeams } from "./seams.ts";
import { isStartRefused } from "./switches.ts";
import { openVaults } from "./vaults.ts";
import { createWindow, openPage, showWindow, watchLoading } from "./window.ts";

const PARTITION = "what-matters";
const seams = readSeams(app.isPackaged, process.env);

process.umask(0o077);
process.on("uncaughtException", giveUp);
process.on("unhandledRejection", () => console.error("unhandled"));
// Whoever listened may be gone: that is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
registerScheme();
closeNameLookup(app);
stopSpelling(app);
keepContentsIn(app);
refuseConnections(app);
if (!isUnpackagedRoot()) app.enableSandbox();
if (seams.userData !== null) app.setPath("userData", seams.userData);
// A development runtime is an older Chromium: it never touches the data of the packaged app.
else if (!app.isPackaged) app.setPath("userData", join(app.getPath("appData"), "what-matters-development"));

if (isStartRefused(app.isPackaged, (name) => app.commandLine.hasSwitch(name))) app.exit(1);
else if (!app.requestSingleInstanceLock()) app.exit(0);
else app.whenReady().then(start).catch(giveUp);

async function start(): Promise<void> {
	const userData = app.getPath("userData");
	await chmod(userData, 0o700);
	const wasSetAside = await setDatabaseAside(userData, PARTITION, new Date());
	setMenu(process.platform);
	const session = sessions.fromPartition(`persist:${PARTITION}`, { cache: false });
	const each = [session, sessions.defaultSession];
	for (const one of each) denyPermissions(one);
	await Promise.all([
		...each.map((one) => closeNetwork(one, app.isPackaged)),
		servePage(session, seams.rendererFolder ?? join(import.meta.dirname, "../renderer")),
	]);

	const window = createWindow({
		session,
		preload: join(import.meta.dirname, "../preload/preload.cjs"),
		isPackaged: app.isPackaged,
	});
	const vaults = openVaults(userData, seams.isAckPrinted ? { onSaved: printAck } : {});
	const files = openFiles(() => askForFolder(window));
	const ownClipboard = openClipboard(clipboard);
	const closing = holdClose(window);
	const letGo = () => clearSelection(clipboard as SelectionHolder, process.platform);
	const lock = watchLock({ window, forget: files.forget, letGo, giveUp, now: Date.now });
	watchLoading(window, giveUp);
	watchPower(powerMonitor, window, lock);
	app.on("second-instance", () => showWindow(window));
	app.on("window-all-closed", () => {
		void Promise.allSettled([ownClipboard.clearOwn(), letGo(), vaults.close()]).then(() => app.quit());
	});

	async function rebuild(): Promise<void> {
		// Once a start: a second time would only go round and round.
		if (wasSetAside)
			throw new AppError(
				"storage-failed",
				"The storage of this computer does not work. Restart the computer, then try again.",
			);
		await askForRebuild(userData);
		await vaults.close();
		app.relaunch();
		app.exit(0);
	}

	const info = {
		version: app.getVersion(),
		isPackaged: app.isPackaged,
		runtime: `Electron ${process.versions.electron}`,
	};
	answerCalls(ipcMain, handlersOf({ info, vaults, files, clipboard: ownClipboard, closing, lock, rebuild }));
	await openPage(window);
}

async function askForFolder(window: BrowserWindow): Promise<string | null> {
	if (seams.saveFolder !== null) return seams.saveFolder === "cancel" ? null : seams.saveFolder;
	const { canceled, filePaths } = await dialog.showOpenDialog(window, {
		title: "Choose a folder",
		buttonLabel: "Save here",
		properties: ["openDirectory", "createDirectory"],
	});
	return canceled ? null : (filePaths[0] ?? null);
}

/** For the kill test: ids and revisions only. */
function printAck(id: string, rev: number): void {
	process.stdout.write(`ACK ${id} ${rev}\n`);
}

/** The sandbox cannot be had as root on Linux; nobody's packaged app runs so. */
function isUnpackagedRoot(): boolean {
	return process.platform === "linux" && !app.isPackaged && process.getuid?.() === 0;
}

/** Says only that it failed: an error's words may hold someone else's. */
function giveUp(): void {
	dialog.showErrorBox("What Matters", "The app could not go on. What was saved is safe. Start it again.");
	app.exit(1);
}
