/** Who is here, from a page that keeps something off the screen while others are. */
import { Sheet } from "../../ui/Sheet.tsx";
import { HereNow } from "./PeopleOfTalk.tsx";

export function HereSheet({ onClose }: { readonly onClose: () => void }) {
	return (
		<Sheet title="Who else is here?" onClose={onClose}>
			<HereNow />
		</Sheet>
	);
}
