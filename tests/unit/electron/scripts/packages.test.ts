import { expect, test } from "vitest";
import { librariesSentence, sandboxIsForbidden } from "../../../../electron/scripts/libs.mjs";
import {
	aptCommand,
	aptNames,
	browserNeeds,
	documentNeeds,
	missingLibraries,
	needsForLibraries,
	needsForPrograms,
	readSystem,
	screenNeeds,
	windowNeeds,
} from "../../../../electron/scripts/packages.mjs";

const ldd = `	linux-vdso.so.1 (0x00007ffd2b5f2000)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1)
	libnss3.so => not found
	libX11.so.6 => not found
	libasound.so.2 => not found
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2)
`;

const debian12 = { isApt: true, isT64: false };
const debian13 = { isApt: true, isT64: true };

test("ldd's missing libraries are read once each, and no others", () => {
	expect(missingLibraries(ldd)).toEqual(["libX11.so.6", "libasound.so.2", "libnss3.so"]);
	expect(missingLibraries("\tlibc.so.6 => /lib/libc.so.6 (0x1)\n")).toEqual([]);
	expect(missingLibraries("\tnot a dynamic executable\n")).toEqual([]);
});

test("a library that no package is named for comes with GTK", () => {
	expect(aptNames(needsForLibraries(["libnss3.so"]), debian12)).toEqual(["libnss3"]);
	expect(aptNames(needsForLibraries(["libX11.so.6", "libnss3.so"]), debian12)).toEqual(["libgtk-3-0", "libnss3"]);
	expect(aptNames(needsForLibraries(["libX11.so.6", "libgtk-3.so.0"]), debian12)).toEqual(["libgtk-3-0"]);
	expect(needsForLibraries([])).toEqual([]);
});

test("each generation has its own names", () => {
	expect(aptNames(windowNeeds, debian12)).toEqual(["libgtk-3-0", "libnss3", "libasound2", "libgbm1"]);
	expect(aptNames(windowNeeds, debian13)).toEqual(["libgtk-3-0t64", "libnss3", "libasound2t64", "libgbm1"]);
	expect(aptCommand(screenNeeds, debian13)).toBe("apt-get install -y --no-install-recommends xvfb xauth");
});

test.each([
	['ID=debian\nVERSION_ID="12"', true, false],
	['ID=debian\nVERSION_ID="13"', true, true],
	["PRETTY_NAME=sid\nID=debian", true, true],
	['ID=ubuntu\nID_LIKE=debian\nVERSION_ID="22.04"', true, false],
	['ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"', true, true],
	['ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="21"', true, false],
	['ID=fedora\nVERSION_ID="42"', false, false],
	["", false, false],
])("the system %j is read", (text, isApt, isT64) => {
	expect(readSystem(text)).toEqual({ isApt, isT64 });
});

test("only programs that are not there are asked for", () => {
	const needs = [...documentNeeds, ...screenNeeds, ...browserNeeds];
	expect(needsForPrograms(needs, () => true)).toEqual([]);
	const lacking = needsForPrograms(needs, (name) => name !== "soffice" && name !== "Xvfb");
	expect(aptNames(lacking, debian12)).toEqual(["libreoffice-writer-nogui", "xvfb"]);
});

test("what is missing is said in one sentence with its cure", () => {
	const sentence = librariesSentence(["libnss3.so"], debian12);
	expect(sentence).toContain("libnss3.so");
	expect(sentence).toContain("sudo apt-get install -y --no-install-recommends libnss3");
	expect(sentence).not.toContain("\n");
	expect(librariesSentence(["libnss3.so"], { isApt: false, isT64: false })).not.toContain("apt");
});

test("a system that forbids sandboxes to unpackaged programs is recognised", () => {
	const files = (known: Record<string, string>) => (path: string) => {
		const text = known[path];
		if (text === undefined) throw new Error("no such file");
		return text;
	};
	const apparmor = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
	expect(sandboxIsForbidden(files({ [apparmor]: "1\n" }))).toBe(true);
	expect(sandboxIsForbidden(files({ [apparmor]: "0\n" }))).toBe(false);
	expect(sandboxIsForbidden(files({ "/proc/sys/kernel/unprivileged_userns_clone": "0\n" }))).toBe(true);
	expect(sandboxIsForbidden(files({}))).toBe(false);
});
