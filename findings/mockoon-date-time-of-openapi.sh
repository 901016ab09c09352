#!/usr/bin/env bash
# @mockoon/cli 9.9.0, `mockoon-cli start --data openapi.json`, a response with a property of format date-time, and one of format date.
# Expected: what the server sends is valid for the document: date-time is a time of RFC 3339, such as 2026-11-30T14:00:00Z.
# Seen: the date is one; the time is what JavaScript shows of a Date, "Mon Nov 30 2026 14:00:00 GMT+0000 (Coordinated Universal Time)", which
# each validator of formats refuses.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @mockoon/cli@9.9.0 ajv@8.20.0 ajv-formats@3.0.1

cat >openapi.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": { "title": "Runs", "version": "1" },
  "servers": [{ "url": "https://example.com/api" }],
  "paths": {
    "/run": {
      "get": {
        "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Run" } } } } }
      }
    }
  },
  "components": {
    "schemas": {
      "Run": {
        "type": "object",
        "properties": { "day": { "type": "string", "format": "date" }, "startedAt": { "type": "string", "format": "date-time" } }
      }
    }
  }
}
JSON
cat >ask.mjs <<'JS'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

const free = createServer().listen(0, '127.0.0.1');
await once(free, 'listening');
const { port } = free.address();
await new Promise((resolve) => free.close(resolve));

const args = ['node_modules/@mockoon/cli/bin/run.js', 'start', '--data', 'openapi.json', '--port', port, '--hostname', '127.0.0.1'];
const server = spawn(process.execPath, [...args, '--disable-admin-api'], { stdio: ['ignore', 'pipe', 'inherit'] });
for await (const text of server.stdout) if (text.includes('Server started')) break;
const run = await (await fetch(`http://127.0.0.1:${port}/api/run`)).json();
server.kill();

const { properties } = JSON.parse(readFileSync('openapi.json', 'utf8')).components.schemas.Run;
const ajv = new Ajv2020();
(addFormats.default ?? addFormats)(ajv);
const seen = Object.entries(properties).map(([name, schema]) => {
  const isValid = ajv.validate(schema, run[name]);
  console.log(`${name}: ${run[name]}, ${isValid ? 'valid' : ajv.errorsText()}`);
  return isValid;
});
if (seen.join() !== 'true,false') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node ask.mjs
