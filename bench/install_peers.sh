#!/bin/sh
# Installs the tools that bench compares with, apart from Nanni's own environment:
# Python ones in .bench/venv, JavaScript ones in .bench/node_modules.
# A tool that cannot be installed is skipped; bench then says which rows it leaves out.
set -u
cd "$(dirname "$0")/.." || exit 1
python=${PYTHON:-python3}
mkdir -p .bench
[ -x .bench/venv/bin/python ] || "$python" -m venv .bench/venv || exit 1

missing=""
for name in proselint pylat-ru "django-helpdesk Django<6"; do
	echo "bench-peers: $name"
	# $name may be a list: a tool and the version of what it stands on.
	# shellcheck disable=SC2086
	PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 .bench/venv/bin/python -m pip install -qq $name ||
		missing="$missing ${name%% *}"
done

if command -v npm >/dev/null 2>&1; then
	[ -f .bench/package.json ] || echo '{"private": true}' >.bench/package.json
	for names in "textlint textlint-rule-write-good textlint-rule-terminology" write-good typograf; do
		echo "bench-peers: $names"
		# $names is a list on purpose: a linter and its rules belong together.
		# shellcheck disable=SC2086
		(cd .bench && npm install --silent --no-audit --no-fund --no-progress $names) ||
			missing="$missing ${names%% *}"
	done
else
	missing="$missing textlint write-good typograf (no npm here)"
fi

[ -z "$missing" ] && echo "bench-peers: all installed" || echo "bench-peers: NOT installed:$missing" >&2
