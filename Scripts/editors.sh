#!/usr/bin/env bash
# Lets editors and a terminal of others work with Stet: Scripts/editors.sh PATH-OF-STET
# Needs PyPI once; where that can't be reached, it says so. Neovim and tmux are used where they are.
set -euo pipefail
stet=$(realpath "$1")
cd "$(dirname "$0")/.."
mkdir -p .build
if ! Scripts/python.sh pytest pytest-lsp > .build/editors.log 2>&1; then
  echo "editors: SKIPPED: the Python packages can't be installed (see .build/editors.log):" >&2
  tail -n 1 .build/editors.log >&2
  exit 0
fi
STET="$stet" .venv/bin/python -m pytest -q -W ignore Tests/Editors
