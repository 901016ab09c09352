#!/usr/bin/env bash
# @allurereport/reader 3.18.0 and junitxml-to-javascript 1.1.4, a JUnit report with a suite in a suite, as PHPUnit writes it (a suite for the
# configuration, one for each class in it, one for each data provider in that).
# Expected: the same two tests as when the inner suite stands beside the outer one; one of them has failed.
# Seen: both readers return the test of the outer suite alone, and no error. Whatever failed in the inner one is not there.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts @allurereport/reader@3.18.0 @allurereport/reader-api@3.18.0 \
  junitxml-to-javascript@1.1.4

cat >read.mjs <<'JS'
import { junitXml } from '@allurereport/reader';
import { BufferResultFile } from '@allurereport/reader-api';
import Parser from 'junitxml-to-javascript';

const inner = `<testsuite name="Inner" tests="1" failures="1">
  <testcase name="fails" classname="Inner" time="0.1"><failure message="no">at line 5</failure></testcase>
</testsuite>`;
const first = '<testcase name="passes" classname="Outer" time="0.1" />';
const reports = {
  beside: `<testsuites><testsuite name="Outer" tests="1" failures="0">${first}</testsuite>${inner}</testsuites>`,
  nested: `<testsuites><testsuite name="Outer" tests="2" failures="1">${first}${inner}</testsuite></testsuites>`,
};
const readers = {
  async allure(report) {
    const tests = [];
    const visitor = { visitTestResult: async ({ name, status }) => tests.push(`${name} ${status}`) };
    await junitXml.read(visitor, new BufferResultFile(Buffer.from(report), 'report.xml'));
    return tests.join();
  },
  async 'junitxml-to-javascript'(report) {
    const { testsuites } = await new Parser().parseXMLString(report);
    return testsuites.flatMap((suite) => suite.testCases.map(({ name, result }) => `${name} ${result}`)).join();
  },
};
const seen = {};
for (const [reader, read] of Object.entries(readers)) {
  for (const [where, report] of Object.entries(reports)) seen[`${reader}, ${where}`] = await read(report);
}
console.log(seen);
const once = ['passes passed,fails failed', 'passes passed', 'passes succeeded,fails failed', 'passes succeeded'];
if (Object.values(seen).join('; ') !== once.join('; ')) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node read.mjs
