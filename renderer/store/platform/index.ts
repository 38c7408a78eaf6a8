import type { Platform } from "../../../shared/bridge.ts";
import { browserPlatform } from "./browser.ts";
import { desktopPlatform } from "./desktop.ts";

/** The platform this window runs on: the shell where there is one, else the browser. */
export const platform: Platform = window.whatMatters ? desktopPlatform(window.whatMatters) : browserPlatform();
