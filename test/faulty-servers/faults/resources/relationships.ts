import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, alter, at, header, idOf, saying, swap } from '../../sabotage.ts';

const relationships = { mode: 'sandbox', caughtBy: ['relationships'] } as const;
const trees = [
  'getRequirementRelationships',
  'getRequirementAllRelationships',
  'getScriptRelationships',
  'getScriptAllRelationships',
] as const;

/** Relationships that are not what the document says of them. */
export const related: readonly FaultyServer[] = [
  {
    name: 'a relationship is seen from its source alone',
    ...relationships,
    sabotage: alter(trees, (tree, { mock, path }) => {
      const isSource = (id: string) =>
        Object.entries(mock.store.EntityRelationship.get(id) ?? {}).some(
          ([name, value]) => name.startsWith('Source') && value === path.id?.toLowerCase(),
        );
      tree.Children = tree.Children.filter(({ RelationshipId }: { RelationshipId: string }) =>
        isSource(RelationshipId),
      );
    }),
    message: /does not have the \w+ that is related to it after they were related/,
  },
  {
    name: 'the tree of everything lacks what a requirement is related to',
    ...relationships,
    sabotage: alter('getRequirementAllRelationships', (tree) => {
      tree.Children = [];
    }),
    message: /getRequirementAllRelationships does not have/,
  },
  {
    name: 'the root of a tree lacks the parent of a requirement',
    ...relationships,
    sabotage: alter('getRequirementAllRelationships', (tree) => {
      Object.assign(tree, { ParentId: null, ParentName: null, ParentPath: '' });
    }),
    message: /getRequirementAllRelationships prints the ParentId null at the root/,
  },
  {
    name: 'the root of a tree is what it leads to',
    ...relationships,
    sabotage: alter('getScriptAllRelationships', (tree) => {
      tree.EntityId = tree.Children[0]?.EntityId ?? tree.EntityId;
    }),
    message: /prints the EntityId .* at the root, where a script has the Id/,
  },
  {
    name: 'the same relationship is made twice',
    ...relationships,
    sabotage: swap('createRelationship', 403, 201),
    message: /responds with 201 instead of 400 or 403 to a relationship that is there already/,
  },
  {
    name: 'a new relationship answers its source',
    ...relationships,
    sabotage: alter('createRelationship', (made, { body }) => {
      made.EntityId = body.SourceEntityId;
    }),
    message: /another EntityId/,
  },
  {
    name: 'the Location of a new relationship is that of another',
    ...relationships,
    sabotage: header('createRelationship', 'Location', (_, given) =>
      given.replace(/[^/]+$/, '00000000-0000-4000-8000-000000000000'),
    ),
    message: /Location/,
  },
  {
    name: 'the direction of a relationship stays as it was',
    ...relationships,
    sabotage: saying('updateRelationship', () => ({ RelationshipDirection: 'Both' })),
    message: /RelationshipDirection/,
  },
  {
    name: 'a deleted relationship can still be read',
    ...relationships,
    sabotage: at('deleteRelationship', async (call) => {
      const kept = call.mock.store.EntityRelationship.get(idOf(call));
      const response = await call.forward();
      if (response.status === 200 && kept) call.mock.store.EntityRelationship.insert(kept);
      return response;
    }),
    message: /to a relationship that is deleted/,
  },
  {
    name: 'a relationship outlives the script at its end',
    ...relationships,
    sabotage: (fetch, mock) => {
      const kept = new Map<string, object>();
      const noting = afterwards('createRelationship', (call, { RelationshipId }) => {
        kept.set(`${call.body.SourceEntityId}`.toLowerCase(), {
          RelationshipId,
          EntityId: call.body.SourceEntityId,
        });
      });
      const deleted = new Set<string>();
      const gone = afterwards('deleteScript', (call) => void deleted.add(idOf(call)));
      const showing = alter('getRequirementRelationships', (tree) => {
        for (const id of deleted) if (kept.has(id)) tree.Children.push({ ...kept.get(id), Children: [] });
      });
      return showing(gone(noting(fetch, mock), mock), mock);
    },
    message: /still has a script .* after the script was deleted/,
  },
  {
    name: 'nothing can be related',
    ...relationships,
    sabotage: swap('createRelationship', 201, 404),
    message: /createRelationship responds with 404/,
  },
];
