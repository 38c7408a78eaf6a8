/**
 * Why the plan that was typed may differ from the example: each a pattern of places, and the reason. A reason that no
 * longer holds fails the journey as well, so that this list only ever gets shorter.
 */
import type { Reason } from "../plan-differences.ts";

/** Of this journey: the same things on other days, by other hands, or begun anew. */
const ofThisJourney: readonly Reason[] = [
	{ paths: /^isInvented$/, because: "only the examples say of themselves that they are invented" },
	{
		paths: /^(version|agreement\.versions\..*|.*\.planVersion)$/,
		because: "here the plan begins: there were no versions before it",
	},
	{ paths: /^(createdAt|author\.since)$/, because: "it begins on the day of the first talk" },
	{
		paths: /^agreement\.(copies\.\d+\.on|answers\.3\.better\.keptAt|changes\.0\.quote\.keptAt)$/,
		because: "Joy gives every copy on the day it is made, and types words from paper on the day they come",
	},
	{
		paths: /^goals\.\d+\.actions\.\d+\.(updatedAt|notPossible\.on)$/,
		because: "actions stay as kept at the second talk",
	},
	{ paths: /^agreement\.answers\.\d+\.askedBy\./, because: "one person works at this computer: Joy types for Meena" },
	{ paths: /^goals\.0\.notes\.0\.by\./, because: "and for Hannah, what she adds to a goal" },
	{ paths: /^agreement\.copies\.0\.forms\./, because: "Lys has her copy in every form there is" },
	{ paths: /^agreement\.copies\.\d+\.(exportId|shows)$/, because: "the files are really made" },
	{
		paths: /^easyRead\.lines\./,
		because: "the easy-read lines are written on a day of their own (tests/journeys/easy-read.test.ts)",
	},
	{ paths: /^talks\.tools\.[01]\.tool$/, because: "the circle of people is opened from the drawing of the days" },
];

/** The app says more, or more exactly, than whoever made the example by hand. */
const moreExactly: readonly Reason[] = [
	{ paths: /^agreement\.agreed\.covers$/, because: "the app notes what the yes is to" },
	{ paths: /\.questionId$/, because: "the app notes at which question words were kept" },
	{ paths: /^agreement\.agreed\.at$/, because: "and the moment of the yes" },
	{
		paths: /^agreement\.readBack\.isPart$/,
		because: "and that what somebody may be told was not read while others were there",
	},
	{
		paths: /^talks\.held\.\d+\.(minutes|asked)\./,
		because: "it counts real minutes, and the prompts that were opened",
	},
	{ paths: /^talks\.held\.\d+\.moves\./, because: "and who came in or left once words were kept" },
	{
		paths: /^(changePlans|risks|ahead|budget)\.relevance\.on$/,
		because: "it keeps the day on which a part was asked about",
	},
	{ paths: /^goals\.1\.actions\.3\.agreed$/, because: "what somebody else would do has not been agreed to yet" },
	{
		paths: /^(team\.contacts\.1[0-2]\.|changePlans\.contingencies\.1\.calls\.2\.who\.|agreement\.copies\.1[12]\.who\.)/,
		because: "whoever is called or has a copy is written once, in the team",
	},
	{ paths: /^daily\.(working|notWorking)\.2\.quote\.typedBy\./, because: "Hannah wrote it: she stands in the team" },
	{ paths: /^agreement\.answers\.3\.better\.how$/, because: "words from a paper sheet were written, not said" },
	{
		paths: /^talks\.preparation\.given\.\d\.(format|how)$/,
		because: "these are chosen from a list, which has capitals",
	},
	{
		paths: /^goals\.0\.actions\.3\.when\.text$/,
		because: "no keyboard has the space that binds the date in the example",
	},
];

/** What no screen takes yet. */
const noScreen: readonly Reason[] = [
	{
		paths: /^needs\.(reviewedOn|flags\.\d\.kind)$/,
		because: "a need has no kind on screen; needs are asked about again at a review",
	},
	{
		paths: /^about\.(addresses\.0\.label|phones\.0\.preference)$/,
		because: "her one address has no name, her one number no order",
	},
];

export const reasons: readonly Reason[] = [...ofThisJourney, ...moreExactly, ...noScreen];
