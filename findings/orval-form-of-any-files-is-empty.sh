#!/usr/bin/env bash
# orval 8.38.0, a multipart/form-data body whose files may have any name: `additionalProperties` of binary strings.
# Expected: the client sends the files that it is given.
# Seen: the client makes a FormData, puts nothing into it, and sends that.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --silent orval@8.38.0 typescript@5.9.3 tsx@4.23.15

cat >openapi.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Files", "version": "1" },
  "paths": {
    "/files": {
      "post": {
        "operationId": "upload",
        "requestBody": {
          "required": true,
          "content": {
            "multipart/form-data": {
              "schema": { "type": "object", "additionalProperties": { "type": "string", "format": "binary" } }
            }
          }
        },
        "responses": { "204": { "description": "Kept." } }
      }
    }
  }
}
JSON
cat >orval.config.mjs <<'JS'
export default { files: { input: './openapi.json', output: { target: './client.ts', client: 'fetch', baseUrl: 'http://localhost' } } };
JS
npx orval --config orval.config.mjs >/dev/null

cat >send.ts <<'TS'
import { upload } from './client.js';

let sent: string[] = [];
globalThis.fetch = async (_, init) => {
  sent = [...((init?.body as FormData) ?? new FormData()).keys()];
  return new Response(null, { status: 204 });
};
await upload({ report: new Blob(['text']) });
console.log('fields that were sent:', sent);
if (sent.length > 0) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
TS
npx tsx send.ts
