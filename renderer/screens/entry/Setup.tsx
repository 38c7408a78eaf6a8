/** First run, in three pages: passphrase, recovery key proved by two groups typed back, who you are. */
import { useMemo, useState } from "react";
import { makeRecoveryCode } from "../../../shared/vault/recovery-code.ts";
import { createVault } from "../../store/app.ts";
import { describeError } from "../../store/open-plan.ts";
import { PassphrasePage } from "./PassphrasePage.tsx";
import { RecoveryPage } from "./RecoveryPage.tsx";
import { WhoPage, type WhoYouAre } from "./WhoPage.tsx";

export function Setup() {
	const [step, setStep] = useState<1 | 2 | 3>(1);
	const [passphrase, setPassphrase] = useState("");
	const [trouble, setTrouble] = useState("");
	const [isMaking, setMaking] = useState(false);
	const code = useMemo(makeRecoveryCode, []);

	const finish = async (who: WhoYouAre) => {
		if (isMaking) return;
		setMaking(true);
		setTrouble("");
		try {
			await createVault(passphrase, code, who);
		} catch (error) {
			setMaking(false);
			setTrouble(describeError(error));
		}
	};

	return (
		<div className="screen">
			<main className="plain setup">
				<p className="wordmark">What Matters</p>
				<p className="soft">Setting up, step {step} of 3</p>
				{step === 1 ? (
					<PassphrasePage
						onDone={(text) => {
							setPassphrase(text);
							setStep(2);
						}}
					/>
				) : null}
				{step === 2 ? <RecoveryPage code={code} onDone={() => setStep(3)} onBack={() => setStep(1)} /> : null}
				{step === 3 ? (
					<WhoPage onDone={finish} onBack={() => setStep(2)} isMaking={isMaking} trouble={trouble} />
				) : null}
			</main>
		</div>
	);
}
