/** What the save line can say. Only `saved` means that it is on the disk. */
export type SaveState =
	| { readonly kind: "saved"; readonly at: Date }
	/** Shown only after 400 ms, so that the line does not flicker. */
	| { readonly kind: "saving"; readonly since: Date }
	| { readonly kind: "unsaved"; readonly since: Date; readonly whatToDo: string };
