#!/bin/sh
# Print the path of a Chromium, installing Debian's where there is none and it may be installed.
set -u

find_chromium() {
    if [ -n "${CHROMIUM:-}" ]; then
        command -v "$CHROMIUM"
        return
    fi
    for name in chromium chromium-browser google-chrome; do
        command -v "$name" && return
    done
    return 1
}

if ! find_chromium; then
    if [ -z "${CHROMIUM:-}" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Installing Chromium for the browser tests …" >&2
        apt-get update -qq >&2 \
            && DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes chromium >&2
    fi
    find_chromium || {
        echo "The tests need Chromium or Chrome: install it, or name it with CHROMIUM=/path/to/it." >&2
        exit 1
    }
fi
