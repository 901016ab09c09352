import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentedExample, discrepancies, examples, operations } from '../src/contract/document.ts';
import { states } from '../src/index.ts';
import { checked } from './support/mock.ts';
import { answerOf, mockFor, partsOf, requestOf } from './support/replay.ts';
import { type Transport, transports } from './support/transports.ts';

const all = examples();
const isStream = ({ operationId, exchange }: DocumentedExample) =>
  operationId === 'startBackgroundTask' && Array.isArray(exchange.response.body);
const resourceOf = new Map(
  operations().map(({ operationId, operation }) => [operationId, operation.tags[0]]),
);

const fivePages =
  /^page "(Background Tasks \((4\.6|6\.8)\)|Script Assignment Runs|Project|Execution Package)"/;

describe('the documented examples', () => {
  const ofPages = all.filter(({ exchange }) => exchange.sources.some((it) => fivePages.test(it)));

  it('have 30 among them that the five pages print 36 times', () => {
    const counted = (resource: string) =>
      ofPages.filter((it) => resourceOf.get(it.operationId) === resource).length;
    expect(counted('background-tasks')).toBe(14);
    expect(counted('script-runs')).toBe(5);
    expect(counted('projects')).toBe(4);
    expect(counted('execution-packages')).toBe(7);
    expect(ofPages).toHaveLength(30);
    expect(ofPages.flatMap(({ exchange }) => exchange.sources)).toHaveLength(36);
  });

  it('have names of their own, and no place is counted twice', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    const sources = all.flatMap(({ exchange }) => exchange.sources);
    expect(new Set(sources).size).toBe(sources.length);
  });

  it('are named by every deviation of the register', () => {
    const deviations = discrepancies().flatMap(({ operationId, deviations = [] }) =>
      deviations.map(({ example }) => `${operationId} ${example}`),
    );
    const names = all.map(({ operationId, name }) => `${operationId} ${name}`);
    expect(deviations.filter((it) => !names.includes(it))).toEqual([]);
    expect(deviations.length).toBeGreaterThan(0);
  });
});

describe('a deviation of the register', () => {
  it('must be one: what is printed anyway, or nowhere, is refused', () => {
    const example = all.find(({ name }) => name === 'deleteProject') as DocumentedExample;
    const printing = (status: number) => () =>
      answerOf({ ...example, exchange: { ...example.exchange, response: { status } } }, 'http://localhost');
    expect(printing(200)()).toMatchObject({ status: 202 });
    expect(printing(202)).toThrow('The deviation of deleteProject at /status is none');
    const listed = {
      ...example,
      name: 'listRuns',
      operationId: 'searchScriptRunsForScriptAssignment' as const,
    };
    expect(() => answerOf(listed, 'http://localhost')).toThrow(
      'at /body/Items/1/Id is none: undefined is printed',
    );
  });
});

describe.each(transports)('a documented request, $name,', (transport) => {
  it.each(all.filter((it) => !isStream(it)))('is answered as documented: $name', (example) =>
    replay(example, transport),
  );

  it.each(all.filter(isStream))('is answered piece by piece as documented: $name', async (example) => {
    const mock = mockFor(example, { server: { origin: transport.origin } });
    const { baseUrl, fetch, close } = await transport.open(mock);
    try {
      const wanted = answerOf(example, baseUrl);
      const elements: { Id: string; Complete: boolean }[] = JSON.parse(wanted.text);
      const response = await fetch(...requestOf(example, baseUrl));
      const task = response.headers.get('Location') ?? '';
      const read = readerOf(response);
      for (const [index, element] of elements.entries()) {
        const text = await read(index + 1, elements.length);
        const progress = (await (await fetch(task)).json()) as { Complete: boolean };
        expect(progress.Complete, 'the task goes on while its elements arrive').toBe(element.Complete);
        if (index === elements.length - 1) expect(text).toBe(wanted.text);
        else expect(wanted.text.startsWith(text), text).toBe(true);
        mock.clock.advance(1000);
      }
      expect((await partsOf(new Response('', response), wanted)).headers).toEqual(wanted.headers);
      expect(response.status).toBe(wanted.status);
    } finally {
      await close();
    }
  });
});

describe('the documented requests', () => {
  it.each(all)('have the documented headers and no others: $name', (example) => {
    const documented = Object.entries(example.exchange.request.headers ?? {});
    const { headers } = new Request(...requestOf(example, 'http://localhost'));
    expect([...headers].sort()).toEqual(
      documented.map(([name, value]) => [name.toLowerCase(), value]).sort(),
    );
  });

  it('are answered as documented in any order', async () => {
    const [inProcess] = transports;
    const order = fc.shuffledSubarray(
      all.filter((it) => !isStream(it)),
      { minLength: all.filter((it) => !isStream(it)).length },
    );
    const property = fc.asyncProperty(order, async (shuffled) => {
      for (const example of shuffled) await replay(example, inProcess as Transport);
    });
    await fc.assert(property, { numRuns: 2, seed: 2011 });
  });

  const plain = new Set(states.filter(({ put, remove }) => !put && !remove).map(({ name }) => name));
  const holding = all.filter((it) => !isStream(it) && plain.has(it.exchange.state));

  it.each(holding)('are answered as documented in the documented world as it is: $name', async (example) => {
    const mock = checked(mockFor(example, { world: { states: [] } }));
    const wanted = answerOf(example, mock.baseUrl);
    const response = await mock.fetch(...requestOf(example, mock.baseUrl));
    expect(await partsOf(response, wanted)).toEqual(wanted);
  });
});

async function replay(example: DocumentedExample, { origin, open }: Transport): Promise<void> {
  const { baseUrl, fetch, close } = await open(mockFor(example, { server: { origin } }));
  try {
    const wanted = answerOf(example, baseUrl);
    const response = await fetch(...requestOf(example, baseUrl));
    expect(await partsOf(response, wanted)).toEqual(wanted);
  } finally {
    await close();
  }
}

/** Reads until so many of the elements have come, and after the last one to the end; answers all text so far. */
function readerOf(response: Response): (elements: number, of: number) => Promise<string> {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  return async (elements, of) => {
    while (text.split('"Complete"').length - 1 < elements || elements === of) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    return text;
  };
}
