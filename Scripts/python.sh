#!/usr/bin/env bash
# Sees to it that .venv (or the folder VENV) has the Python packages that are named:
# Scripts/python.sh pytest lxml
set -euo pipefail
cd "$(dirname "$0")/.."
venv=${VENV:-.venv}
if [ ! -x "$venv/bin/python" ]; then
  python3 -m venv "$venv" || {
    echo "a Python environment can't be made; install python3-venv and run this again" >&2
    exit 1
  }
fi
missing=()
for package in "$@"; do
  "$venv/bin/pip" show --quiet "$package" 2>/dev/null || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  "$venv/bin/pip" install --quiet --disable-pip-version-check "${missing[@]}"
fi
