#!/usr/bin/env bash
# Runs the tests under a sanitiser, in a build of its own: Scripts/sanitised.sh address|thread
# What it says goes to standard error; a finding fails the test that met it, and the run.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=$1
shift
# Sizes that only show that nothing is slow say nothing under a tool that slows everything down.
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=0:exitcode=99
export TSAN_OPTIONS=halt_on_error=0:exitcode=99
swift test --sanitize="$kind" --scratch-path ".build-$kind" "$@"
