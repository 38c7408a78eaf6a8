/** What is looked at together: a good day beside a bad day, and what the person is good at. */
export const days = ["matter.good-day", "matter.bad-day"] as const;
export const strengths = ["matter.getting-through", "matter.proud", "matter.appreciate"] as const;
