/** macOS takes copy, paste and quit from the menu; elsewhere they work without one, and a menu is only in the way. */
import { Menu } from "electron";

/** Sets the smallest menu that the platform can do with. */
export function setMenu(platform: NodeJS.Platform): void {
	Menu.setApplicationMenu(
		platform === "darwin" ? Menu.buildFromTemplate([{ role: "appMenu" }, { role: "editMenu" }]) : null,
	);
}
