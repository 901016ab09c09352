#!/usr/bin/env bash
# @allurereport/reader 3.18.0 (Allure Report 3), a JUnit report with a test case that has two elements `failure`. GoogleTest writes one for each
# assertion that fails, Jasmine one for each expectation, and Vitest one for each try.
# Expected: the test has failed, as the one with one failure has.
# Seen: it has passed, without a message. A test that fails in two ways is green in the report.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts @allurereport/reader@3.18.0 @allurereport/reader-api@3.18.0

cat >read.mjs <<'JS'
import { junitXml } from '@allurereport/reader';
import { BufferResultFile } from '@allurereport/reader-api';

const report = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3" failures="2">
  <testsuite name="Sums" tests="3" failures="2">
    <testcase name="none" classname="Sums" time="0.1" />
    <testcase name="one" classname="Sums" time="0.1"><failure message="1 is not 2">at line 5</failure></testcase>
    <testcase name="two" classname="Sums" time="0.1">
      <failure message="1 is not 2">at line 8</failure>
      <failure message="3 is not 4">at line 9</failure>
    </testcase>
  </testsuite>
</testsuites>`;
const seen = [];
const visitor = { visitTestResult: async ({ name, status, message }) => seen.push(`${name}: ${status}, ${message}`) };
await junitXml.read(visitor, new BufferResultFile(Buffer.from(report), 'report.xml'));
console.log(seen);
if (seen.join('; ') !== 'none: passed, undefined; one: failed, 1 is not 2; two: passed, undefined') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node read.mjs
