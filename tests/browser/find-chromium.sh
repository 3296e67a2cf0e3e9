#!/bin/sh
# Print the path of a Chromium that starts, installing Debian's where there is none and it may be.
set -u

BY_PLAYWRIGHT="${PLAYWRIGHT_BROWSERS_PATH:-${HOME:-}/.cache/ms-playwright}"

# Being there is not enough: Ubuntu's chromium-browser may only say where to get one.
starting() {
    path=$(command -v "$1") && "$path" --version </dev/null >/dev/null 2>&1 && echo "$path"
}

find_chromium() {
    for name in chromium chromium-browser google-chrome google-chrome-stable \
        "$BY_PLAYWRIGHT"/chromium-*/chrome-linux*/chrome \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        /Applications/Chromium.app/Contents/MacOS/Chromium; do
        starting "$name" && return
    done
    return 1
}

# It asks nothing, and gives up soon where no network or another installation is in the way.
get() {
    DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20 \
        -o DPkg::Lock::Timeout=60 "$@" </dev/null >&2
}

if [ -n "${CHROMIUM:-}" ]; then
    starting "$CHROMIUM" && exit
    echo "CHROMIUM=$CHROMIUM does not start: it must be the path of a Chromium or Chrome." >&2
    exit 1
fi

find_chromium && exit
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Installing Chromium for the browser tests …" >&2
    get update && get install --yes chromium && find_chromium && exit
fi
cat >&2 <<'WORDS'
The tests need Chromium or Chrome, and none was found that starts. Install one
    on Debian, as root    apt-get install chromium
    on macOS              Google Chrome, into Applications
    on Linux, not as root .venv/bin/python -m playwright install chromium
or name one with CHROMIUM=/path/to/it.
WORDS
exit 1
