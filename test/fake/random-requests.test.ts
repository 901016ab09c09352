import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OperationId, operationFacts } from '../../src/contract/operations.ts';
import { checkSeed, createClock, type Mock, states } from '../../src/index.ts';
import { type GeneratedRequest, generatedRequests, send } from '../arbitraries/requests.ts';
import { checkedMock } from '../support/mock.ts';
import { start } from './client.ts';

const scenes = fc.record({
  state: fc.option(fc.constantFrom(...states.map(({ name }) => name))),
  moves: fc.array(fc.tuple(generatedRequests, fc.constantFrom(0, 0, 500, 1000, 700_000)), {
    minLength: 1,
    maxLength: 25,
  }),
});

/** Every record is as the document says, every reference leads to a record, and no package is below itself. */
function expectWhole({ store }: Mock): void {
  const { Task: _, ...records } = store.toJSON();
  checkSeed(records);
  const incidents = new Set(records.Incident.map(({ Id }) => Id));
  for (const { IncidentId } of records.TicketSearchResult)
    if (IncidentId !== null) expect(incidents).toContain(IncidentId);
  for (const { ParentId, ProjectId } of [
    ...records.ExecutionPackage,
    ...records.ScriptPackage,
    ...records.RequirementPackage,
  ])
    expect([ParentId, ProjectId].filter((id) => id !== undefined)).toHaveLength(1);
}

async function ask(mock: Mock, request: GeneratedRequest): Promise<void> {
  const { path, init } = send(request, mock);
  const response = await mock.fetch(path, init);
  if ((request.body as { StreamProgress?: unknown } | null | undefined)?.StreamProgress === true)
    mock.clock.advance(5000);
  const text = await response.text();
  expect(operationFacts[request.operationId as OperationId].statuses).toContain(response.status);
  if (response.status >= 400) expect(JSON.parse(text)).toEqual({ Message: expect.stringMatching(/^[A-Z]/) });
}

test('no request makes a response that the document does not declare, or a world that does not fit together', async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async ({ state, moves }) => {
      const clock = createClock({ at: start, rate: 0 });
      const mock = checkedMock({ world: { clock, states: state === null ? [] : [state] } });
      for (const [wish, wait] of moves) {
        await ask(mock, wish);
        clock.advance(wait);
      }
      mock.tasks.list();
      expectWhole(mock);
      expect(clock.waiting).toBe(0);
    }),
    { numRuns: 50 },
  );
});
