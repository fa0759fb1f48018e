#!/bin/bash
# Pairs of names compared in a second, beside OpenSanctions' matcher on the same pairs in the same
# run, and how fast and safely one name is found among 100,000.
#
#   Benchmarks/names.sh PAIRS.tsv
#
# PAIRS.tsv has a header and the columns source_language, a, b and label. For the rival, Python needs
# `pip install nomenklatura followthemoney`; PYTHON names the interpreter. All times are processor
# time of one core.
set -eu
cd "$(dirname "$0")/.."
swift build -c release --product StetNamesBenchmark >&2
"$(swift build -c release --show-bin-path)/StetNamesBenchmark" "$1"
# What three more rounds over all pairs allocate: nothing but the lines that are printed.
counter="$(mktemp -d)/allocations.so"
cc -O2 -shared -fPIC -o "$counter" Benchmarks/allocations.c
for rounds in 1 4; do
  echo "rounds: $rounds"
  LD_PRELOAD="$counter" "$(swift build -c release --show-bin-path)/StetNamesBenchmark" "$1" "$rounds" \
    2>&1 >/dev/null
done
rm -r "$(dirname "$counter")"
"${PYTHON:-python3}" Benchmarks/names_rival.py "$1"
