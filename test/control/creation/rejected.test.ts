import { describe, expect, it } from 'vitest';
import { checkSeed, createMock, type Mock } from '../../../src/index.ts';

/** What is thrown, as a text. */
function thrown(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
}

const project = { Id: 'eb06e5d8-f774-4b0f-a95c-a911c13527a9' };

describe('a record that is rejected', () => {
  it.each<[string, (mock: Mock) => unknown]>([
    ['has an Id of another kind', ({ create }) => create.project({ Id: 'x' })],
    ['has an Id that is there', ({ create }) => create.project({ ...project })],
    ['has a wrong child', ({ create }) => create.project({ scripts: [{}, { Name: 5 as never }] })],
    [
      'is one of several',
      ({ createMany }) =>
        createMany.project(3, (index) => ({ Slug: index === 2 ? (5 as never) : undefined })),
    ],
  ])('uses up no name and no Id: one that %s', (_name, reject) => {
    const [mock, untouched] = [createMock(), createMock()];
    expect(thrown(() => reject(mock))).toContain('Failed to ');
    const { Id, Name } = untouched.create.project({ scripts: 1 });
    expect(mock.create.project({ scripts: 1 })).toMatchObject({ Id, Name });
    expect([...mock.store.Script].at(-1)?.Name).toBe([...untouched.store.Script].at(-1)?.Name);
  });

  it('is one whose values are a promise, which nobody has awaited', () => {
    const { create, createMany, store } = createMock();
    const size = store.User.size;
    const values = async () => ({ UserName: 'q' });
    const message = 'its values are a promise; await them first, and pass the result.';
    expect(thrown(() => createMany.user(1, values as never))).toBe(`Failed to create a User: ${message}`);
    expect(thrown(() => create.user(values() as never))).toContain(message);
    expect(thrown(() => create.project({ scripts: [values() as never] }))).toContain(message);
    expect(store.User.size).toBe(size);
    expect(thrown(() => checkSeed(Promise.resolve({})))).toContain('it is a promise');
  });

  it('is told of the project that is not there, and of no package that nobody has named', () => {
    const { create } = createMock();
    const ProjectId = 'aaaaaaaa-0000-4000-8000-000000000000';
    const said = thrown(() => create.script({ ProjectId }));
    expect(said).toContain(ProjectId);
    expect(said).not.toMatch(/package|;/);
  });
});
