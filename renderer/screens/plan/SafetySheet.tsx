/** "Worried about safety?" Opening it leaves no trace in the plan. Reference 12.3. */
import { Sheet } from "../../ui/Sheet.tsx";

export function SafetySheet({ onClose }: { readonly onClose: () => void }) {
	return (
		<Sheet title="Worried about safety?" onClose={onClose}>
			<p>
				<strong>If someone’s life is in danger, call 999.</strong>
			</p>
			<ul className="card">
				<li>Stay calm. Listen. Let them tell it in their own words.</li>
				<li>Ask open questions only. Do not look into it yourself.</li>
				<li>Do not promise to keep it secret. Say it was right to tell you.</li>
				<li>Ask what they want to happen.</li>
				<li>Is anyone else in the room part of it? Find a way to speak alone.</li>
				<li>Do not leave paper or messages that could give it away.</li>
				<li>If they talk of ending their life, ask about it directly, stay with them, get help now.</li>
				<li>Tell your safeguarding lead today. Follow your local procedure.</li>
			</ul>
			<p className="soft">
				Write it down in your organisation’s own safeguarding system, not here. Opening this card is not recorded in the
				plan.
			</p>
		</Sheet>
	);
}
