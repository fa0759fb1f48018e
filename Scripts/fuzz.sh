#!/usr/bin/env bash
# Throws odd bytes at one part of Stet after the other, FUZZ_SECONDS each, and stops where a law is
# broken: Scripts/fuzz.sh BINARY PART…
set -euo pipefail
binary=$1
shift
for part in "$@"; do
  echo "fuzz: $part"
  corpus=.build-fuzz/corpus/$part
  mkdir -p "$corpus"
  seeds=(Tests/FuzzSeeds/"$part")
  if [ "$part" = story ]; then seeds=(Tests/Seeds Tests/StetTests/Gold); fi
  # The handler of crashes would hang inside the fuzzer’s own.
  # shellcheck disable=SC2086
  STET_FUZZ_PART=$part SWIFT_BACKTRACE=enable=no "$binary" \
    -max_total_time="${FUZZ_SECONDS:-60}" ${FUZZ_FLAGS:-} -max_len=2000 -rss_limit_mb=4096 \
    -print_final_stats=1 -artifact_prefix=".build-fuzz/$part-" "$corpus" "${seeds[@]}"
done
