#!/usr/bin/env bash
# Installs what a build of Stet needs and this machine lacks: Debian packages, only where missing.
set -euo pipefail

command -v swift >/dev/null || {
  echo "setup: no Swift compiler on PATH; install Swift 6.2 or later from https://www.swift.org/install" >&2
  exit 1
}

missing=()
# package=a file that it brings
for pair in libicu-dev=unicode/utypes.h zlib1g-dev=zlib.h libexpat1-dev=expat.h; do
  header=${pair#*=}
  if ! [ -e "/usr/include/$header" ] && ! [ -e "/usr/local/include/$header" ]; then
    missing+=("${pair%%=*}")
  fi
done
command -v patch >/dev/null || missing+=(patch)
command -v python3 >/dev/null || missing+=(python3)

[ ${#missing[@]} -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
  echo "setup: please install what these Debian packages hold: ${missing[*]}" >&2
  exit 1
fi
echo "setup: installing ${missing[*]}"
root=()
if [ "$(id -u)" -ne 0 ]; then root=(sudo); fi
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
