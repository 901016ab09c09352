#!/usr/bin/env bash
# junit-to-ctrf 0.0.14, a report as googletest writes it: a disabled test is `status="notrun" result="suppressed"`, without an element `skipped`;
# and a time of Maven Surefire beyond 999 seconds, "1,234.5".
# Expected: the disabled test is "skipped", "pending" or "other" (CTRF has the three), and 1234.5 seconds are 1234500 milliseconds.
# Seen: the disabled test is "passed", and the summary counts it so; the long test took 1000 milliseconds.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent junit-to-ctrf@0.0.14

cat >report.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3" failures="0" disabled="1" errors="0" time="1235" name="AllTests">
  <testsuite name="Sums" tests="3" failures="0" disabled="1" skipped="0" errors="0" time="1235">
    <testcase name="Short" status="run" result="completed" time="0.5" classname="Sums" />
    <testcase name="DISABLED_Later" status="notrun" result="suppressed" time="0" classname="Sums" />
    <testcase name="Long" status="run" result="completed" time="1,234.5" classname="Sums" />
  </testsuite>
</testsuites>
XML
cat >convert.mjs <<'JS'
import { convertJUnitToCTRFReport } from 'junit-to-ctrf';

const { results } = await convertJUnitToCTRFReport('report.xml', {});
const { tests, passed, skipped, pending, other } = results.summary;
console.log({ tests, passed, skipped, pending, other });
const seen = results.tests.map(({ name, status, duration }) => `${name}: ${status}, ${duration} ms`);
console.log(seen);
if (passed !== 3 || seen.join('; ') !== 'Short: passed, 500 ms; DISABLED_Later: passed, 0 ms; Long: passed, 1000 ms') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node convert.mjs
