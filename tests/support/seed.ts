/**
 * The same examples in every ordinary run: what was green for its author is green in CI, and a failure is there again.
 * WM_SEED=n tries others; WM_LONG=1 takes new ones each time and says which, so that they can be had again.
 */
import fc from "fast-check";

const ORDINARY = 20270112;
const given = process.env["WM_SEED"];
const seed = given === undefined ? (process.env["WM_LONG"] === "1" ? Date.now() % 2 ** 31 : ORDINARY) : Number(given);
if (!Number.isInteger(seed)) throw new Error(`WM_SEED is to be a whole number, not "${given}".`);
if (seed !== ORDINARY) console.log(`Properties run with WM_SEED=${seed}`);
fc.configureGlobal({ seed });
