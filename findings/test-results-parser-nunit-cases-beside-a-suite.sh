#!/usr/bin/env bash
# test-results-parser 0.4.6, the report of NUnit 3 for a class with a plain test and one with [TestCase]: the plain one is a
# `test-case` of the fixture, and beside it the other has a `test-suite` of its own, of type ParameterizedMethod.
# Expected: two tests, one of which has failed: the report itself says so, `result="Failed" total="2" passed="1" failed="1"`.
# Seen: of a suite that has another one in it, only that one is read. The plain test, which failed, is not there, and the result is PASS,
# 1 of 1. Without the parameterized method it is FAIL. What is posted to a chat or a test manager says that all is well.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent test-results-parser@0.4.6

cat >read.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { parse } = require('test-results-parser');

const failed = '<test-case id="3" name="Plain" fullname="N.Sums.Plain" result="Failed" duration="0.1" asserts="1">' +
  '<failure><message><![CDATA[1 is not 2]]></message></failure></test-case>';
const cases = '<test-suite type="ParameterizedMethod" id="4" name="Add" fullname="N.Sums.Add" result="Passed" total="1" passed="1" failed="0" ' +
  'duration="0.1"><test-case id="5" name="Add(1)" fullname="N.Sums.Add(1)" result="Passed" duration="0.1" asserts="1" /></test-suite>';
const report = (content, counts) => `<?xml version="1.0" encoding="utf-8"?>
<test-run id="0" result="Failed" ${counts} duration="0.2">
  <test-suite type="Assembly" id="1" name="a.dll" fullname="a.dll" result="Failed" ${counts} duration="0.2">
    <test-suite type="TestFixture" id="2" name="Sums" fullname="N.Sums" result="Failed" ${counts} duration="0.2">${content}</test-suite>
  </test-suite>
</test-run>`;

const seen = {};
for (const [name, text] of Object.entries({
  'plain alone': report(failed, 'total="1" passed="0" failed="1"'),
  'plain and parameterized': report(failed + cases, 'total="2" passed="1" failed="1"'),
})) {
  writeFileSync('report.xml', text);
  const { status, total, suites } = parse({ type: 'nunit', files: ['report.xml'] });
  seen[name] = `${status}, ${total}: ${suites.flatMap((suite) => suite.cases.map((it) => it.name)).join()}`;
}
console.log(seen);
if (Object.values(seen).join('; ') !== 'FAIL, 1: N.Sums.Plain; PASS, 1: N.Sums.Add(1)') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node read.cjs
