/** How the screen looks for whoever works here, and a new passphrase. */
import { type FormEvent, useState } from "react";
import { passphraseStrength } from "../../../shared/vault/passphrase.ts";
import { changeProfile, changeWorker, setPassphrase } from "../../store/app.ts";
import type { Profile } from "../../store/records.ts";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { WhoTypes } from "../../ui/WhoTypes.tsx";

const themes: readonly { value: Profile["theme"]; word: string }[] = [
	{ value: "system", word: "As this computer" },
	{ value: "light", word: "Light" },
	{ value: "dark", word: "Dark" },
];

export function ViewSheet({ profile, onClose }: { readonly profile: Profile; readonly onClose: () => void }) {
	const [passphrase, setNew] = useState("");
	const [said, setSaid] = useState("");
	const change = (next: Partial<Profile>) =>
		void changeProfile(next).catch(() => setSaid("That could not be saved. Try again."));
	const onSubmit = async (event: FormEvent) => {
		event.preventDefault();
		const strength = passphraseStrength(passphrase);
		if (!strength.isEnough) {
			setSaid(strength.sentence);
			return;
		}
		await setPassphrase(passphrase);
		setNew("");
		setSaid("From now on this computer opens with the new passphrase.");
	};
	return (
		<Sheet title="View" onClose={onClose}>
			<div className="field">
				<label htmlFor="theme">Light or dark</label>
				<select
					id="theme"
					className="input"
					value={profile.theme}
					onChange={(event) => change({ theme: event.target.value as Profile["theme"] })}
				>
					{themes.map((theme) => (
						<option key={theme.value} value={theme.value}>
							{theme.word}
						</option>
					))}
				</select>
			</div>
			<div className="field">
				<label htmlFor="size">Size of everything</label>
				<select
					id="size"
					className="input"
					value={profile.size}
					onChange={(event) => change({ size: Number(event.target.value) as Profile["size"] })}
				>
					<option value={100}>As it comes</option>
					<option value={115}>Larger</option>
					<option value={130}>Largest</option>
				</select>
			</div>
			<WhoTypes now={{ name: profile.name, role: profile.role }} onChange={changeWorker} />
			<form
				className="stack"
				onSubmit={(event) => void onSubmit(event).catch(() => setSaid("That could not be saved. Try again."))}
			>
				<PassphraseField
					label="A new passphrase"
					value={passphrase}
					onChange={setNew}
					hint="Only if you want to change it"
				/>
				<div className="buttons">
					<button type="submit" className="button button-small">
						Change the passphrase
					</button>
				</div>
			</form>
			<p role="status">{said}</p>
		</Sheet>
	);
}
