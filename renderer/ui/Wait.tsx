/** A wait: nothing for 400 ms, then a sentence where the content will be. No spinner; focus stays where it is. */
import { useEffect, useState } from "react";

export function Wait({ sentence }: { readonly sentence: string }) {
	const [isLong, setLong] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setLong(true), 400);
		return () => clearTimeout(timer);
	}, []);
	return <p role="status">{isLong ? sentence : ""}</p>;
}
