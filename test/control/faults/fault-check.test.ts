import { describe, expect, it } from 'vitest';
import { createMock, type Fault } from '../../../src/index.ts';

const { faults } = createMock();
const message = (fault: unknown): string => {
  try {
    faults.add(fault as Fault);
    return 'was added';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a fault that cannot be', () => {
  it.each([
    [null, 'it must be an object, got null.'],
    [[], 'it must be an object, got [].'],
    [{}, 'it does nothing; give it status, expired, forbidden, task, cut, body or latency.'],
    [{ operation: 'getProject' }, /^it does nothing; give it /],
    [{ stauts: 404 }, 'it has no part stauts; did you mean status?'],
    [{ zzz: 1 }, /^it has no part zzz; known: operation, match, .*, body\.$/],
    [{ constructor: 1 }, /^it has no part constructor/],
    [{ match: { pat: '/' }, status: 400 }, 'it has no part match.pat; did you mean path?'],
    [
      { match: { path: 'api' }, cut: 'before' },
      /^match\.path must be a path that begins with \/ or \*; .*got "api"\.$/,
    ],
    [{ match: { path: '/api?x' }, cut: 'before' }, /^match\.path must be .*match\.query, got "\/api\?x"\.$/],
    [{ match: { method: 'OPTIONS' }, cut: 'before' }, /^match\.method must be "GET" or .*, got "OPTIONS"\.$/],
    [{ match: { query: { a: 1 } }, cut: 'before' }, 'match.query must be an object of texts, got {"a":1}.'],
    [
      { match: { header: { 'a b': '' } }, cut: 'before' },
      /^match\.header must be an object of texts, by names/,
    ],
    [{ match: [], cut: 'before' }, 'match must be an object, got [].'],
    [{ operation: 'getProjct', status: 404 }, 'no operation is called "getProjct"; did you mean getProject?'],
    [{ operation: 'x', status: 404 }, 'no operation is called "x".'],
    [{ operation: 'toString', cut: 'before' }, 'no operation is called "toString".'],
    [
      { operation: [], cut: 'before' },
      /^operation must be the name of an operation, or a list of such names/,
    ],
    [
      { operation: 'getProject', status: 409 },
      'getProject is documented to respond with 400, 403, 404, not with 409; add undocumented: true to have it all the same.',
    ],
    [
      { operation: ['getProject', 'getScript', 'searchProjects'], status: 404 },
      /^searchProjects is documented to /,
    ],
    [
      { status: 502 },
      'no operation is documented to respond with 502; add undocumented: true to have it all the same.',
    ],
    [{ status: 302, undocumented: true }, /^status must be an error status, from 400 to 599, got 302/],
    [{ status: '404' }, /^status must be an error status.*got "404"\.$/],
    [{ expired: false }, 'expired must be true, got false.'],
    [{ expired: true, status: 404 }, 'status and expired exclude each other; add a fault for each.'],
    [{ cut: 'middle', body: 'html' }, 'cut and body exclude each other; add a fault for each.'],
    [
      { cut: 'before', status: 404 },
      /^cut: "before" leaves nothing to answer, so status makes no difference/,
    ],
    [{ cut: 'after' }, 'cut must be "before" or "middle", got "after".'],
    [
      { operation: 'createTemporaryAttachmentSet', forbidden: true },
      /^createTemporaryAttachmentSet is documented to respond with 400, not with 403; /,
    ],
    [
      { operation: 'createProject', forbidden: 'Resources/ExternalLinks' },
      'createProject does not ask for the permission Resources/ExternalLinks; it asks for Project/ManageProjects.',
    ],
    [
      { forbidden: 'Nonsense' },
      /^no operation needs the permission Nonsense; known: .*Project\/ManageProjects, /,
    ],
    [
      { operation: 'getProject', task: 'fails' },
      /^getProject starts no background task; .*startProjectDelete.* do\.$/,
    ],
    [
      // Its import is worked out from the clock.
      { operation: 'runAutomatedTestScheduleConfiguration', task: 'fails' },
      /^runAutomatedTestScheduleConfiguration starts no background task; startDeleteOrganisation, startProjectDelete, startBackgroundTask, \w+, \w+, \w+ do\.$/,
    ],
    [{ match: { method: 'PUT' }, task: 'fails' }, 'no operation has all that it asks for.'],
    [
      { operation: 'getProject', match: { method: 'PUT' }, cut: 'before' },
      'getProject is asked for with GET, not with PUT.',
    ],
    [{ status: 400, message: 'x'.repeat(1001) }, /^message must be a text of at most 1000 characters/],
    [
      { cut: 'before', message: 'No.' },
      'message only goes together with an error response, or a task that fails.',
    ],
    [{ task: 'never ends', message: 'No.' }, /^message only goes together/],
    [{ latency: 1, headers: {} }, 'headers only goes together with an error response.'],
    ...[
      'Trailer',
      'Content-Length',
      'transfer-encoding',
      'Connection',
      'Keep-Alive',
      'Upgrade',
      'TE',
      'Proxy-Connection',
    ].map((name): [object, RegExp] => [
      { status: 400, headers: { 'Retry-After': '1', [name]: '3' } },
      /^headers must be .* without those that say where a response ends .* for a broken answer use cut or body/,
    ]),
    [{ status: 400, headers: { 'a b': '1' } }, /^headers must be an object of texts that can be headers/],
    [{ cut: 'before', undocumented: true }, 'undocumented only goes together with status or forbidden.'],
    [{ cut: 'before', seed: 1 }, 'seed only goes together with share.'],
    [{ cut: 'before', first: 0 }, 'first must be a whole number of 1 or more, got 0.'],
    [{ cut: 'before', every: 1.5 }, 'every must be a whole number of 1 or more, got 1.5.'],
    [{ cut: 'before', after: -1 }, 'after must be a whole number of 0 or more, got -1.'],
    [{ cut: 'before', share: 1.1 }, 'share must be a number from 0 to 1, got 1.1.'],
    [{ latency: Number.NaN }, 'latency must be a number of milliseconds, 0 or more, got NaN.'],
  ])('is refused with the reason: %j', (fault, reason) => {
    expect(message(fault)).toMatch(
      typeof reason === 'string'
        ? new RegExp(`^Failed to add the fault: ${reason.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
        : new RegExp(`^Failed to add the fault: ${reason.source.replace(/^\^/, '')}`),
    );
    expect(faults.list()).toEqual([]);
  });

  it('takes no id', () => {
    const mock = createMock();
    expect(() => mock.faults.add({})).toThrow('it does nothing');
    expect(mock.faults.add({ cut: 'before' })).toBe('fault-1');
  });
});

describe('a fault', () => {
  it('is listed as it was when it was added, as plain JSON', () => {
    const mock = createMock();
    const fault = {
      operation: ['getProject' as const],
      match: { path: '*', method: undefined },
      status: 404,
    };
    const id = mock.faults.add(fault);
    fault.status = 403;
    fault.operation.pop();
    const kept = { operation: ['getProject'], match: { path: '*' }, status: 404 };
    const [listed] = mock.faults.list();
    expect(listed).toStrictEqual({ id, fault: kept, matched: 0, hits: 0 });
    expect(JSON.parse(JSON.stringify(listed?.fault))).toStrictEqual(kept);
  });
});
