import { describe, expect, it } from 'vitest';
import { createClock, createMock, type JournalQuery } from '../../../src/index.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const at = '2015-06-01T09:00:00Z';

async function asked() {
  const mock = createMock({ world: { clock: createClock({ at, rate: 0 }) }, server: { basePath: '/ET' } });
  await mock.fetch('/api/projects');
  await mock.fetch(`/api/project/${id}`, { method: 'DELETE' });
  mock.clock.advance(1000);
  await mock.fetch(`/api/project/${id.replaceAll('e', 'f')}`);
  await mock.fetch('/api/projcts');
  await mock.fetch('/api/projects?$top=x');
  await mock.fetch('http://localhost/elsewhere');
  return mock;
}

describe('the journal is asked', () => {
  it.each<[JournalQuery, number[]]>([
    [{}, [1, 2, 3, 4, 5, 6]],
    [{ operation: 'searchProjects' }, [1, 5]],
    [{ method: 'delete' }, [2]],
    [{ path: '/api/project/*' }, [2, 3]],
    [{ path: '/API/Projects' }, [1, 5]],
    [{ path: '/elsewhere' }, [6]],
    [{ status: 404 }, [3, 4, 6]],
    [{ since: 4 }, [5, 6]],
    [{ since: '2015-06-01T09:00:01Z' }, [3, 4, 5, 6]],
    [{ since: new Date('2015-06-01T09:00:00.500Z') }, [3, 4, 5, 6]],
    [{ valid: true }, [1, 2, 3]],
    [{ valid: false }, [4, 5, 6]],
    [{ unhandled: true }, [4, 6]],
    [{ unhandled: false, last: 2 }, [3, 5]],
    [{ valid: false, last: 1 }, [6]],
    [{ last: 0 }, []],
    [{ operation: 'searchProjects', valid: false, since: 1 }, [5]],
    [{ world: 'default', method: 'DELETE' }, [2]],
  ])('%j', async (query, numbers) => {
    const mock = await asked();
    expect((await mock.journal.entries(query)).map(({ number }) => number)).toEqual(numbers);
  });

  it('for another world of the server', async () => {
    const mock = await asked();
    await mock.worlds.get('alpha').fetch('/api/projects');
    const entries = await mock.journal.entries({ world: 'alpha' });
    expect(entries).toMatchObject([{ number: 1, world: 'alpha', path: '/api/projects' }]);
    await expect(mock.journal.entries({ world: 'beta' })).rejects.toThrow(
      'Failed to look into the world beta: there is none of that name; known: default, alpha.',
    );
  });

  it('for what does not exist, and refuses', async () => {
    const mock = await asked();
    await expect(mock.journal.entries({ operation: 'getProjct' as never })).rejects.toThrow(
      'no operation is called getProjct; did you mean getProject?',
    );
    await expect(mock.journal.entries({ since: 'yesterday' })).rejects.toThrow('since is yesterday; give');
  });
});

describe('a query that cannot be', () => {
  it.each([
    [{ operaton: 'getProject' }, 'there is no option operaton; did you mean operation?'],
    [null, 'the options are an object, got null'],
    [{ last: -1 }, 'last must be a whole number of 0 or more, got -1'],
    [{ status: '200' }, 'status must be a whole number of 0 or more, got "200"'],
    [{ method: 5 }, 'method must be a text, got 5'],
    [{ valid: 'yes' }, 'valid must be true or false, got "yes"'],
  ])('is refused, and nobody waits for it: %j', async (query, message) => {
    const { journal } = createMock();
    await expect(journal.entries(query as never)).rejects.toThrow(`Failed to read the journal: ${message}`);
    await expect(journal.waitFor(query as never)).rejects.toThrow(message);
  });

  it.each([
    [{ cuont: 2 }, 'there is no option cuont; did you mean count?'],
    [{ count: 0 }, 'count must be a whole number of 1 or more, got 0'],
    [{ timeout: '5' }, 'timeout must be a number of milliseconds, 0 or more, got "5"'],
    [{ signal: true }, 'signal must be an AbortSignal, got true'],
  ])('is that of options: %j', async (options, message) => {
    await expect(createMock().journal.waitFor({}, options as never)).rejects.toThrow(message);
  });

  it('is that of coverage', () => {
    expect(() => createMock().coverage({ wrold: 'a' } as never)).toThrow(
      'there is no option wrold; did you mean world?',
    );
  });
});

describe('waiting for requests', () => {
  it('ends at once when they are there already', async () => {
    const mock = await asked();
    expect(await mock.journal.waitFor({ method: 'DELETE' })).toMatchObject([{ number: 2 }]);
  });

  it('ends when the last of them comes, wherever the clock of the world stands', async () => {
    const mock = createMock({ world: { clock: createClock({ at, rate: 0 }) } });
    const arrived = mock.journal.waitFor({ operation: 'searchProjects' }, { count: 2 });
    await mock.fetch('/api/projects');
    await mock.fetch('/api/');
    await mock.fetch('/api/projects?$top=1');
    expect((await arrived).map(({ number }) => number)).toEqual([1, 3]);
  });

  it('leaves out what was there before, when it is told', async () => {
    const mock = await asked();
    const since = mock.journal.latest;
    const arrived = mock.journal.waitFor({ operation: 'searchProjects', since });
    await mock.fetch('/api/projects');
    expect((await arrived).map(({ number }) => number)).toEqual([7]);
  });

  it('can be for a request that breaks the contract, in another world', async () => {
    const mock = createMock();
    const alpha = mock.worlds.get('alpha');
    const arrived = mock.journal.waitFor({ world: 'alpha', valid: false });
    await alpha.fetch('/api/projects');
    await mock.fetch('/api/projects?$top=x');
    await alpha.fetch('/api/projects?$top=x');
    expect(await arrived).toMatchObject([{ number: 2, world: 'alpha' }]);
  });

  it('ends with an error that says what came instead', async () => {
    const mock = createMock();
    await mock.fetch(`/api/project/${id}`, { method: 'POST', body: '{}' });
    const waiting = mock.journal.waitFor({ operation: 'updateProject' }, { timeout: 5 });
    await expect(waiting).rejects.toThrow(
      `Failed to wait: within 5 ms came 0 of 1 requests like {"operation":"updateProject"}; instead came:
#1 POST /api/project/${id} -> 405
  DELETE /api/project/{id} (startProjectDelete), GET /api/project/{id} (getProject), PUT /api/project/{id} (updateProject) exist; you sent POST`,
    );
    const nothing = createMock().journal.waitFor({ method: 'PUT' }, { timeout: 5 });
    await expect(nothing).rejects.toThrow('nothing else came');
  });

  it('can be given up', async () => {
    const { journal } = createMock();
    const controller = new AbortController();
    const waiting = journal.waitFor({}, { signal: controller.signal, timeout: 60_000 });
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(journal.waitFor({}, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('is over when its world is deleted', async () => {
    const mock = createMock();
    const waiting = mock.worlds.get('short').journal.waitFor({}, { timeout: 60_000 });
    mock.worlds.delete('short');
    await expect(waiting).rejects.toThrow('Failed to wait: the world short was deleted.');
  });
});
