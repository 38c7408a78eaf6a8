import { expect, test } from "vitest";
import { lockfileProblems } from "../../../../electron/scripts/lockfile.mjs";

type Packages = NonNullable<Parameters<typeof lockfileProblems>[0]["packages"]>;

const integrity = "sha512-AA==";
const manifest = { devDependencies: { builder: "2.0.0" } };

/** A whole lock, to be spoilt. */
function whole(): Packages {
	return {
		"": { devDependencies: { builder: "2.0.0" } },
		"node_modules/builder": {
			version: "2.0.0",
			integrity,
			dependencies: { helper: "^1.0.0" },
			optionalDependencies: { "@builder/darwin-arm64": "2.0.0", "@builder/win32-x64": "2.0.0" },
		},
		"node_modules/@builder/darwin-arm64": { version: "2.0.0", integrity },
		"node_modules/@builder/win32-x64": { version: "2.0.0", integrity },
		"node_modules/helper": { version: "1.3.0", integrity },
	};
}

function problems(packages: Packages, given: Parameters<typeof lockfileProblems>[1] = manifest) {
	return lockfileProblems({ lockfileVersion: 3, packages }, given);
}

test("a whole lock has no problem", () => {
	expect(problems(whole())).toEqual([]);
});

test("another system's package that was left out is named", () => {
	const packages = whole();
	delete packages["node_modules/@builder/win32-x64"];
	expect(problems(packages)).toEqual([
		"@builder/win32-x64 2.0.0, which node_modules/builder needs on some system, is not in the lock.",
	]);
});

test("an ordinary dependency that was left out is named", () => {
	const packages = whole();
	delete packages["node_modules/helper"];
	expect(problems(packages).join()).toContain("helper ^1.0.0");
});

test("another system's package of the wrong version is named", () => {
	const packages = whole();
	packages["node_modules/@builder/darwin-arm64"] = { version: "1.9.9", integrity };
	expect(problems(packages)).toEqual([
		"node_modules/builder needs @builder/darwin-arm64 2.0.0, and the lock has 1.9.9.",
	]);
});

test("dependencies are looked for as Node does: nearest first, then upwards", () => {
	const packages = whole();
	packages["node_modules/helper"] = { version: "1.3.0", integrity, dependencies: { deep: "3.0.0", builder: "2.0.0" } };
	packages["node_modules/deep"] = { version: "1.0.0", integrity };
	packages["node_modules/helper/node_modules/deep"] = {
		version: "3.0.0",
		integrity,
		dependencies: { helper: "1.3.0" },
	};
	expect(problems(packages)).toEqual([]);
	delete packages["node_modules/helper/node_modules/deep"];
	expect(problems(packages)).toEqual(["node_modules/helper needs deep 3.0.0, and the lock has 1.0.0."]);
});

test("a package nested in another is not found from outside it", () => {
	const packages = whole();
	delete packages["node_modules/helper"];
	packages["node_modules/@builder/win32-x64/node_modules/helper"] = { version: "1.3.0", integrity };
	expect(problems(packages)).toHaveLength(1);
});

test("an address is refused, whatever host it names", () => {
	const packages = whole();
	packages["node_modules/helper"] = { version: "1.3.0", integrity, resolved: "https://registry.example/helper.tgz" };
	expect(problems(packages).join()).toMatch(/node_modules\/helper names the place/);
});

test("a missing checksum is refused, except for a link", () => {
	const packages = whole();
	packages["node_modules/helper"] = { version: "1.3.0" };
	expect(problems(packages)).toEqual(["node_modules/helper has no checksum."]);
	packages["node_modules/helper"] = { link: true };
	expect(problems(packages)).toEqual([]);
});

test.each(["^2.0.0", "~2.0.0", "2", "latest", "2.x", ">=2.0.0", "file:../builder"])(
	"the version %j in package.json is not exact",
	(wanted) => {
		expect(problems(whole(), { devDependencies: { builder: wanted } }).join()).toContain("one exact version");
	},
);

test("package.json and the lock must agree", () => {
	expect(problems(whole(), { devDependencies: { builder: "2.0.1" } }).join()).toContain("2.0.1");
	expect(problems(whole(), { dependencies: { builder: "2.0.0", other: "1.0.0" } })).toEqual([
		"other is in package.json and not in the lock.",
	]);
});

test("a lock of an older form is refused", () => {
	expect(lockfileProblems({ lockfileVersion: 2, packages: whole() }, manifest)).toHaveLength(1);
});
