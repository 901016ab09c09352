import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { type Asked, Responded } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';
import { address, directions, having, said, told, type } from './related-server.ts';

describe('two scripts that are related', () => {
  it('are seen from both ends, can be turned and taken apart, and go with either end', async () => {
    const { told: findings, asked } = await said();
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.startsWith('updateRelationship'))).toHaveLength(3);
    expect(asked.filter((it) => it.startsWith('deleteScript'))).toHaveLength(1);
  });

  it('are not related where no type says that they can be', async () => {
    const isRelated = async (more: Item) =>
      (await said({}, [{ ...type, ...more }])).asked.some((it) => it.startsWith('createRelationship'));
    expect(await isRelated({})).toBe(true);
    expect(await isRelated({ CanCreateRelationshipsOfThisType: true })).toBe(true);
    expect(await isRelated({ CanCreateRelationshipsOfThisType: false })).toBe(false);
    expect(await isRelated({ AllowableDirections: [] })).toBe(false);
    expect(await isRelated({ AllowableDirections: [{ Name: 'Sideways' }] })).toBe(false);
    expect(await isRelated({ DestinationEntityType: 'Project' })).toBe(false);
  });

  it('are related both ways first, whatever comes first in the list', async () => {
    const first: unknown[] = [];
    const note = (_: unknown, { body }: Asked) => void first.push((body as Item).RelationshipDirection);
    await said({ createRelationship: note }, [
      { ...type, AllowableDirections: type.AllowableDirections.toReversed() },
    ]);
    expect(first[0]).toBe('Both');
  });
});

describe('a new relationship', () => {
  it('is made', async () => {
    expect(await told({ createRelationship: () => 404 })).toEqual([
      [
        'createRelationship',
        '/status',
        expect.stringMatching(/404 instead of 201 to a relationship between two/),
      ],
    ]);
  });

  it('is answered with its destination', async () => {
    const source = (right: unknown, { body }: Asked) =>
      having({ EntityId: (body as Item).SourceEntityId })(right);
    expect(await told({ createRelationship: source })).toContainEqual([
      'createRelationship',
      '/body',
      expect.stringMatching(
        /^createRelationship answers another EntityId than that of the destination: expected "\S+", got "\S+"\.$/,
      ),
    ]);
  });

  it('has the address that Location says', async () => {
    const located = (id: string) => (right: unknown) =>
      right instanceof Responded ? new Responded(201, right.body, { location: address(id) }) : right;
    expect(await told({ createRelationship: located('1') })).toEqual([]);
    expect(await told({ createRelationship: located('7') })).toEqual([
      [
        'createRelationship',
        '/headers/Location',
        `The Location ${address('7')} of a new relationship is not that of 1.`,
      ],
    ]);
    const elsewhere = (right: unknown) =>
      right instanceof Responded ? new Responded(201, right.body, { location: 'http://elsewhere/' }) : right;
    expect(await told({ createRelationship: elsewhere })).toEqual([]);
  });

  it('can be read, as it was made', async () => {
    const broken =
      (status: number) =>
      (right: unknown, { before }: Asked) =>
        before === 0 ? status : right;
    expect(await told({ getRelationship: broken(404) })).toEqual([
      [
        'getRelationship',
        '/status',
        expect.stringMatching(/404 instead of 200 to a relationship that was just made/),
      ],
    ]);
    expect(await told({ getRelationship: having({ EntityId: idOf(8) }) })).toEqual([
      [
        'getRelationship',
        '/body/EntityId',
        expect.stringMatching(/^getRelationship answers another relationship than was made/),
      ],
    ]);
    expect(await told({ getRelationship: having({ RelationshipId: '7' }) })).toEqual([
      [
        'getRelationship',
        '/body/RelationshipId',
        expect.stringMatching(/another relationship than was made/),
      ],
    ]);
  });

  it('is there once', async () => {
    const again = (right: unknown) => (right === 403 ? new Responded(201, {}) : right);
    expect(await told({ createRelationship: again })).toEqual([
      [
        'createRelationship',
        '/status',
        expect.stringMatching(/201 instead of 400 or 403 to a relationship that is there already/),
      ],
    ]);
  });
});

