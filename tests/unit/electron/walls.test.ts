import { expect, test } from "vitest";
import { isRequestAllowed } from "../../../electron/network-wall.ts";
import { isPermitted } from "../../../electron/permissions.ts";
import { readSeams } from "../../../electron/seams.ts";
import { isStartRefused } from "../../../electron/switches.ts";
import { zoomAfter } from "../../../electron/zoom.ts";

test.each([["app://what-matters/"], ["app://what-matters/assets/page.js"], ["blob:app://what-matters/5d0c"]])(
	"%s passes the wall",
	(address) => {
		expect(isRequestAllowed(address, true)).toBe(true);
	},
);

test.each([
	["https://example.org/"],
	["http://127.0.0.1:47810/"],
	["ws://127.0.0.1/"],
	["wss://example.org/"],
	["ftp://example.org/"],
	["file:///etc/passwd"],
	["app://other/"],
	["app://what-matters.example.org/"],
	["app://what-matters@example.org/"],
	["app://user@what-matters/"],
	["app://what-matters:444/"],
	["app:what-matters"],
	["blob:https://example.org/1"],
	["blob:null/1"],
	["data:text/html,<p>x"],
	["about:blank"],
	["chrome://settings/"],
	["devtools://devtools/bundled/inspector.html"],
	[""],
])("%s does not", (address) => {
	expect(isRequestAllowed(address, true)).toBe(false);
});

test("developer tools only unpackaged", () => {
	expect(isRequestAllowed("devtools://devtools/bundled/inspector.html", false)).toBe(true);
	expect(isRequestAllowed("https://example.org/", false)).toBe(false);
});

test("the page may keep its storage and nothing else, and nobody else may anything", () => {
	expect(isPermitted("persistent-storage", "app://what-matters/")).toBe(true);
	expect(isPermitted("persistent-storage", "https://example.org/")).toBe(false);
	const others = [
		"media",
		"geolocation",
		"notifications",
		"clipboard-read",
		"clipboard-sanitized-write",
		"openExternal",
		"midi",
	];
	for (const name of [
		...others,
		"fullscreen",
		"hid",
		"usb",
		"serial",
		"fileSystem",
		"unknown",
		"display-capture",
		"",
	]) {
		expect(isPermitted(name, "app://what-matters/")).toBe(false);
	}
});

test("a packaged app has no seams and refuses switches that would open it", () => {
	const env = { WM_USER_DATA: "/x", WM_RENDERER_DIR: "/y", WM_SAVE_DIR: "/z", WM_ACK: "1" };
	const shut = { userData: null, rendererFolder: null, saveFolder: null, isAckPrinted: false };
	expect(readSeams(true, env)).toEqual(shut);
	expect(readSeams(false, {})).toEqual(shut);
	expect(readSeams(false, env)).toEqual({ userData: "/x", rendererFolder: "/y", saveFolder: "/z", isAckPrinted: true });
	const named =
		"remote-debugging-port remote-debugging-pipe inspect inspect-brk js-flags load-extension disable-web-security";
	for (const name of `${named} host-rules log-net-log password-store`.split(" ")) {
		expect(isStartRefused(true, (asked) => asked === name)).toBe(true);
		expect(isStartRefused(false, (asked) => asked === name)).toBe(false);
	}
	expect(isStartRefused(true, () => false)).toBe(false);
});

test("zoom goes in steps to 400% and back", () => {
	let zoom = 1;
	for (let press = 0; press < 20; press++) zoom = zoomAfter(zoom, press % 2 ? "+" : "=") ?? 0;
	expect(zoom).toBe(4);
	for (let press = 0; press < 20; press++) zoom = zoomAfter(zoom, "-") ?? 0;
	expect(zoom).toBe(0.5);
	expect(zoomAfter(zoom, "0")).toBe(1);
	expect([zoomAfter(1.1000000238, "+"), zoomAfter(1.0999999, "+")]).toEqual([1.25, 1.25]);
	expect(zoomAfter(1, "c")).toBeNull();
});
