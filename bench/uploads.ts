import { createMock } from '../src/index.ts';
import { readResults } from '../src/results/read.ts';
import { compare, timed } from './rounds.ts';
import { asRatio, type Table } from './table.ts';

/** Milliseconds for an upload of many results until the run is there, against reading the file alone. */
export async function uploads(rounds: number, count: number): Promise<Table> {
  const bytes = new TextEncoder().encode(reportOf(count));
  const read = async () => {
    const { counts } = await readResults([{ name: 'report.xml', bytes }]);
    if (counts.total !== count) throw new Error(`Read ${counts.total} results instead of ${count}.`);
  };
  const upload = async () => {
    const mock = createMock();
    const [assignment] = mock.store.AutomatedTestAssignment;
    const body = new FormData();
    body.append('report', new Blob([bytes], { type: 'text/xml' }), 'report.xml');
    const start = performance.now();
    const path = `/api/automatedtestassignment/${assignment?.Id}/runs`;
    const response = await mock.fetch(path, { method: 'POST', body });
    if (response.status !== 202) throw new Error(`Failed to upload: ${await response.text()}`);
    const taken = performance.now() - start;
    for (const { id } of mock.tasks.list()) mock.tasks.finish(id);
    const nodes = mock.store.ResultNode.size;
    if (nodes < count) throw new Error(`Stored ${nodes} nodes instead of ${count}.`);
    return taken;
  };
  for (let time = 0; time < 3; time++) await Promise.all([read(), upload()]);
  const compared = await compare(rounds, upload, () => timed(read));
  return {
    head: ['time for an upload', 'to reading the file alone'],
    rows: [[`${count.toLocaleString('en')} results`, asRatio(compared, ' ms')]],
  };
}

/** A report as JUnit's dialects have it, in suites of a hundred cases, every tenth with a failure. */
function reportOf(count: number): string {
  const suites = Array.from({ length: Math.ceil(count / 100) }, (_, suite) => {
    const cases = Array.from({ length: Math.min(100, count - suite * 100) }, (_, index) =>
      caseOf(suite, index),
    );
    return `<testsuite name="shop.Suite${suite}" tests="${cases.length}">${cases.join('')}</testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><testsuites>${suites.join('')}</testsuites>`;
}

function caseOf(suite: number, index: number): string {
  const outcome =
    index % 10 === 0
      ? '<failure message="expected 1 but was 2">at shop.Cart.total(Cart.java:17)</failure>'
      : '';
  return `<testcase classname="shop.Suite${suite}" name="case ${index}" time="0.01">${outcome}</testcase>`;
}
