import { createMock, type Mock } from '../../src/index.ts';
import type { Attack } from './requests.ts';

const mebibyte = 2 ** 20;
const json = { 'Content-Type': 'application/json' };
const boundary = 'b'.repeat(40);
const multipart = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };

/** As many users as fit into an import. */
function world(length: number): string {
  const made = JSON.parse(JSON.stringify(createMock().export()));
  const [user] = made.records.User;
  const size = JSON.stringify(user).length + 20;
  for (let number = 0; number * size < length; number++) {
    const Id = `eb06e5d8-f774-4b0f-a95c-${String(number).padStart(12, '0')}`;
    made.records.User.push({ ...user, Id, UserName: `user${number}` });
  }
  return JSON.stringify(made);
}

function upload(name: string, filename: string, content: string): string {
  const head = `Content-Disposition: form-data; name="${name}"; filename="${filename}"`;
  return `--${boundary}\r\n${head}\r\n\r\n${content}\r\n--${boundary}--\r\n`;
}

/** Files of results, and others, as large as an upload may be. */
const contents: Readonly<Record<string, (length: number) => string>> = {
  bytes: (length) => '\u0001'.repeat(length),
  results: (length) =>
    `<testsuite name="s">${'<testcase name="t" classname="c" time="1"/>'.repeat(length / 45)}</testsuite>`,
  'one long text': (length) => `<testsuite name="${'a'.repeat(length)}"/>`,
  'no XML at its end': (length) => `<testsuite>${'<testcase name="t"/>\n'.repeat(length / 21)}</tests>`,
  'many references': (length) => `<testsuite>${'&amp;'.repeat(length / 5)}</tests>`,
};

/** Bodies that are no world, as large as an import may be. */
const wrong: Readonly<Record<string, (length: number) => string>> = {
  'many numbers': (length) => `{"records":{"User":[${'1,'.repeat(length / 2)}1]}}`,
  'one long text': (length) => `{"records":{"User":["${'a'.repeat(length)}"]}}`,
  'one long element': (length) => `{"records":{"User":[{"a":[${'1,'.repeat(length / 2)}1]}]}}`,
  'nothing in lists': (length) => `{${'"a":1,'.repeat(length / 6)}"b":1}`,
  spaces: (length) => ' '.repeat(length),
  'a list without an end': (length) => `[${'{},'.repeat(length / 3)}`,
};

/**
 * What is tried with requests that are larger than others: uploads of 32 MiB, imports of 64 MiB, an export of what was imported, and
 * the journal of all that.
 */
export function* attacksOfSize({ store }: Mock): Generator<Attack> {
  const [assignment] = store.AutomatedTestAssignment;
  const [script] = store.Script;
  for (const [name, write] of Object.entries(contents)) {
    const body = () => upload('f', 'f.xml', write(31 * mebibyte));
    for (const [on, path] of [
      ['uploadAutomatedTestResults', `/api/automatedtestassignment/${assignment?.Id}/runs`],
      ['createScriptAttachment', `/api/script/${script?.Id}/attachments`],
    ] as const) {
      yield { on, what: `31 MiB: ${name}`, method: 'POST', path, headers: multipart, body };
    }
  }
  const put = { on: 'importWorld', method: 'PUT', path: '/_mock/state', headers: json };
  for (const [name, write] of Object.entries(wrong))
    yield { ...put, what: `63 MiB: ${name}`, body: () => write(63 * mebibyte) };
  yield { ...put, what: '63 MiB: users', body: () => world(63 * mebibyte) };
  const get = { method: 'GET', headers: {} };
  yield { ...get, on: 'exportWorld', what: 'after an import of 63 MiB', path: '/_mock/state' };
  yield { ...get, on: 'searchUsers', what: 'after an import of 63 MiB', path: '/api/users?$top=100' };
  for (const filter of ['valid=false', 'valid=true', 'unhandled=true', 'path=*x*', 'last=1000', 'status=401'])
    yield { ...get, on: 'readJournal', what: filter, path: `/_mock/journal?${filter}` };
}
