/** The way to the practice vault: invented people, apart from real ones (decision 33). */
import { useState } from "react";
import { makeRecoveryCode } from "../../../shared/vault/recovery-code.ts";
import { openPractice } from "../../store/app.ts";

export function PracticeLink() {
	const [isOpening, setOpening] = useState(false);
	const open = () => {
		if (isOpening) return;
		setOpening(true);
		openPractice(makeRecoveryCode()).catch(() => setOpening(false));
	};
	return (
		<p>
			<button type="button" className="link" onClick={open}>
				{isOpening ? "Opening the practice plans…" : "Practise with invented people"}
			</button>
		</p>
	);
}
