#!/usr/bin/env bash
# @allurereport/reader 3.18.0 (Allure Report 3), the JSON report of Cucumber: a scenario whose steps pass, and whose hook After or Before fails.
# Cucumber for Java and for Ruby write hooks beside the steps, as `before` and `after` of the scenario, each with a result; the scenario has failed.
# Expected: the scenario has failed, as one has whose step fails.
# Seen: it has passed when After failed, and was skipped when Before failed (no step runs then). Nothing of the error is in the report, so a run
# whose checks stand in a hook (what is left on the server, the contract of each response) looks green.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts @allurereport/reader@3.18.0 @allurereport/reader-api@3.18.0

cat >read.mjs <<'JS'
import { cucumberjson } from '@allurereport/reader';
import { BufferResultFile } from '@allurereport/reader-api';

const passed = { status: 'passed', duration: 1_000_000 };
const failed = { status: 'failed', duration: 1_000_000, error_message: 'Error: 1 is not 2' };
const scenario = (name, step, hooks = {}) => ({
  id: `sums;${name}`,
  keyword: 'Scenario',
  type: 'scenario',
  name,
  line: 3,
  ...hooks,
  steps: [{ keyword: 'When ', name: 'I add', line: 4, result: step, match: { location: 'steps.js:1' } }],
});
const hook = (result) => [{ result, match: { location: 'hooks.js:1' } }];
const elements = [
  scenario('all pass', passed, { after: hook(passed) }),
  scenario('step fails', failed),
  scenario('After fails', passed, { after: hook(failed) }),
  scenario('Before fails', { status: 'skipped' }, { before: hook(failed) }),
];
const report = [{ uri: 'sums.feature', id: 'sums', keyword: 'Feature', name: 'Sums', line: 1, elements }];

const seen = [];
const visitor = {
  visitTestResult: async (result) => seen.push(`${result.name}: ${result.status}, ${/1 is not 2/.test(JSON.stringify(result))}`),
  visitAttachmentFile: async () => {},
};
await cucumberjson.read(visitor, new BufferResultFile(Buffer.from(JSON.stringify(report)), 'cucumber.json'));
console.log('The scenario, its status, and whether the error is in the result:', seen);
const once = 'all pass: passed, false; step fails: failed, true; After fails: passed, false; Before fails: skipped, false';
if (seen.join('; ') !== once) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node read.mjs
