import { availableParallelism } from 'node:os';
import type { Judge } from './judge.ts';
import { type Judged, plain, wholeNumbers } from './subjects.ts';

/** What one judge said of one server. */
export interface Row {
  readonly judge: string;
  readonly subject: Judged;
  readonly seconds: number;
  /** Complaints that the plain fake did not get; undefined where there was no verdict. */
  readonly news: readonly string[] | undefined;
}

/**
 * The page that says what came of a comparison.
 * @param lanes what each judge said, as far as it has come
 */
export function page(judges: readonly Judge[], lanes: readonly (readonly Row[])[], now = new Date()): string {
  const rows = lanes.flat();
  const judged = rows.filter(({ subject }) => subject !== plain);
  const subjects = [...new Set(judged.map(({ subject }) => subject))];
  const faulty = subjects.filter(({ kind }) => kind !== undefined);
  const honest = subjects.filter(({ kind }) => kind === undefined);
  return `# Comparison of judges

<!-- Written by \`npm run judges\`; do not edit. -->

What tools say of the same servers: ${faulty.length} that break the contract in one place each, and ${honest.length} that keep it but differ from the mock.
They are a sample of the ${wholeNumbers.faulty} faulty servers and ${wholeNumbers.honest} conforming variants in \`test/faulty-servers\`, with faults of each kind in
turn. All of them listened on a socket of the same machine; every trial began with a fresh one, whose tasks and streams take a tenth
of the time.

**Read this with care.** The catalogue was made by the authors of \`et-mock verify\` to test it, so it has the faults that they thought of.
The others are general tools: they know what stands in the OpenAPI document, and not what the operations do. Prism was shown the
requests of our own verifier, which it would not make by itself.

## Result

${table(
  [
    'judge',
    'caught',
    'missed',
    'no verdict',
    'accused wrongly',
    'complaints of the mock itself',
    'median time',
  ],
  judges.map(({ name }) => summary(name, rows)),
)}

*Caught* is a faulty server of which the judge says something that it does not say of the mock itself. *Accused wrongly* is a conforming variant of
which it does so. A tool whose tests need the records of the document's examples accuses a server that has others; who gives it examples of
that server's own records avoids that. *No verdict* is a run that failed or took too long, of both lists; — is a server to which the judge had
not come when time was up, and which counts nowhere. The time is that of the
wall clock on a machine with ${availableParallelism()} cores, on which the judges worked side by side.

## Settings

${table(
  ['judge', 'version', 'settings'],
  judges.map(({ name, package: it, settings }) => [
    name,
    it ? `\`${it.name}\` ${it.version}` : 'this package',
    settings,
  ]),
)}

Made on ${now.toISOString().slice(0, 10)} with Node ${process.versions.node}. To make it again: \`npm run judges\` (it installs the tools in a temporary folder; Specmatic
needs Java). \`-- --minutes 20\` ends earlier, \`-- --faulty 10 --honest 5\` takes a smaller sample, and \`-- --all\` everything.

## Faulty servers

${matrix(judges, rows, faulty, 'caught', 'missed')}

## Servers that keep the contract

${matrix(judges, rows, honest, '**accused**', 'accepted')}
`;
}

function summary(name: string, rows: readonly Row[]): readonly string[] {
  const own = rows.filter(({ judge }) => judge === name);
  const others = own.filter(({ subject }) => subject !== plain);
  const faulty = others.filter(({ subject }) => subject.kind !== undefined);
  const honest = others.filter(({ subject }) => subject.kind === undefined);
  const ofThePlain = own.find(({ subject }) => subject === plain)?.news?.length;
  const some = (list: readonly Row[]) => list.filter(({ news }) => news && news.length > 0).length;
  const missed = faulty.filter(({ news }) => news?.length === 0).length;
  const none = others.filter(({ news }) => news === undefined).length;
  return [
    name,
    `${some(faulty)} of ${faulty.length}`,
    String(missed),
    String(none),
    `${some(honest)} of ${honest.length}`,
    ofThePlain === undefined ? 'no verdict' : String(ofThePlain),
    `${median(others.map(({ seconds }) => seconds)).toFixed(0)} s`,
  ];
}

function matrix(
  judges: readonly Judge[],
  rows: readonly Row[],
  subjects: readonly Judged[],
  some: string,
  none: string,
): string {
  const verdict = (name: string, subject: Judged) => {
    const row = rows.find((it) => it.judge === name && it.subject === subject);
    if (!row) return '—';
    const { news } = row;
    return news === undefined ? 'no verdict' : news.length > 0 ? some : none;
  };
  const cells = ({ kind = '', name }: Judged) => (kind === '' ? [name] : [kind, name]);
  const head = subjects[0]?.kind === undefined ? ['server'] : ['kind', 'server'];
  return table(
    [...head, ...judges.map(({ name }) => name)],
    subjects.map((subject) => [...cells(subject), ...judges.map(({ name }) => verdict(name, subject))]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
