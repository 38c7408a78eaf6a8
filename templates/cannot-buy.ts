/** What budgets usually may not buy, read once and checked. */
import { type CannotBuy, cannotBuySchema } from "../shared/budget/cannot-buy.ts";
import data from "./en-GB/cannot-buy.json" with { type: "json" };

export const cannotBuy: CannotBuy = cannotBuySchema.parse(data);
