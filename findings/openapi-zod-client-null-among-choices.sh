#!/usr/bin/env bash
# openapi-zod-client 1.18.3, a text with choices that may be null, as OpenAPI 3.1 has it: type [string, null], null among the enum.
# Expected: the schema that is written takes each of the choices and null.
# Seen: `z.enum([…, null])`, which TypeScript does not compile, since the choices of z.enum are texts.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --silent openapi-zod-client@1.18.3 @zodios/core@10.9.6 zod@3.25.76 axios@1.13.2 typescript@5.9.3

cat >openapi.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Colours", "version": "1" },
  "paths": {
    "/colour": {
      "get": {
        "operationId": "getColour",
        "responses": {
          "200": { "description": "One.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Thing": {
        "type": "object",
        "properties": { "colour": { "type": ["string", "null"], "enum": ["red", "green", null] } }
      }
    }
  }
}
JSON
npx openapi-zod-client openapi.json -o client.ts >/dev/null
grep -n 'z.enum' client.ts || true
errors=$(npx tsc --noEmit --strict --skipLibCheck --module nodenext --target es2022 client.ts || true)
echo "$errors"
if ! grep -q 'null' <<<"$errors" || ! grep -q 'z.enum(\[.*null' client.ts; then
  echo 'The behaviour has changed.'
  exit 1
fi
