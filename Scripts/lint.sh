#!/usr/bin/env bash
# Everything a machine can check without running the tests: format, catalogue, arrows, sizes.
set -euo pipefail
cd "$(dirname "$0")/.."
swift format lint --strict -r Package.swift Sources Tests Server/Package.swift Server/Sources
Scripts/catalogue.sh --check
python3 Scripts/layers.py
for script in Scripts/*.sh; do bash -n "$script"; done
echo "lint: clean"
