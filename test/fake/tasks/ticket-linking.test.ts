import { describe, expect, test } from 'vitest';
import { openServer } from '../../../src/control/create.ts';
import { findTicket, linkTicket, type Target } from '../../../src/fake/tasks/ticket-linking.ts';
import { documented } from '../../../src/index.ts';

const prod = 'd8e4c6a3-5287-4b38-82f8-7791adcb6dc9';

function setUp(states: string[] = []) {
  const { world } = openServer({ world: { states } });
  const { store } = world;
  const stepResult: Target = {
    entity: 'StepResult',
    record: store.StepResult.getOrThrow('ad3c8f9a-6959-4226-9b47-a0a601595de4'),
  };
  let made = 0;
  const circumstances = {
    newId: () => `00000000-0000-4000-8000-00000000000${++made}`,
    now: () => '2015-06-01T12:00:00Z',
    author: world.caller(),
  };
  const link = (target: Target | undefined, key: string) => {
    const ticket = findTicket(store, target, { Key: key });
    if (typeof ticket === 'string') throw new Error(ticket);
    return linkTicket(store, ticket, target, circumstances);
  };
  return { store, stepResult, circumstances, link };
}

describe('finding a ticket', () => {
  test('by its key looks into the trackers of the project of the result', () => {
    const { store, stepResult } = setUp();
    expect(findTicket(store, stepResult, { Key: 'TST-123' })).toMatchObject({ Id: '10123' });
    expect(findTicket(store, stepResult, { Key: 'STG-45' })).toMatchObject({ Id: '12345' });
    expect(findTicket(store, stepResult, { Key: 'TST-2222' })).toMatch(/^No ticket with the key TST-2222/);
  });

  test('by the id of its tracker looks into the named tracker', () => {
    const { store } = setUp();
    expect(
      findTicket(store, undefined, { TicketId: '10123', ExternalSystemLinkId: prod.toUpperCase() }),
    ).toMatchObject({
      Key: 'TST-123',
    });
    expect(findTicket(store, undefined, { TicketId: '12345', ExternalSystemLinkId: prod })).toBe(
      'No ticket with the id 12345 can be found in the external systems of the project.',
    );
  });

  test('says when there are two', () => {
    const { store, stepResult } = setUp(['two trackers have a ticket with the key']);
    expect(findTicket(store, stepResult, { Key: 'TST-123' })).toMatch(
      /^More than one ticket has the key TST-123/,
    );
    const wanted = { Key: 'TST-123', ExternalSystemLinkId: prod };
    expect(findTicket(store, stepResult, wanted)).toMatchObject({ Id: '10123' });
  });

  test('says when it is linked to the result, not when it is linked to another', () => {
    const { store, stepResult, link } = setUp();
    link(stepResult, 'TST-123');
    expect(findTicket(store, stepResult, { Key: 'TST-123' })).toMatch(/is already linked to the StepResult/);
    const other: Target = {
      entity: 'StepResult',
      record: store.StepResult.getOrThrow('687cb923-6596-4223-8869-e5abc324bbf4'),
    };
    expect(findTicket(store, other, { Key: 'TST-123' })).toMatchObject({ Id: '10123' });
    expect(findTicket(store, undefined, { Key: 'TST-123' })).toMatch(/already has an incident/);
  });
});

describe('linking a ticket', () => {
  test('numbers incidents within their project', () => {
    const { store, link } = setUp();
    const numberOf = (id: string) => store.Incident.getOrThrow(id).IncidentNumber;
    expect(numberOf(link(undefined, 'TST-123'))).toBe(2);
    expect(numberOf(link(undefined, 'TST-4629'))).toBe(1);
    expect(numberOf(link(undefined, 'STG-45'))).toBe(3);
  });

  test('without a result makes the incident and no link', () => {
    const { store, link } = setUp();
    link(undefined, 'TST-123');
    expect(store.IncidentLink.size).toBe(0);
  });

  test('with a result ties the incident to it and to nothing else', () => {
    const { store, stepResult, link } = setUp();
    const IncidentId = link(stepResult, 'TST-123');
    expect([...store.IncidentLink]).toEqual([
      { Id: expect.any(String), IncidentId, StepResultId: stepResult.record.Id },
    ]);
    expect([...store.StepResult].filter(({ HasIncidents }) => HasIncidents).map(({ Id }) => Id)).toEqual([
      stepResult.record.Id,
    ]);
  });
});

test('an incident is made in a project that has very many', () => {
  const [first] = documented.Incident ?? [];
  const many = Array.from({ length: 130_000 }, (_, index) => ({
    ...(first as NonNullable<typeof first>),
    Id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
    IncidentNumber: index + 1,
  }));
  const { world } = openServer({
    world: { seed: { ...documented, Attachment: [], IncidentComment: [], Incident: many } },
  });
  const ticket = findTicket(world.store, undefined, { Key: 'TST-123' });
  if (typeof ticket === 'string') throw new Error(ticket);
  const made = 'c52aff95-42dc-4de9-8419-591ed959fd08';
  const context = { newId: () => made, now: () => '2015-06-01T12:00:00Z', author: world.caller() };
  expect(linkTicket(world.store, ticket, undefined, context)).toBe(made);
  expect(world.store.Incident.getOrThrow(made).IncidentNumber).toBe(130_001);
});
