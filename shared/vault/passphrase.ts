/**
 * Is a passphrase hard enough to guess? An honest small estimate, made here and offline: length after everything that a
 * guesser tries first (known words, rows of keys, runs, repeats, years) has been counted as little as it is worth.
 */

export interface PassphraseStrength {
	readonly isEnough: boolean;
	/** What to do, or that it is enough. Never blames. */
	readonly sentence: string;
}

const SHORTEST = 12;
/** What has to be left after the easy parts have been counted as one or two letters each. */
const WORTH = 10;
const HELP = "Four words that do not belong together make a strong one.";

/** Tried first by every guesser, or likely in a place of care. Longest first where one holds another. */
const easyWords =
	"whatmatters passphrase correcthorse batterystaple administrator practitioner password passw0rd princess superman batman football baseball sunshine trustno1 welcome hospital practice surgery letmein whatever starwars computer internet careplan support clinic doctor nurse qwerty monkey dragon master shadow freedom summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december london england liverpool chelsea arsenal secret changeme default admin login hello iloveyou charlie daniel thomas michael ashley matters person health social care plan test user guest pass love nhs".split(
		" ",
	);
const rows = [
	"abcdefghijklmnopqrstuvwxyz",
	"qwertyuiop",
	"asdfghjkl",
	"zxcvbnm",
	"01234567890",
	"qazwsxedcrfvtgbyhnujmikolp",
];
const disguises: Readonly<Record<string, string>> = {
	"0": "o",
	"1": "i",
	"3": "e",
	"4": "a",
	"5": "s",
	"7": "t",
	"@": "a",
	$: "s",
	"!": "i",
};

/** Whether a passphrase may close a vault, with one sentence for whoever chooses it. */
export function passphraseStrength(text: string): PassphraseStrength {
	const letters = [...text.normalize("NFKC")];
	const missing = SHORTEST - letters.length;
	if (letters.length === 0) return { isEnough: false, sentence: `Use ${SHORTEST} characters or more. ${HELP}` };
	if (missing > 0)
		return {
			isEnough: false,
			sentence: `${missing} more ${missing === 1 ? "character is" : "characters are"} needed. ${HELP}`,
		};
	if (worth(letters) < WORTH)
		return { isEnough: false, sentence: `This one would be among the first to be guessed. ${HELP}` };
	return { isEnough: true, sentence: "This is long enough, and hard to guess." };
}

/** The length that is left for a guesser: each easy stretch counts as two letters at most, a digit as half of one. */
function worth(letters: readonly string[]): number {
	const text = letters
		.join("")
		.toLowerCase()
		.replace(/[\s_.-]+/g, "");
	const repeated = /^(.{1,8}?)\1+.{0,7}$/su.exec(text)?.[1];
	if (repeated !== undefined && text.length >= repeated.length * 3) return new Set(repeated).size;
	let total = 0;
	const seen = new Set<string>();
	for (let at = 0; at < text.length; ) {
		const length = Math.max(easyWordAt(text, at), rowAt(text, at), runAt(text, at), yearAt(text, at));
		const piece = text.slice(at, at + Math.max(1, length));
		if (length > 2) total += seen.has(piece) ? 0 : yearAt(text, at) > 0 ? 1 : 2;
		else total += /\d/.test(piece) ? piece.length / 2 : piece.length;
		seen.add(piece);
		at += piece.length;
	}
	return Math.min(total, new Set(text).size * 2);
}

function easyWordAt(text: string, at: number): number {
	const plain = text.slice(at, at + 14).replace(/[013457@$!]/g, (sign) => disguises[sign] ?? sign);
	const word = easyWords.find((one) => text.startsWith(one, at) || plain.startsWith(one));
	return word?.length ?? 0;
}

/** How far the text follows the alphabet or a row of keys, forwards or back. */
function rowAt(text: string, at: number): number {
	let longest = 0;
	for (const row of rows) {
		for (const way of [row, [...row].reverse().join("")]) {
			const from = way.indexOf(text.slice(at, at + 1));
			let length = 0;
			while (from >= 0 && at + length < text.length && way[from + length] === text[at + length]) length++;
			longest = Math.max(longest, length);
		}
	}
	return longest >= 4 ? longest : 0;
}

function runAt(text: string, at: number): number {
	let length = 1;
	while (at + length < text.length && text[at + length] === text[at]) length++;
	return length;
}

function yearAt(text: string, at: number): number {
	return /^(19|20)\d\d/.test(text.slice(at, at + 4)) ? 4 : 0;
}
