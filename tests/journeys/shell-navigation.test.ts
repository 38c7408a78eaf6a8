/** S8: the page stays where it is. A file of its own: Playwright waits for navigations that never come. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchApp, type RunningApp, standInPage } from "./support/electron.ts";

let running: RunningApp;

beforeAll(async () => {
	running = await launchApp({ rendererFolder: await standInPage() });
});
afterAll(() => running.close());

test("S8: the page stays where it is and opens nothing", async () => {
	await running.app.evaluate(async ({ BrowserWindow, session }) => {
		const downloads: boolean[] = [];
		Object.assign(globalThis, { downloads });
		session
			.fromPartition("persist:what-matters")
			.on("will-download", (event) => downloads.push(event.defaultPrevented));
		await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`(() => {
			const later = (work) => setTimeout(() => { try { work(); } catch {} });
			const click = (href, more = {}) => later(() => {
				const link = Object.assign(document.createElement("a"), { href, ...more });
				document.body.append(link);
				link.click();
				link.remove();
			});
			const addresses = ["https://example.org/", "http://127.0.0.1:9/", "file:///etc/passwd", "data:text/html,out", "javascript:document.title='out'",
				"app://other/", "app://what-matters/assets/page.js", "mailto:a@example.org", "tel:1", "chrome://version",
				URL.createObjectURL(new Blob(["out"], { type: "text/html" }))];
			for (const address of addresses) {
				click(address);
				click(address, { target: "_blank" });
				click(address, { target: "other", rel: "opener" });
				click(address, { download: "out.html" });
				later(() => window.open(address));
				later(() => window.open(address, "x", "popup"));
				later(() => { location.href = address; });
				later(() => location.replace(address));
				later(() => {
					const form = Object.assign(document.createElement("form"), { action: address, method: "post" });
					document.body.append(form);
					form.submit();
				});
			}
			later(() => document.head.append(Object.assign(document.createElement("meta"), { httpEquiv: "refresh", content: "0;url=https://example.org/" })));
		})()`);
	});
	await new Promise((resolve) => setTimeout(resolve, 3_000));
	const after = await running.app.evaluate(({ BrowserWindow, webContents }) => ({
		addresses: webContents.getAllWebContents().map((contents) => contents.getURL().replace(/#.*/, "")),
		titles: BrowserWindow.getAllWindows().map((window) => window.getTitle()),
		downloads: (globalThis as unknown as { downloads: boolean[] }).downloads,
	}));
	expect(after).toMatchObject({ addresses: ["app://what-matters/"], titles: ["What Matters"] });
	expect(after.downloads.length).toBeGreaterThan(0);
	expect(after.downloads).not.toContain(false);
});

test("a page that goes to about:blank, which cannot be forbidden, is brought back locked", async () => {
	await running.app.evaluate(({ BrowserWindow }) => {
		void BrowserWindow.getAllWindows()[0]
			?.webContents.executeJavaScript('location.href = "about:blank"')
			.catch(() => undefined);
	});
	const page = await running.pageAfterLock();
	expect(page.url()).toBe("app://what-matters/");
});
