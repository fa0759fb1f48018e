#!/usr/bin/env bash
# Runs a command with the tests that compare Stet with readers of other makers, gumbo and cmark-gfm:
# Scripts/oracles.sh swift test. Where these can't be had, it says so and runs it without them.
set -euo pipefail
cd "$(dirname "$0")/.."
has() { [ -e /usr/include/gumbo.h ] && [ -e /usr/include/cmark-gfm-core-extensions.h ]; }
if ! has && command -v apt-get >/dev/null; then
  root=()
  if [ "$(id -u)" -ne 0 ]; then root=(sudo -n); fi
  mkdir -p .build
  {
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
      --no-install-recommends libgumbo-dev libcmark-gfm-dev libcmark-gfm-extensions-dev
  } > .build/oracles.log 2>&1 || true
fi
if has; then
  export STET_ORACLES=1
else
  echo "oracles: SKIPPED: libgumbo-dev and libcmark-gfm-dev are not here (see .build/oracles.log)" >&2
fi
exec "$@"
