/** An open vault that does not know who works here: asked before any words are typed in anyone's name. */
import { useState } from "react";
import { lock, saveProfile } from "../../store/app.ts";
import { describeError } from "../../store/open-plan.ts";
import { profileSchema } from "../../store/records.ts";
import { WhoPage, type WhoYouAre } from "./WhoPage.tsx";

export function WhoAgain() {
	const [isMaking, setMaking] = useState(false);
	const [trouble, setTrouble] = useState("");
	const keep = (who: WhoYouAre) => {
		setMaking(true);
		saveProfile(profileSchema.parse(who)).catch((error: unknown) => {
			setMaking(false);
			setTrouble(describeError(error));
		});
	};
	return (
		<div className="screen">
			<main className="plain setup">
				<p className="wordmark">What Matters</p>
				<WhoPage onDone={keep} onBack={() => void lock()} isMaking={isMaking} trouble={trouble} />
			</main>
		</div>
	);
}
