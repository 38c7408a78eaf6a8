#!/usr/bin/env bash
# Proves that a bare Debian 12 with Node and nothing else can run and test the app:
# makes one with debootstrap, puts this machine's Node and npm and the last commit
# into it, and runs there `npm ci && npm start`, then `npm ci && npm test`.
# Takes five to ten minutes and about 5 GB. `bash .ci/bare-debian.sh COMMIT` takes another commit.
set -euo pipefail
repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
commit=${1:-HEAD}

not_run() {
	echo "did not run: $1"
	exit 0
}

[ "$(id -u)" = 0 ] || not_run "making a Debian needs root."
command -v debootstrap >/dev/null || not_run "debootstrap is not here (apt-get install debootstrap)."
command -v node >/dev/null && command -v npm >/dev/null || not_run "Node and npm are not here to be copied."
git -C "$repo" rev-parse --verify --quiet "$commit^{commit}" >/dev/null || not_run "there is no commit $commit here."

# In namespaces of its own: whatever happens, no mount and no process is left behind.
if [ -z "${WM_BARE_INSIDE:-}" ]; then
	unshare --mount --pid --fork true 2>/dev/null || not_run "this machine allows no namespaces."
	export WM_BARE_INSIDE=1
	exec unshare --mount --pid --fork --kill-child --propagation private bash "${BASH_SOURCE[0]}" "$commit"
fi

place=$(mktemp -d "${TMPDIR:-/tmp}/wm-bare-XXXXXX")
debian=$place/debian
begin=$SECONDS

tidy() {
	for mounted in dev/shm dev/pts proc; do
		if mountpoint -q "$debian/$mounted"; then umount -l "$debian/$mounted"; fi
	done
	rm -rf --one-file-system "$place"
}
trap tidy EXIT
trap 'exit 130' INT TERM

code=0
# Runs a step and keeps its exit code. Never called in a condition: there bash would
# go on after an error inside the step.
step() {
	local label=$1 start=$SECONDS
	shift
	echo "=== $label"
	set +e
	(
		set -e
		"$@"
	)
	code=$?
	set -e
	echo "--- $label: $([ "$code" = 0 ] && echo "done" || echo "FAILED") in $((SECONDS - start)) s"
}

must() {
	step "$@"
	[ "$code" = 0 ] || exit 1
}

# The place that this machine's own apt takes Debian from, so that the new one does too.
mirror() {
	cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
		grep -vE '^\s*#' | grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1 | tr -d ' ' || true
}

make_debian() {
	local from
	from=$(mirror)
	# shellcheck disable=SC2086 # an empty mirror must be no argument at all
	debootstrap --variant=minbase bookworm "$debian" $from >"$place/debootstrap.log" 2>&1 || {
		tail -n 20 "$place/debootstrap.log"
		return 1
	}
	mount -t proc proc "$debian/proc"
	mkdir -p "$debian/dev/pts" "$debian/dev/shm"
	mount -t devpts devpts "$debian/dev/pts" -o newinstance,ptmxmode=0666
	# Chromium keeps shared memory here.
	mount -t tmpfs tmpfs "$debian/dev/shm" -o size=1g
}

# How this machine reaches its registries, whatever that is; nothing of it is in the repository.
copy_settings() {
	local file
	for file in /etc/resolv.conf /etc/hosts; do
		if [ -e "$file" ]; then cp -L "$file" "$debian$file"; fi
	done
	if grep -q 'VERSION_CODENAME=bookworm' /etc/os-release; then
		rm -f "$debian/etc/apt/sources.list"
		for file in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/keyrings /etc/apt/trusted.gpg.d; do
			if [ -e "$file" ]; then cp -a "$file" "$debian/etc/apt/"; fi
		done
	fi
	# Only settings of how to fetch: hooks of this machine would not find their programs.
	for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*; do
		if [ -f "$file" ] && grep -q 'Acquire' "$file" && ! grep -qE 'Invoke|Post|Pre-' "$file"; then
			cp "$file" "$debian/etc/apt/apt.conf.d/$(basename "$file")"
		fi
	done
	file=$(npm config get userconfig 2>/dev/null)
	if [ -f "$file" ]; then install -m 600 "$file" "$debian/root/.npmrc"; fi
	file=$(npm config get globalconfig 2>/dev/null)
	if [ -f "$file" ]; then install -D -m 600 "$file" "$debian$file"; fi
	file=$(npm config get cafile 2>/dev/null)
	if [ ! -f "$file" ]; then file=${NODE_EXTRA_CA_CERTS:-}; fi
	if [ -f "$file" ]; then cp -L "$file" "$debian/root/authorities.crt"; fi
}

