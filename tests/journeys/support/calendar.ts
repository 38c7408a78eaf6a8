/** The calendar on the wall of the room: the page's idea of what day it is. Time goes on from there as it always does. */
import type { Page } from "playwright-core";

/** From now on the page takes it to be this moment, `2026-10-12T13:20:00Z`. Timers, and how long things take, stay real. */
export async function itIsNow(page: Page, moment: string): Promise<void> {
	await page.evaluate((moment) => {
		const shared = globalThis as unknown as { realDate?: DateConstructor };
		shared.realDate ??= Date;
		const Real = shared.realDate;
		const ahead = Real.parse(moment) - Real.now();
		const now = () => Real.now() + ahead;
		globalThis.Date = new Proxy(Real, {
			construct: (real, given: []) => (given.length === 0 ? new real(now()) : new real(...given)),
			get: (real, name) => (name === "now" ? now : Reflect.get(real, name)),
		});
	}, moment);
}
