#!/usr/bin/env bash
# Installs Debian's Chromium and a font with Cyrillic letters, which tests/browser needs, where they
# are absent and may be installed. Without them those tests are skipped, and say so.
set -euo pipefail

if command -v chromium >/dev/null || command -v google-chrome >/dev/null; then
    exit 0
fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "browser: no Chromium here and no right to install one: tests/browser will be skipped" >&2
    exit 0
fi
echo "browser: installing Chromium and a font with Cyrillic letters"
export DEBIAN_FRONTEND=noninteractive
if ! { apt-get -qq update && apt-get -qq install -y --no-install-recommends chromium \
    fonts-noto-core; } >/dev/null 2>&1; then
    echo "browser: Chromium could not be installed: tests/browser will be skipped" >&2
fi
