import { describe, expect, it } from 'vitest';
import { compareTraffic } from '../../src/compare.ts';
import { createMock } from '../../src/index.ts';
import { archiveOf } from './archive.ts';

type Node = { Name?: unknown; Children?: Node[] };

/** Gives every record of a tree another Name. */
function renameAll(node: Node): Node {
  return { ...node, Name: `${node.Name}, renamed`, Children: node.Children?.map(renameAll) ?? [] };
}

describe('a tree of records', () => {
  it('in which one property differs at every level has one difference', async () => {
    const mock = createMock();
    const [script, other] = [...mock.store.Script];
    const [organisation] = mock.store.Organisation;
    const [requirement] = mock.store.Requirement;
    for (const from of [script, other])
      await mock.fetch(
        `/api/organisation/${organisation?.Id}/relationshiptype/ScriptToRequirementCoverage/relationships`,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            RelationshipDirection: 'SourceToDestination',
            SourceEntityId: from?.Id,
            SourceEntityType: 'TestScript',
            DestinationEntityId: requirement?.Id,
            DestinationEntityType: 'Requirement',
          }),
        },
      );
    const path = `/api/script/${script?.Id}/allrelationships`;
    const tree = (await (await mock.fetch(path)).json()) as Node;
    expect(tree.Children?.length).toBeGreaterThan(0);
    const fetch = async () => Response.json(renameAll(tree));
    const har = await archiveOf({ fetch, baseUrl: mock.baseUrl }, [path]);
    const { differences } = await compareTraffic({ har, world: mock.export() });
    expect(differences.map((it) => [it.operation, it.kind, it.where])).toEqual([
      ['getScriptAllRelationships', 'value', '/body/Name'],
    ]);
  });
});
