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

This page compares what several tools report for the same servers: ${faulty.length} servers that break the contract in one place each, and
${honest.length} that keep it but differ from the mock. They are a sample of the ${wholeNumbers.faulty} faulty servers and ${wholeNumbers.honest} conforming variants in
\`test/faulty-servers\`, with faults of each kind in turn. All servers listened on a socket of the same machine. Every trial used a fresh
server, whose tasks and streams take a tenth of the usual time.

**Read this with care.** The authors of \`et-mock verify\` made the catalogue to test it, so it contains the faults that they thought of. The
other tools are general: they know the OpenAPI document, but not what the operations do. Prism got the requests of our own verifier, which
it would not make by itself.

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

*Caught*: the judge reports something for a faulty server that it does not report for the mock itself. *Accused wrongly*: it does so for a
conforming variant. A tool that needs the records of the document's examples accuses a server with other records; you can avoid that by
giving it examples with that server's own records. *No verdict*: the run failed or took too long, for servers of either kind. — marks a
server that the judge had not reached when time was up; it is not counted. The time is wall-clock time on a machine with
${availableParallelism()} cores, on which the judges ran in parallel.

## Settings

${table(
  ['judge', 'version', 'settings'],
  judges.map(({ name, package: it, settings }) => [
    name,
    it ? `\`${it.name}\` ${it.version}` : 'this package',
    settings,
  ]),
)}

Made on ${now.toISOString().slice(0, 10)} with Node ${process.versions.node}. To repeat it: \`npm run judges\` (it installs the tools in a temporary folder; Specmatic
needs Java). \`-- --minutes 20\` ends earlier, \`-- --faulty 10 --honest 5\` takes a smaller sample, and \`-- --all\` takes everything.

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
