/** Cliff’s short wellbeing plan: what is said and written, in the order it is typed, and what must be on paper of it. */
export const cliff = { called: "Cliff", first: "Clifford", family: "Brathwaite", born: "4 May 1948" };
export const hope = "To stop being a parcel that gets handed from one to the next.";
export const need = "Stand on his left to talk";
export const life = [
	"I’ve grown dahlias on the same plot since my daughter was born.",
	"Bowls at the club, Thursdays. If I miss one they ring to see am I dead",
	"Joan’s chair stays where it is. I tell it good morning.",
] as const;
export const worry = "Going down at the allotment and lying there till somebody’s dog finds me.";
export const condition = "Sugar, and my feet have gone numb with it.";
export const medicine = "Metformin, for the sugar. Breakfast and tea, it sits better with food";
export const daily = "Every night I look at my feet with Joan’s hand mirror.";
export const goal = "I want to grow dahlias for the show again and carry them in myself.";
export const why = "It’s the one place I’m not the old man with the stick.";
export const plain = "walk to the allotment and back on my own, three mornings a week";
export const mine = "Keep the phone in my top pocket, not in the shed";
export const when = "From this Saturday";
export const desmond = { name: "Desmond", what: "Walk down with me Saturdays and do the heavy digging" };
export const nurse = { name: "Priya Nair, practice nurse", what: "Ask the foot clinic to see him sooner" };
export const worse = "If my feet get worse";
export const sign = "A red patch, or a wet one on my sock. I won’t feel it, I’ll see it.";
export const first = "Sit down, show Desmond, ring the foot clinic that same day.";
export const clinic = { name: "Foot clinic", relation: "podiatry", number: "01632 960233" };
export const next = "Desmond walks down with me Saturday, the nurse chases the foot people, I keep the phone on me.";

/** What must be on paper, letter for letter. */
export const theirs = [...life, worry, condition, medicine, daily, goal, why, sign, first, next];
export const ours = [
	need,
	plain,
	mine,
	when,
	desmond.name,
	desmond.what,
	nurse.name,
	nurse.what,
	worse,
	clinic.name,
	clinic.relation,
];
