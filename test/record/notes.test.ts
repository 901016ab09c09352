import { describe, expect, it } from 'vitest';
import { creationFacts } from '../../src/contract/creation.ts';
import { document, operations } from '../../src/contract/document.ts';
import { operationFacts } from '../../src/contract/operations.ts';
import {
  entityNames,
  ownersOf,
  printedProperties,
  recordedItems,
  recordedNote,
  seedNames,
  storedSchemaOf,
} from '../../src/record/notes.ts';
import { makePlan } from '../../src/record/plan.ts';
import { isAccountEntity } from '../../src/world/seeds/accounts.ts';

const plan = makePlan();

describe('what the document says of recordings', () => {
  it('is about entities and operations alone', () => {
    const schemas = Object.entries(document.components.schemas ?? {});
    const noted = schemas.filter(([, it]) => 'x-recorded' in it).map(([name]) => name);
    expect(noted.filter((it) => !entityNames.some((name) => name === it))).toEqual([]);
    const reads = operations().filter(({ operation }) => 'x-recorded' in operation);
    expect(reads.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it.each(entityNames)('names properties that %s has', (entity) => {
    const { fields = {}, values = {}, secrets = {}, file = [], since = [], ...others } = recordedNote(entity);
    const stored = Object.keys(storedSchemaOf(entity).properties);
    const kept = [fields, values, secrets].flatMap((it) => Object.keys(it));
    expect([...kept, file, since].flat().filter((it) => !stored.includes(it))).toEqual([]);
    const printed = Object.keys(printedProperties(entity));
    const asked = [...Object.values(fields).map((it) => it.split('/')[0]), ...Object.values(secrets)];
    expect(asked.filter((it) => !printed.includes(it ?? ''))).toEqual([]);
    expect(
      Object.keys(others).filter((it) => !['never', 'newestFirst', 'words', 'directions'].includes(it)),
    ).toEqual([]);
  });

  it('names entities and fields of what operations say that there is', () => {
    for (const { entity, owner, fields = {} } of recordedItems.values()) {
      expect(seedNames).toContain(entity);
      const stored = isAccountEntity(entity) ? {} : storedSchemaOf(entity).properties;
      const known = [...Object.keys(ownersOf(entity)), ...Object.keys(stored)];
      expect([owner ?? [], Object.keys(fields)].flat().filter((it) => !known.includes(it))).toEqual([]);
    }
  });

  it('leads to every entity, or gives the reason why not', () => {
    const reasons = Object.entries(plan.never).filter(([, reason]) => !/^[A-Z].*\.$/.test(reason ?? ''));
    expect(reasons).toEqual([]);
    expect(Object.keys(plan.never)).toHaveLength(9);
    expect(Object.keys(creationFacts).length).toBe(entityNames.length);
  });

  it('asks for what something belongs to first, with GET alone', () => {
    const order = plan.reads.map(({ entity }) => entity);
    for (const [place, { entity, operation, over }] of plan.reads.entries()) {
      expect(operationFacts[operation].method).toBe('GET');
      for (const owner of Object.values(ownersOf(entity)))
        if (owner !== entity && order.includes(owner)) expect(order.indexOf(owner)).toBeLessThan(place);
      if (over && over !== entity && order.includes(over)) expect(order.indexOf(over)).toBeLessThan(place);
    }
  });
});
