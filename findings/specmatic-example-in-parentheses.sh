#!/usr/bin/env bash
# specmatic 2.55.1 (npm; Java 17), `specmatic test` of an OpenAPI 3.0 document whose one example has the text "(none)" in a property of type
# string. The server returns exactly that example.
# Expected: one test, and it passes, as it does with the text "none".
# Seen: no test is run. The text in parentheses is taken for the name of a type, and the whole suite fails:
# "Type (none) does not exist", exit code 1.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent specmatic@2.55.1

cat >server.mjs <<'JS'
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';

const server = createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ Title: process.argv[2] }));
});
server.listen(0, '127.0.0.1', () => writeFileSync('port', String(server.address().port)));
JS

try() {
  cat >openapi.yaml <<YAML
openapi: 3.0.3
info: { title: Notes, version: '1' }
paths:
  /notes:
    get:
      operationId: listNotes
      responses:
        '200':
          description: A note.
          content:
            application/json:
              schema:
                type: object
                required: [Title]
                properties:
                  Title: { type: string }
              examples:
                one: { value: { Title: "$1" } }
YAML
  rm -f port
  node server.mjs "$1" &
  local server=$!
  until [ -s port ]; do sleep 0.1; done
  set +e
  java -jar node_modules/specmatic/specmatic.jar test openapi.yaml --testBaseURL="http://127.0.0.1:$(cat port)" >output 2>&1
  code=$?
  set -e
  kill "$server"
  echo "the text $1: exit code $code"
  grep -E '^(Tests run|Type )' output
}

try 'none'
[ "$code" = 0 ] || { echo 'The behaviour has changed.'; exit 1; }
try '(none)'
[ "$code" = 1 ] && grep -q 'Type (none) does not exist' output || { echo 'The behaviour has changed.'; exit 1; }