copy_node() {
	local npm_folder
	npm_folder=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")
	install -D -m 755 "$(readlink -f "$(command -v node)")" "$debian/usr/bin/node"
	mkdir -p "$debian/usr/lib/node_modules"
	cp -a "$npm_folder" "$debian/usr/lib/node_modules/npm"
	ln -s ../lib/node_modules/npm/bin/npm-cli.js "$debian/usr/bin/npm"
	ln -s ../lib/node_modules/npm/bin/npx-cli.js "$debian/usr/bin/npx"
	inside / node --version
	inside / npm --version
}

copy_project() {
	mkdir -p "$debian/root/start" "$debian/root/test"
	git -C "$repo" archive "$commit" | tar -x -C "$debian/root/start"
	cp -a "$debian/root/start/." "$debian/root/test"
}

# Runs a command in the new Debian, with none of this machine's environment but how to reach registries.
inside() {
	local folder=$1
	shift
	local settings=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 CI=true)
	if [ -f "$debian/root/authorities.crt" ]; then
		settings+=(NODE_EXTRA_CA_CERTS=/root/authorities.crt npm_config_cafile=/root/authorities.crt)
	fi
	local name
	for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
		if [ -n "${!name:-}" ]; then settings+=("$name=${!name}"); fi
	done
	chroot "$debian" env -i "${settings[@]}" sh -c 'cd "$0" && exec "$@"' "$folder" "$@" </dev/null
}

npm_ci() { inside "$1" npm ci --no-audit --no-fund; }

# `npm start` on a machine without a screen: it must say so in a line, and answer.
start_works() {
	local log=$place/start.log pid result=0
	inside /root/start npm start >"$log" 2>&1 &
	pid=$!
	inside / node --input-type=module -e '
		const deadline = Date.now() + 120_000;
		for (;;) {
			try {
				const answer = await fetch("http://127.0.0.1:47810/");
				const policy = answer.headers.get("content-security-policy") ?? "";
				const isPage = (await answer.text()).includes("<html");
				console.log(`It answers ${answer.status}, ${isPage ? "with a page" : "without a page"}, and its policy begins: ${policy.slice(0, 40)}`);
				process.exit(answer.status === 200 && isPage && policy.startsWith("default-src") ? 0 : 1);
			} catch (error) {
				if (Date.now() > deadline) throw error;
				await new Promise((resolve) => setTimeout(resolve, 500));
			}
		}' || result=1
	cat "$log"
	grep -q 'There is no display here' "$log" || { echo "It did not say why there is no window."; result=1; }
	grep -q 'http://127.0.0.1:47810/' "$log" || { echo "It did not say its address."; result=1; }
	# npm does not pass the signal on to what it started, and the port is needed again by the tests.
	inside / node -e '
		const { readdirSync, readFileSync } = require("node:fs");
		for (const pid of readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name))) {
			try {
				const isOther = Number(pid) !== process.pid;
				if (isOther && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("scripts/start.mjs")) process.kill(Number(pid));
			} catch {}
		}' || true
	kill "$pid" 2>/dev/null || true
	wait "$pid" 2>/dev/null || true
	return "$result"
}

failed=0
must "A bare Debian 12" make_debian
must "This machine's settings for registries" copy_settings
must "This machine's Node and npm" copy_node
must "The project at $(git -C "$repo" rev-parse --short "$commit")" copy_project
must "npm ci, to start" npm_ci /root/start
step "npm start, without a screen" start_works
[ "$code" = 0 ] || failed=1
must "npm ci, to test" npm_ci /root/test
step "npm test" inside /root/test timeout 2400 npm test
[ "$code" = 0 ] || failed=1
echo "=== Bare Debian 12: $([ "$failed" = 0 ] && echo "works" || echo "FAILED"), in $((SECONDS - begin)) s"
exit "$failed"
