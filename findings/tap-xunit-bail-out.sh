#!/usr/bin/env bash
# tap-xunit 2.4.1, a TAP report with the plan 1..3 that ends after its first test: with "Bail out!", or as when the process has died.
# TAP has the plan so that a run that stopped early is noticed, and "Bail out!" for a run that cannot go on.
# Expected: a failure or an error in the report, and an exit code that is not 0, as for a test that is "not ok".
# Seen: one test, no failure, no error, exit code 0. A CI that publishes the XML shows a broken run as green.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent tap-xunit@2.4.1

cat >convert.mjs <<'JS'
import { spawnSync } from 'node:child_process';

const reports = {
  whole: ['ok 1', 'ok 2', 'ok 3'],
  'not ok': ['ok 1', 'not ok 2', 'ok 3'],
  'bail out': ['ok 1', 'Bail out! The database is gone.'],
  'cut off': ['ok 1'],
};
const seen = Object.entries(reports).map(([name, lines]) => {
  const input = ['TAP version 13', '1..3', ...lines, ''].join('\n');
  const { status, stdout } = spawnSync('npx', ['tap-xunit'], { input, encoding: 'utf8' });
  return `${name}: exit code ${status}, ${/<testsuite ([^>]*?) name=/.exec(stdout)[1]}`;
});
console.log(seen);
const once = [
  'whole: exit code 0, tests="3" failures="0" errors="0"',
  'not ok: exit code 1, tests="3" failures="1" errors="0"',
  'bail out: exit code 0, tests="1" failures="0" errors="0"',
  'cut off: exit code 0, tests="1" failures="0" errors="0"',
];
if (seen.join('\n') !== once.join('\n')) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node convert.mjs
