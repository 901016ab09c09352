#!/usr/bin/env bash
# openapi-typescript 7.13.0, `--check` with a redocly.yaml that names two documents.
# Expected: exit code 1 when the generated types of either document are stale.
# Seen: only the first document counts. When the second one alone is stale, nothing is printed and the exit code is 0.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent openapi-typescript@7.13.0 typescript@5.9.3

document() {
  printf 'openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths: {}\ncomponents: { schemas: { %s: { type: string } } }\n' "$1"
}
document First >first.yaml
document Second >second.yaml
cat >redocly.yaml <<'YAML'
apis:
  first: { root: first.yaml, x-openapi-ts: { output: first.d.ts } }
  second: { root: second.yaml, x-openapi-ts: { output: second.d.ts } }
YAML
npx openapi-typescript 2>/dev/null

document Renamed >second.yaml
status=0
npx openapi-typescript --check >second.log 2>&1 || status=$?
document Second >second.yaml
document Renamed >first.yaml
control=0
npx openapi-typescript --check >first.log 2>&1 || control=$?

echo "only the second is stale: exit $status, output: $(tr -d '\n' <second.log)"
echo "only the first is stale:  exit $control, output: $(tr -d '\n' <first.log)"
[ "$status" = 0 ] && [ "$control" = 1 ] || { echo 'The behaviour has changed.'; exit 1; }