describe('the tree of a script', () => {
  const children = (right: unknown) => (right as { Children: Item[] }).Children;

  it.each(['getScriptRelationships', 'getScriptAllRelationships'] as const)(
    'has the other one: %s',
    async (tree) => {
      const findings = await told({ [tree]: having({ Children: [] }) });
      expect(findings[0]).toEqual([
        tree,
        '/body/Children',
        `${tree} does not have the script that is related to it after they were related.`,
      ]);
      expect(findings).toHaveLength(4);
    },
  );

  it('has it once', async () => {
    const twice = (right: unknown) => having({ Children: [...children(right), ...children(right)] })(right);
    expect((await told({ getScriptRelationships: twice }))[0]).toEqual([
      'getScriptRelationships',
      '/body/Children',
      'getScriptRelationships has the same relationship 2 times after they were related.',
    ]);
  });

  it('leads to it, wherever in the tree it is', async () => {
    const below = (right: unknown) => having({ Children: [{ Children: children(right) }] })(right);
    expect(await told({ getScriptRelationships: below })).toEqual([]);
    const own = (right: unknown, { path }: Asked) =>
      having({ Children: children(right).map((it) => ({ ...it, EntityId: path.id })) })(right);
    expect((await told({ getScriptRelationships: own }))[0]).toEqual([
      'getScriptRelationships',
      '/body/Children',
      expect.stringMatching(
        /^getScriptRelationships has (\S+) at the end of a relationship with (?!\1)\S+ after/,
      ),
    ]);
  });

  it('has its own script at the root', async () => {
    expect((await told({ getScriptRelationships: having({ EntityId: idOf(8) }) }))[0]).toEqual([
      'getScriptRelationships',
      '/body/EntityId',
      expect.stringMatching(/prints the EntityId "\S+" at the root, where a script has the Id "\S+" after/),
    ]);
    expect(await told({ getScriptRelationships: having({ EntityId: undefined, Name: undefined }) })).toEqual(
      [],
    );
  });

  it('can be read', async () => {
    const findings = await told({ getScriptRelationships: () => 404 });
    expect(new Set(findings.map(([operation, where]) => `${operation} ${where}`))).toEqual(
      new Set(['getScriptRelationships /status']),
    );
  });

  it('does not have what is deleted', async () => {
    const kept: Item[] = [];
    const keep = (right: unknown) => {
      if (kept.length === 0) kept.push(...children(right));
      return having({ Children: [...kept.filter((it) => !children(right).includes(it))].slice(0, 1) })(right);
    };
    const findings = await told({ getScriptRelationships: keep });
    expect(findings).toContainEqual([
      'getScriptRelationships',
      '/body/Children',
      'getScriptRelationships still has a script that was related to it after the relationship was deleted.',
    ]);
  });
});

describe('a relationship that is there', () => {
  it('gets each direction', async () => {
    const stays = having({ RelationshipDirection: directions.Both });
    const findings = await told({ updateRelationship: stays });
    expect(findings).toEqual(
      ['SourceToDestination', 'DestinationToSource'].map((direction) => [
        'updateRelationship',
        '/body/RelationshipDirection',
        `updateRelationship answers the RelationshipDirection "${directions.Both}" after ${direction} was sent.`,
      ]),
    );
    expect((await told({ getRelationship: stays })).map(([operation]) => operation)).toEqual([
      'getRelationship',
      'getRelationship',
    ]);
  });

  it('may print a direction that the document does not know', async () => {
    expect(await told({ getRelationship: having({ RelationshipDirection: 'Hin und her' }) })).toEqual([]);
  });

  it('can be turned, or else is not turned again', async () => {
    const { told: findings, asked } = await said({ updateRelationship: () => 404 });
    expect(findings).toEqual([
      ['updateRelationship', '/status', expect.stringMatching(/404 instead of 200 to the direction/)],
    ]);
    expect(asked.filter((it) => it.startsWith('updateRelationship'))).toHaveLength(1);
    // A permission that was there once is there again.
    const later = (right: unknown, { before }: Asked) => (before > 0 ? 403 : right);
    const severe = await told({ updateRelationship: later });
    expect(severe[0]?.[2]).not.toMatch(/a permission may be missing/);
  });

  it('is gone when it is deleted', async () => {
    expect(await told({ deleteRelationship: () => 404 })).toEqual([
      [
        'deleteRelationship',
        '/status',
        expect.stringMatching(/404 instead of 200 to the deletion of a relationship/),
      ],
    ]);
    let last: unknown;
    const remains = (right: unknown) => {
      if (right !== 404) last = right;
      return last;
    };
    expect(await told({ getRelationship: remains })).toEqual([
      [
        'getRelationship',
        '/status',
        expect.stringMatching(/200 instead of 404 to a relationship that is deleted/),
      ],
    ]);
  });

  it('goes with the script at its end', async () => {
    let isDeleted = false;
    const lost: Item[] = [];
    const findings = await told({
      deleteScript() {
        isDeleted = true;
      },
      getScriptRelationships(right) {
        const { Children } = right as { Children: Item[] };
        if (!isDeleted) lost.splice(0, 9, { RelationshipId: '2', EntityId: idOf(5) });
        return isDeleted ? { Children: lost } : { Children };
      },
    });
    expect(findings).toEqual([
      [
        'getScriptRelationships',
        '/body/Children',
        'getScriptRelationships still has a script that was related to it after the script was deleted.',
      ],
    ]);
  });

  it('may stay where the script could not be deleted', async () => {
    const { told: findings, asked } = await said({ deleteScript: () => 403 });
    expect(findings).toEqual([]);
    expect(asked.at(-1)).toMatch(/^deleteScript/);
  });
});
