import fc from 'fast-check';
import { type OperationId, operationFacts } from '../../src/contract/operations.ts';
import { type ControlOperationId, controlFacts } from '../../src/control/http/operations.ts';
import type { Mock } from '../../src/index.ts';
import { commandFor } from '../arbitraries/commands.ts';
import { requestsTo, send } from '../arbitraries/requests.ts';
import { bodies, expressions, nearNames, texts } from './payloads.ts';
import { type Json, placesIn, replaced, stretched } from './stretched.ts';

/** A request that may cost more than it should. */
export interface Attack {
  /** The operation or command. */
  readonly on: string;
  /** What is tried, for whoever has to find it. */
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Made when it is sent: of many, few are. */
  readonly body?: (() => string) | undefined;
}

/** As much of an address as is read. */
const maxQuery = 15_000;
/** As much of a body of JSON or a form as is read, for commands as well: exports may be larger. */
const maxBody = 1_048_000;
/** Headers as long as all of them may be together. */
const maxHeaders = [10_000, 40_000, 250_000];

const json = { 'Content-Type': 'application/json' };
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

type Chance = <T>(values: fc.Arbitrary<T>, count: number) => T[];
/** Draws the same values for the same seed. */
export const chanceOf = (seed: number): Chance => {
  let drawn = 0;
  return (values, numRuns) => fc.sample(values, { seed: seed + drawn++, numRuns });
};

type Bare = Pick<Attack, 'method' | 'path' | 'body' | 'headers'>;

/** Everything that is tried on one request: what it is, and its query, body and form made as large as they may be. */
function* around(bare: Bare, options: readonly string[], chance: Chance): Generator<Omit<Attack, 'on'>> {
  const { path, method, body } = bare;
  yield { ...bare, what: 'as it is' };
  const address = path.split('?', 1)[0] ?? '';
  for (const option of options) {
    for (const [name, write] of Object.entries({ ...texts, ...expressions[option] })) {
      // Encoded, a text grows; what is too long is refused before it is read.
      for (const length of [maxQuery, maxQuery / 3]) {
        const query = `${option}=${encodeURIComponent(write(length).replaceAll(/[\ud800-\udfff]/g, ''))}`;
        if (query.length > maxQuery) continue;
        yield { ...bare, path: `${address}?${query}`, what: `${option}: ${name}, ${length}` };
        break;
      }
    }
  }
  const unknown = Array.from({ length: maxQuery / 6 }, (_, at) => `p${at.toString(36)}=`).join('&');
  yield { ...bare, path: `${address}?${unknown.slice(0, maxQuery)}`, what: 'many unknown options' };
  yield {
    ...bare,
    path: `${address.slice(0, 5)}${'/x'.repeat(maxQuery / 2)}`,
    what: 'an address of nothing',
  };
  yield { ...bare, path: `${address}${'x'.repeat(maxQuery)}`, what: 'an address that is nearly right' };
  if (method === 'GET' || method === 'DELETE') return;
  for (const [name, write] of Object.entries(bodies)) {
    yield {
      ...bare,
      headers: { ...bare.headers, ...json },
      body: () => write(maxBody),
      what: `body: ${name}`,
    };
  }
  const fields = () => Array.from({ length: maxBody / 10 }, (_, at) => `f${at.toString(36)}=1`).join('&');
  yield { ...bare, headers: { ...bare.headers, ...form }, body: fields, what: 'a form of many fields' };
  yield* multipart(bare);
  yield* ofPlaces(bare, body, chance);
}

/** The body of a request with one of its values as large as it may be. */
function* ofPlaces(bare: Bare, body: Bare['body'], chance: Chance): Generator<Omit<Attack, 'on'>> {
  let value: Json;
  try {
    value = JSON.parse(body?.() ?? '');
  } catch {
    return;
  }
  const places = placesIn(value);
  for (const at of chance(fc.constantFrom(...places), Math.min(places.length, 12))) {
    const there = at.reduce<Json>((node, step) => (node as Record<string, Json>)[step] ?? null, value);
    const [[name, write] = ['letters', (n: number) => 'a'.repeat(n)]] = chance(
      fc.constantFrom(...Object.entries(texts)),
      1,
    );
    const text = () =>
      JSON.stringify(
        replaced(
          value,
          at,
          stretched(there, maxBody / 2, (length) => write(length / 2)),
        ),
      );
    yield { ...bare, body: text, what: `/${at.join('/')}: ${name}` };
  }
}

