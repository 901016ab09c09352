import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/codegen/script-arguments.ts';
import { freePort } from '../support/ports.ts';
import { type Bench, type Complaints, install, type Judge } from './judge.ts';
import { ours } from './ours.ts';
import { page, type Row } from './page.ts';
import { prism } from './prism.ts';
import { respect } from './respect.ts';
import { listenAs } from './server.ts';
import { specmatic } from './specmatic.ts';
import { type Judged, plain, subjects, wholeNumbers } from './subjects.ts';

/*
 * Has faulty servers and conforming variants judged by other programs and by our own, and writes what came of it into
 * docs/comparison-of-judges.md. Takes a sample, until time is up; `--all` takes everything, which takes many hours. The judges go
 * on side by side, each with servers of its own.
 */
const { values, wholeNumber } = readArguments(
  'npm run judges -- [--faulty <number>] [--honest <number>] [--minutes <number>] [--all] [--tools <folder>]',
  {
    faulty: { type: 'string', default: '40' },
    honest: { type: 'string', default: '15' },
    minutes: { type: 'string', default: '60' },
    all: { type: 'boolean', default: false },
    // Where the packages are already.
    tools: { type: 'string' },
  },
);
const judges: readonly Judge[] = [ours, prism, specmatic, respect];
const sampled = {
  faulty: wholeNumber('--faulty', values.faulty),
  honest: wholeNumber('--honest', values.honest),
};
const numbers = values.all ? wholeNumbers : sampled;
const minutes = values.all ? Number.POSITIVE_INFINITY : wholeNumber('--minutes', values.minutes, 1);
const all = subjects(numbers.faulty, numbers.honest);
const end = performance.now() + minutes * 60_000;

/** What makes the plain fake of a server. */
const undamaged = { sabotage: undefined, mock: undefined };

/** Has one judge judge one server after the other, until time is up. */
async function* lane(judge: Judge, tools: string, folder: string): AsyncGenerator<Row> {
  const port = await freePort();
  const bench = await judge.open({ tools, folder, origin: `http://127.0.0.1:${port}` });
  const keyOf = (subject: Judged) => bench.way?.(subject) ?? '';
  try {
    const ofThePlain = await judged(plain, bench, port, () => false);
    // What it says of the plain fake, by how it was asked.
    const known = new Map([[keyOf(plain), ofThePlain.complaints ?? new Set<string>()]]);
    yield rowOf(judge, plain, ofThePlain, () => true);
    // Then nobody knows what is new elsewhere.
    if (ofThePlain.complaints === undefined) return;
    for (const subject of all) {
      if (performance.now() > end) return;
      const isNews = (complaint: string) => !known.get(keyOf(subject))?.has(complaint);
      const found = await judged(subject, bench, port, isNews);
      if (found.complaints && found.complaints.size > 0 && !known.has(keyOf(subject))) {
        const usual = await judged({ ...subject, ...undamaged }, bench, port, () => false);
        if (usual.complaints) known.set(keyOf(subject), usual.complaints);
      }
      const complaints =
        known.has(keyOf(subject)) || found.complaints?.size === 0 ? found.complaints : undefined;
      yield rowOf(judge, subject, { ...found, complaints }, isNews);
    }
  } finally {
    bench.close?.();
  }
}

interface Found {
  readonly complaints: Complaints;
  readonly seconds: number;
}

async function judged(
  subject: Judged,
  bench: Bench,
  port: number,
  isNews: (complaint: string) => boolean,
): Promise<Found> {
  const server = await listenAs(subject, port);
  const start = performance.now();
  try {
    const complaints = await bench.judge(server.url, subject, isNews).catch((): Complaints => undefined);
    return { complaints, seconds: (performance.now() - start) / 1000 };
  } finally {
    await server.close();
  }
}

function rowOf(
  { name: judge }: Judge,
  subject: Judged,
  { complaints, seconds }: Found,
  isNews: (complaint: string) => boolean,
): Row {
  const news = complaints && [...complaints].filter(isNews);
  const said = `${news?.length ?? 'no verdict'} in ${seconds.toFixed(0)} s: ${news?.[0]?.slice(0, 150) ?? ''}`;
  process.stdout.write(`${judge}: ${subject.kind ?? 'honest'}: ${subject.name}: ${said}\n`);
  return { judge, subject, seconds, news };
}

const folder = mkdtempSync(join(tmpdir(), 'enterprise-tester-mock-judges-'));
try {
  const tools = values.tools ?? folder;
  if (values.tools === undefined) install(judges, folder);
  const rows = await Promise.all(
    judges.map(async (judge, index) => {
      const own = join(folder, String(index));
      mkdirSync(own);
      const made: Row[] = [];
      for await (const row of lane(judge, tools, own)) made.push(row);
      return made;
    }),
  );
  writeFileSync(join(import.meta.dirname, '../../docs/comparison-of-judges.md'), page(judges, rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
