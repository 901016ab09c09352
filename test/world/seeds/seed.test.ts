import { describe, expect, test } from 'vitest';
import { applyState, checkSeed, type Seed } from '../../../src/world/seeds/seed.ts';
import { documented, empty, states } from '../../../src/world/seeds.gen.ts';

const project = documented.Project?.[0] as NonNullable<Seed['Project']>[number];
const root = {
  Id: '00000000-0000-4000-8000-000000000001',
  ProjectId: project.Id,
  Name: 'Root',
  OrderNumber: 0,
};
const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;

describe('a seed', () => {
  test.each([
    ['the documented world', documented],
    ['the empty world', empty],
    ['nothing', {}],
    ['entities without records', { Project: [], Script: [] }],
  ])('may be %s, and comes back as it is', (_, seed) => {
    expect(checkSeed(seed)).toBe(seed);
  });

  test.each(states.map((state) => [state.name, state] as const))(
    'stays one in the state "%s"',
    (_, state) => {
      expect(() => checkSeed(applyState(documented, state))).not.toThrow();
    },
  );

  test.each([
    [undefined, 'it must be an object of arrays, by entity'],
    [null, 'it must be an object of arrays'],
    [[], 'it must be an object of arrays'],
    ['documented', 'it must be an object of arrays'],
    [{ Projects: [] }, 'no entity is called Projects; did you mean Project?'],
    [{ Nonsense: [] }, 'no entity is called Nonsense; known: '],
    [{ constructor: [] }, 'no entity is called constructor'],
    [{ Task: [] }, 'no entity is called Task'],
    [{ Project: {} }, 'Project must be an array'],
    [{ Project: [null] }, 'Project[0] must be object, got null.'],
    [{ Project: [project, {}] }, 'Project[1]/Id is missing; Project[1]/Name is missing; '],
    [{ Project: [{ ...project, Name: 5 }] }, 'Project[0]/Name must be string'],
    [{ Project: [{ ...project, Id: '1' }] }, 'Project[0]/Id must match format "uuid"'],
    [{ Project: [{ ...project, StartDate: 'soon' }] }, 'Project[0]/StartDate must match format "date-time"'],
  ])('%j is refused', (seed, problem) => {
    expect(() => checkSeed(seed)).toThrow(`Failed to read the seed: ${problem}`);
  });
});

