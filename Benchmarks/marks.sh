#!/bin/bash
# What marks cost: processor time and memory for 20 MB of news beside 20 MB of nothing but one mark.
#
#   Benchmarks/marks.sh STORY.txt ...
#
# The stories are repeated to 20 MB. A row of marks should cost no more than three times the news.
set -eu
cd "$(dirname "$0")/.."
swift build -c release --product stet >&2
stet="$(swift build -c release --show-bin-path)/stet"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
size=20000000
cat "$@" > "$work/one"
while [ "$(stat -c %s "$work/one")" -lt $size ]; do
  cat "$work/one" "$work/one" > "$work/two"
  mv "$work/two" "$work/one"
done
head -c $size "$work/one" > "$work/news"
row() { yes "$2" | tr -d '\n' | head -c $size > "$work/$1"; }
row double '"'
row single "'"
row backtick '`'
row opening '“'
row both "\"'"
row spaced '“ '
row words '"a '
for name in news double single backtick opening both spaced words; do
  /usr/bin/time -f "$name %U s %M kB" \
    "$stet" check --only quotes --output-format json "$work/$name" 2>&1 >/dev/null | tail -1
done
