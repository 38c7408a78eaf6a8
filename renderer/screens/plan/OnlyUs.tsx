/** Under words that are read together: that nobody else has them. */
import { Mark } from "../../ui/Mark.tsx";

export const OnlyUs = () => (
	<p className="soft">
		<Mark kind="lock" /> Only between us
	</p>
);
