#!/usr/bin/env bash
# vitest 4.1.12: `vitest run --mode whole` with one inline project, which has `extends: true`.
# Expected: import.meta.env.MODE is "whole" in its test, as it is without projects, and as the function that makes the configuration is told.
# Seen: it is "test". The function is called twice, with "whole" and again, for the project, with "test".
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --silent vitest@4.1.12

cat >mode.test.js <<'JS'
import { appendFileSync } from 'node:fs';
import { test } from 'vitest';

test('mode', () => appendFileSync('seen', `test ${import.meta.env.MODE}\n`));
JS

config() {
  cat >vitest.config.js <<JS
import { appendFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => {
  appendFileSync('seen', \`configuration \${mode}\n\`);
  return { test: $1 };
});
JS
}

seen() {
  rm -f seen
  config "$1"
  npx vitest run --mode whole >output 2>&1
  echo "$2: $(paste -sd, seen)"
}

seen '{}' 'without projects'
[ "$(paste -sd, seen)" = 'configuration whole,test whole' ] || { echo 'The behaviour has changed.'; exit 1; }
seen "{ projects: [{ extends: true, test: { name: 'one' } }] }" 'with one project'
[ "$(paste -sd, seen)" = 'configuration whole,configuration test,test test' ] || { echo 'The behaviour has changed.'; exit 1; }
