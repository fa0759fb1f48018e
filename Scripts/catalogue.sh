#!/usr/bin/env bash
# Writes Sources/StetRules/Catalogue+Generated.swift: one line for every `static let … = Rule(`
# in the rule folders. With --check it changes nothing and fails when the file is stale.
set -euo pipefail
cd "$(dirname "$0")/.."
target=Sources/StetRules/Catalogue+Generated.swift
made=$(
  {
    echo "// Written by Scripts/catalogue.sh. Do not edit."
    echo
    echo "extension Catalogue {"
    echo "  static let generated: [Rule] = ["
    grep -rhoE 'static let [A-Za-z0-9]+ = Rule\(' Sources/StetRules --include='*.swift' \
      | sed -E 's/static let ([A-Za-z0-9]+) = .*/    .\1,/' | LC_ALL=C sort || true
    echo "  ]"
    echo "}"
  } | swift format -
)
if [ "${1:-}" = "--check" ]; then
  diff -u "$target" <(printf '%s\n' "$made") || {
    echo "$target is stale: run make sync" >&2
    exit 1
  }
else
  printf '%s\n' "$made" >"$target"
fi
