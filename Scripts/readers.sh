#!/usr/bin/env bash
# Lets the readers of others judge what `stet fix` writes: Scripts/readers.sh PATH-OF-STET
# Needs PyPI once; where that can't be reached, it says so and the rest of the tests still count.
set -euo pipefail
cd "$(dirname "$0")/.."
stet=$1
if ! Scripts/python.sh lxml html5lib translate-toolkit python-docx mammoth jsonschema webvtt-py \
  sarif-pydantic sarif-tools junitparser > .build/readers.log 2>&1; then
  echo "readers: SKIPPED: the Python packages can't be installed (see .build/readers.log):" >&2
  tail -n 1 .build/readers.log >&2
  exit 0
fi
STET="$stet" .venv/bin/python -m unittest discover -s Tests/Readers -p 'test_*.py'
