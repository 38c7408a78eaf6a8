// @ts-check
/** The least that an Electron app can be: one window of the same size, as shut in as ours, and one heading in it. */
import { fileURLToPath } from "node:url";
import { app, BrowserWindow } from "electron";

if (process.env.WM_USER_DATA) app.setPath("userData", process.env.WM_USER_DATA);

app.whenReady().then(() => {
	const window = new BrowserWindow({
		width: 1366,
		height: 768,
		webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
	});
	void window.loadFile(fileURLToPath(new URL("bare-window.html", import.meta.url)));
});
