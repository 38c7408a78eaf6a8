/** Whether a text has any letter to take a direction from. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
