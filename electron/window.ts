/** The one window. Its title never says whose plan is open. */
import { BrowserWindow, nativeTheme, type Session, type WebContents } from "electron";
import { APP_PAGE } from "./address.ts";
import { zoomAfter } from "./zoom.ts";

export const WINDOW_TITLE = "What Matters";
/** The paper and night colours of the page, so that nothing flashes before it is drawn. */
const background = { light: "#FBF8F2", dark: "#15191B" } as const;

export interface WindowParts {
	readonly session: Session;
	readonly preload: string;
	readonly isPackaged: boolean;
}

/** Makes the window, with nothing in it yet. */
export function createWindow({ session, preload, isPackaged }: WindowParts): BrowserWindow {
	const window = new BrowserWindow({
		title: WINDOW_TITLE,
		width: 1366,
		height: 768,
		minWidth: 320,
		minHeight: 384,
		backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
		autoHideMenuBar: true,
		webPreferences: {
			session,
			preload,
			sandbox: true,
			contextIsolation: true,
			nodeIntegration: false,
			nodeIntegrationInWorker: false,
			nodeIntegrationInSubFrames: false,
			webSecurity: true,
			allowRunningInsecureContent: false,
			experimentalFeatures: false,
			webviewTag: false,
			spellcheck: false,
			navigateOnDragDrop: false,
			safeDialogs: true,
			disableDialogs: true,
			enableWebSQL: false,
			devTools: !isPackaged,
		},
	});
	window.on("page-title-updated", (event) => event.preventDefault());
	handleKeys(window.webContents, isPackaged);
	return window;
}

/** The page as it is before anyone has unlocked anything. A load that is cut short (closing, locking) is no error. */
export async function openPage(window: BrowserWindow): Promise<void> {
	await window.loadURL(APP_PAGE).catch(() => undefined);
}

/** Calls `giveUp` when the page itself cannot be had: then the app was not installed whole. */
export function watchLoading(window: BrowserWindow, giveUp: () => void): void {
	const cutShort = -3;
	window.webContents.on("did-fail-load", (_event, code, _words, address, isMainFrame) => {
		if (isMainFrame && address === APP_PAGE && code !== cutShort) giveUp();
	});
}

/** Brings the window before the person who started the app a second time. */
export function showWindow(window: BrowserWindow): void {
	if (window.isDestroyed()) return;
	if (window.isMinimized()) window.restore();
	window.show();
	window.focus();
}

/** Zoom, which a menu would otherwise give; unpackaged also the developer tools. */
function handleKeys(contents: WebContents, isPackaged: boolean): void {
	contents.on("before-input-event", (event, input) => {
		const isCommand = process.platform === "darwin" ? input.meta : input.control;
		if (input.type !== "keyDown" || !isCommand || input.alt) return;
		const zoom = zoomAfter(contents.getZoomFactor(), input.key);
		if (zoom !== null) {
			event.preventDefault();
			contents.setZoomFactor(zoom);
		}
		if (!isPackaged && input.shift && input.key.toLowerCase() === "i") contents.toggleDevTools();
	});
}