describe('what is wrong with a seed', () => {
  test('is told all at once', () => {
    const seed = {
      Projcts: [],
      Script: 5,
      Project: [project, { ...project, Name: 5, OrderNumber: 'x' }],
      User: {},
    };
    for (const incomplete of [{}, { ...project, Id: undefined, Name: 5 }])
      expect(() => checkSeed({ Project: [incomplete] })).toThrow(
        /is missing.*\. A seed names every field of a record; builders have defaults/,
      );
    expect(() => checkSeed(seed)).toThrow(
      [
        'Failed to read the seed: no entity is called Projcts; did you mean Project?',
        'Script must be an array',
        'Project[1]/Name must be string, got 5',
        'Project[1]/OrderNumber must be integer, got "x"',
        'User must be an array.',
      ].join('; '),
    );
    const lost = { ...root, ParentId: id(8), Id: 'A/B' };
    expect(() => checkSeed({ Project: [project], ScriptPackage: [root, lost], Script: [null] })).toThrow(
      /^Failed to read the seed: ScriptPackage\[1\]\/Id must match format "uuid", got "A\/B"; Script\[0\] must be object, got null\.$/,
    );
  });

  test('is told of users that are none, when accounts ask for them', () => {
    for (const User of [5, [null], [{}]])
      expect(() => checkSeed({ User, Account: [{ UserName: 'joeb' }] })).toThrow('Failed to read the seed: ');
  });

  test('is told as far as somebody reads', () => {
    const seed = { Project: Array.from({ length: 1000 }, () => ({ ...project, Name: 5 })) };
    let said = '';
    try {
      checkSeed(seed);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toMatch(/; Project\[19\]\/Name must be string, got 5; and more\.$/);
  });
});

describe('the ids of a seed', () => {
  test('must be in lower case, as they are looked for in lower case', () => {
    const Id = project.Id.toUpperCase();
    expect(() => checkSeed({ Project: [{ ...project, Id }] })).toThrow(
      `Failed to read the seed: Project[0]/Id must be in lower case, got ${Id}.`,
    );
  });

  test('that a tracker gave are its own business', () => {
    const [ticket] = documented.TicketSearchResult ?? [];
    const seed = { ...documented, TicketSearchResult: [{ ...ticket, Id: 'TST-A' }] };
    expect(() => checkSeed(seed)).not.toThrow();
  });
});

describe('the references of a seed', () => {
  test('must lead to a record', () => {
    expect(() => checkSeed({ ExecutionPackage: [{ ...root, Stereotype: null }] })).toThrow(
      `Failed to read the seed: ExecutionPackage[0]/ProjectId names no Project of the seed, got ${project.Id}.`,
    );
    const child = { Id: id(2), ParentId: id(3), Name: 'Child', OrderNumber: 0 };
    expect(() => checkSeed({ Project: [project], ScriptPackage: [root, child] })).toThrow(
      `ScriptPackage[1]/ParentId names no ScriptPackage of the seed, got ${id(3)}.`,
    );
    expect(() => checkSeed({ ...documented, Attachment: [], EntityRelationship: [], Script: [] })).toThrow(
      /ScriptAssignment\[0\]\/ScriptId names no Script/,
    );
  });

  test('may be missing where a record may be without them', () => {
    const link = { Id: id(4), IncidentId: documented.Incident?.[0]?.Id };
    expect(() => checkSeed({ ...documented, IncidentLink: [link] })).not.toThrow();
  });

  test('must not lead in a circle', () => {
    const below = (own: number, parent: number) => ({
      Id: id(own),
      ParentId: id(parent),
      Name: 'P',
      OrderNumber: 0,
    });
    const seed = (...packages: object[]) => ({ Project: [project], RequirementPackage: packages });
    expect(() => checkSeed(seed(below(2, 2)))).toThrow('RequirementPackage[0]/ParentId leads in a circle.');
    expect(() => checkSeed(seed(root, below(5, 4), below(2, 3), below(3, 4), below(4, 2)))).toThrow(
      /leads in a circle/,
    );
    expect(() => checkSeed(seed(below(4, 3), below(3, 2), below(2, 1), root))).not.toThrow();
  });

  test('may be very deep', () => {
    const deep = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    const chain = Array.from({ length: 20_000 }, (_, at) => ({
      Id: deep(at + 2),
      ParentId: deep(at + 1),
      Name: 'P',
      OrderNumber: 0,
    }));
    expect(() => checkSeed({ Project: [project], ScriptPackage: [...chain.reverse(), root] })).not.toThrow();
  });
});

describe('a provider state', () => {
  const seed: Seed = { User: documented.User ?? [], Project: documented.Project ?? [] };
  const [first, second, third] = (seed.User ?? []) as [User, User, User];
  type User = NonNullable<Seed['User']>[number];

  test('replaces records in their place, adds others at the end, and removes', () => {
    const changed = { ...first, FirstName: 'Joseph' };
    const added = { ...first, Id: id(7), UserName: 'new' };
    const state = { name: 'x', for: 'x', put: { User: [added, changed] }, remove: { User: [third.Id] } };
    const others = seed.User?.slice(3) ?? [];
    expect(applyState(seed, state).User).toEqual([changed, second, ...others, added]);
  });

  test('leaves the seed as it was, and other entities alone', () => {
    const before = structuredClone(seed);
    const result = applyState(seed, { name: 'x', for: 'x', remove: { User: [first.Id] } });
    expect(seed).toEqual(before);
    expect(result.Project).toBe(seed.Project);
  });

  test('may speak of entities that the seed does not have', () => {
    const state = { name: 'x', for: 'x', put: { Project: [project] }, remove: { Script: [id(1)] } };
    expect(applyState({}, state)).toEqual({ Project: [project], Script: [] });
  });

  test('of the documented world has a name of its own and says what it is for', () => {
    expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
    for (const state of states) expect(state.for).not.toBe('');
  });
});
