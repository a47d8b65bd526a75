#!/bin/sh
# Makes the virtual environment named by the first argument with the first suitable Python found.
# PYTHON in the environment overrides the search.
set -eu

venv=${1:?usage: tools/venv.sh FOLDER}
"$venv/bin/python" -m pip --version >/dev/null 2>&1 && exit 0

suitable='import sys; sys.exit(sys.version_info < (3, 11))'
without_venv=
for name in ${PYTHON:-python3.13 python3.12 python3.11 python3}; do
    "$name" -c "$suitable" >/dev/null 2>&1 || continue
    if ! "$name" -c 'import ensurepip, venv' >/dev/null 2>&1; then
        without_venv=$name
        continue
    fi
    echo "setup: making $venv with $("$name" --version)"
    "$name" -m venv --clear "$venv"
    exit 0
done

if [ -n "$without_venv" ]; then
    echo "setup: $without_venv cannot make virtual environments: its venv or ensurepip is missing." >&2
    echo "setup: on Debian and Ubuntu they come with: apt-get install ${without_venv##*/}-venv" >&2
else
    echo "setup: Nanni needs Python 3.11 or newer; none of these is: ${PYTHON:-python3.13 python3.12 python3.11 python3}." >&2
    echo "setup: name one with: make setup PYTHON=/path/to/python" >&2
fi
exit 1