function* multipart(bare: Bare): Generator<Omit<Attack, 'on'>> {
  const boundary = 'b'.repeat(70);
  const headers = { ...bare.headers, 'Content-Type': `multipart/form-data; boundary=${boundary}` };
  const part = (name: string, text: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="f"\r\n\r\n${text}\r\n`;
  const end = `--${boundary}--\r\n`;
  const many = () => Array.from({ length: 5000 }, (_, at) => part(`f${at}`, 'x')).join('');
  yield { ...bare, headers, body: () => many() + end, what: 'multipart: many parts' };
  yield {
    ...bare,
    headers,
    body: () => part('f', `\r\n--${boundary.slice(1)}`.repeat(10_000)) + end,
    what: 'multipart: nearly ends',
  };
  yield {
    ...bare,
    headers,
    body: () => part('x'.repeat(500_000), 'x') + end,
    what: 'multipart: a long name',
  };
  yield {
    ...bare,
    headers,
    body: () => `--${boundary}\r\n${'A: b\r\n'.repeat(100_000)}\r\n${end}`,
    what: 'multipart: many headers',
  };
}

/** What is tried on an operation of the documented API. */
export function* attacksOn(id: OperationId, mock: Mock, chance: Chance): Generator<Attack> {
  const { query } = operationFacts[id];
  const options = query.filter((name) => name in expressions || !name.startsWith('$'));
  for (const wish of chance(requestsTo(id), 1)) {
    const { path, init } = send({ ...wish, query: {} }, mock);
    const bare = {
      method: wish.method,
      path,
      body: typeof init.body === 'string' ? () => init.body as string : undefined,
      headers: { ...(init.headers as Record<string, string>) },
    };
    for (const attack of around(bare, options, chance)) yield { on: id, ...attack };
  }
}

/** What is tried on a command of the control API. */
export function* attacksOnCommand(id: ControlOperationId, chance: Chance): Generator<Attack> {
  const { query } = controlFacts[id];
  for (const { method, path, body } of chance(commandFor(id), 2)) {
    const headers: Record<string, string> = body === undefined ? {} : json;
    for (const attack of around(
      { method, path, body: body === undefined ? undefined : () => body, headers },
      query,
      chance,
    )) {
      // Nobody is to wait.
      if (/timeout=\d{3}/.test(attack.path)) continue;
      yield { on: id, ...attack };
    }
  }
}

/** Many names that are nearly right, where somebody says what each was meant to be, and the journal of those requests. */
export function* attacksOfNames({ store }: Mock): Generator<Attack> {
  const [project] = store.Project;
  const names = nearNames(9000);
  const what = 'many near names';
  const sends = [
    ['createRecords', 'POST', '/_mock/records', { entity: 'project', values: names }],
    ['updateRecord', 'PATCH', `/_mock/records/project/${project?.Id}`, names],
    ['createProject', 'POST', '/api/projects', { Name: 'a', ...names }],
  ] as const;
  for (const [on, method, path, sent] of sends)
    yield { on, what, method, path, headers: json, body: () => JSON.stringify(sent) };
  yield {
    on: 'readJournal',
    what: `after ${what}`,
    method: 'GET',
    path: '/_mock/journal?last=5',
    headers: {},
  };
}

/** What is tried on each header that anybody reads. */
export function* attacksOnHeaders(): Generator<Attack> {
  const readers: Readonly<Record<string, readonly string[]>> = {
    Authorization: ['', 'OAuth ', 'OAuth a="', 'Basic ', 'Bearer '],
    Cookie: ['', '.ASPXAUTH='],
    'Content-Type': ['', 'multipart/form-data; boundary=', 'application/'],
    Accept: ['', 'text/html,'],
    Forwarded: ['', 'for=', 'for="'],
    'X-Forwarded-For': [''],
    'X-Forwarded-Host': [''],
    'X-Forwarded-Prefix': ['', '/'],
    'X-Mock-World': [''],
    'X-Mock-User': [''],
    Origin: ['', 'http://'],
    'Content-Encoding': [''],
    'indent-json': [''],
    'Access-Control-Request-Headers': [''],
    'X-Anything': [''],
  };
  const places = [
    ['GET', '/api/projects'],
    ['POST', '/api/projects'],
    ['GET', '/_mock/clock'],
    ['OPTIONS', '/api/projects'],
  ] as const;
  for (const [header, beginnings] of Object.entries(readers)) {
    for (const [name, write] of Object.entries(texts)) {
      for (const [at, beginning] of beginnings.entries()) {
        const [method, path] = places[at % places.length] as (typeof places)[number];
        for (const length of maxHeaders) {
          const value = beginning + write(length).replaceAll(/[^ -~]/g, 'x');
          const body = method === 'POST' ? () => '{}' : undefined;
          const headers = { ...(method === 'POST' ? json : {}), [header]: value };
          yield { on: header, what: `${beginning}${name}, ${length}`, method, path, headers, body };
        }
      }
    }
  }
}
