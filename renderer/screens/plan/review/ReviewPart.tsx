/** Looking again, in an open plan: its home, a request, a small change, a review one question at a time. */
import "../../../styles/review.css";
import type { PartProps } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { AskPage } from "./AskPage.tsx";
import { ChangePage } from "./ChangePage.tsx";
import { HoldPage } from "./HoldPage.tsx";
import { RequestPage } from "./RequestPage.tsx";
import { ReviewHome } from "./ReviewHome.tsx";
import { readItem } from "./steps.ts";

export function ReviewPart({ itemId }: PartProps) {
	const { plan } = usePlan();
	if (itemId === "change") return <ChangePage />;
	if (itemId === "ask") return <AskPage />;
	if (itemId === null || itemId === "book") return <ReviewHome isBooking={itemId === "book"} />;
	const { reviewId, step } = readItem(itemId);
	const review = plan.agreement.reviews.find((candidate) => candidate.id === reviewId);
	if (!review) return <ReviewHome isBooking={false} />;
	return step === null ? <RequestPage review={review} /> : <HoldPage key={itemId} review={review} step={step} />;
}
