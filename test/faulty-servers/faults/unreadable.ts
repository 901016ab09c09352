import type { FaultyServer } from '../faulty-server.ts';
import { alter, alterText, at, header, type Json, objects } from '../sabotage.ts';

const readOnly = { mode: 'read-only', caughtBy: ['encoding'] } as const;
const malformed = 'http://localhost/api/project/%zz';

const nested = (levels: number) => `{"Items":${'['.repeat(levels)}${']'.repeat(levels)}}`;

/** Servers that send what many a client trips over. */
export const unreadable: readonly FaultyServer[] = [
  {
    name: 'one operation says another charset',
    ...readOnly,
    sabotage: header('getScript', 'Content-Type', 'application/json; charset=windows-1252'),
    message: /charset=windows-1252/,
  },
  {
    name: 'one operation answers bytes of another encoding',
    ...readOnly,
    sabotage: at('getUser', async (call) => {
      const { headers, status } = await call.forward();
      return new Response(Uint8Array.from([0x7b, 0x22, 0xfc, 0x22, 0x3a, 0x31, 0x7d]), { headers, status });
    }),
    message: /not UTF-8/,
  },
  {
    name: 'one operation answers JSON nested 20,000 deep',
    ...readOnly,
    shownBy: ['links'],
    sabotage: alterText('getScriptPackage', () => nested(20_000)),
    message: /nested more than/,
  },
  {
    name: 'a collection is nested 20,000 deep',
    ...readOnly,
    sabotage: alterText('searchExecutionPackages', () => nested(20_000)),
    message: /nested more than/,
  },
  {
    name: 'ids and names have half of a character at the end',
    ...readOnly,
    sabotage: alter('getScriptRun', (run) => {
      for (const record of objects(run)) if (typeof record.Id === 'string') record.Id += '\ud83d';
    }),
    message: /half of a character/,
  },
  ...(['Self', 'Href'] as const).map(
    (name): FaultyServer => ({
      name: `every ${name} of packages is a malformed address`,
      mode: 'read-only',
      caughtBy: ['self', 'links', 'schemas'],
      sabotage: alter(['getExecutionPackage', 'searchExecutionPackages'], (json) => {
        for (const record of objects(json)) if (record[name]) record[name] = malformed;
      }),
      message: new RegExp(name),
    }),
  ),
  {
    name: 'every address is none at all',
    mode: 'read-only',
    caughtBy: ['self', 'schemas'],
    sabotage: alter('every GET', (json) => {
      for (const record of objects(json)) if (record.Self) record.Self = 'http://[';
    }),
    message: /Self/,
  },
  {
    name: 'Location of a new package is a malformed address',
    mode: 'sandbox',
    caughtBy: ['location'],
    sabotage: header('createExecutionPackage', 'Location', malformed),
    message: /%zz/,
  },
  {
    name: 'Location of a task is a malformed address',
    mode: 'sandbox',
    caughtBy: ['location'],
    shownBy: ['tasks'],
    sabotage: header('startBackgroundTask', 'Location', 'http://['),
    message: /Location/,
  },
  {
    name: 'every second item of a collection is null',
    mode: 'read-only',
    caughtBy: ['schemas'],
    sabotage: alter('every GET', (json) => {
      if (Array.isArray(json?.Items)) {
        json.Items = json.Items.map((item: Json, index: number) => (index % 2 ? null : item));
      }
    }),
    message: /Items/,
  },
  {
    name: 'a collection is a list',
    mode: 'read-only',
    caughtBy: ['schemas'],
    sabotage: alter('searchTickets', ({ Items }) => Items),
    message: /body/,
  },
  {
    name: 'a record is null',
    mode: 'read-only',
    caughtBy: ['schemas'],
    sabotage: alter('getScriptAssignment', () => null),
    message: /body/,
  },
  {
    name: 'counts are larger than any number',
    mode: 'read-only',
    caughtBy: ['schemas', 'paging'],
    sabotage: alterText('searchProjects', (text) => text.replace(/"Total": *\d+/, '"Total": 1e999')),
    message: /Total/,
  },
  {
    name: 'times are of years that no calendar has',
    mode: 'read-only',
    caughtBy: ['schemas', 'dates-and-ids'],
    sabotage: alter('every GET', (json) => {
      for (const record of objects(json)) if (record.CreatedAt) record.CreatedAt = '+275760-09-13T00:00:00Z';
    }),
    message: /CreatedAt/,
  },
];
