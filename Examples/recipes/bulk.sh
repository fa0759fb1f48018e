#!/usr/bin/env bash
# Elasticsearch and OpenSearch: cleans JSON Lines and puts them into an index, each under its id.
#
#     ./bulk.sh http://localhost:9200 stories < wire.jsonl
set -euo pipefail
server=$1 index=$2
"${STET:-stet}" pipe --text-field body --report-field stet \
  | jq -c --arg index "$index" '{index: {_index: $index, _id: (.id | tostring)}}, .' \
  | curl --silent --show-error --fail -H 'Content-Type: application/x-ndjson' --data-binary @- \
      "$server/_bulk" \
  | jq -e 'if .errors then .items[] | .index | select(.error) else empty end' && exit 1 || true
