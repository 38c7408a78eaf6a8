/**
 * Command-line switches that would open the app to another program. Fuses stop `--inspect` but not
 * `--remote-debugging-port` (measured), so the packaged app looks for itself.
 */
const refusedSwitches = [
	"remote-debugging-port",
	"remote-debugging-pipe",
	"remote-debugging-address",
	"remote-allow-origins",
	"inspect",
	"inspect-brk",
	"inspect-port",
	"js-flags",
	"load-extension",
	"disable-web-security",
	"allow-file-access-from-files",
	"ignore-certificate-errors",
	"unsafely-treat-insecure-origin-as-secure",
	"host-rules",
	"host-resolver-rules",
	"proxy-server",
	"log-net-log",
	"ssl-key-log-file",
	"password-store",
	"renderer-cmd-prefix",
	"utility-cmd-prefix",
] as const;

/** Is the packaged app being started with a switch that it refuses? An unpackaged one takes them all: tests need them. */
export function isStartRefused(isPackaged: boolean, hasSwitch: (name: string) => boolean): boolean {
	return isPackaged && refusedSwitches.some(hasSwitch);
}
