import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import { guidPattern } from '../../../src/contract/text/guid.ts';
import { life } from '../../../src/verify/checks/life.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { afterwards, alter, answer, at, swap } from '../../faulty-servers/sabotage.ts';
import { saidOfFake } from '../fake-server.ts';

const anyId = new RegExp(guidPattern, 'gi');

/** What is said of the life of the records that some operations make. */
async function said(only: readonly OperationId[], sabotage?: Sabotage) {
  const { told, sent, ...rest } = await saidOfFake(life, sabotage, {
    isWanted: (operation) => only.includes(operation),
  });
  const named = told.map(([operation, where, message]) => [
    operation,
    where,
    String(message)
      .replaceAll(anyId, 'id')
      .replaceAll(/et-mock verify \S+ ([\w ]+?) \d+/g, '$1'),
  ]);
  const ids = new Map<string, string>();
  /** An id as the first, second, … that was in a path. */
  const numbered = (id: string) => {
    const known = ids.get(id) ?? `${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  const requests = sent.map(({ operation, path = {} }) =>
    [operation, ...Object.values(path).map((id) => numbered(id.toLowerCase()))].join(' '),
  );
  return { ...rest, told: named, messages: named.map(([, , message]) => message), sent, requests };
}
const refused = async () => answer(403, { Message: 'No.' });

describe('the life of a record', () => {
  it('is looked at from its creation to its end, with that of another one', async () => {
    const { told, requests } = await said(['createScriptRunForScriptAssignment']);
    expect(told).toEqual([]);
    expect(requests).toEqual([
      'getProject 1',
      'createExecutionPackage',
      'createScriptPackage',
      'createScript',
      'createScriptAssignment',
      'createScriptRunForScriptAssignment 2',
      'getScriptRun 3',
      'searchScriptRunsForScriptAssignment 2',
      'searchScriptRuns',
      'getScriptAssignment 2',
      'createScriptAssignment',
      'createScriptRunForScriptAssignment 4',
      'getScriptRun 5',
      'getScriptRun 3',
      'updateScriptRun 3',
      'getScriptRun 3',
      'getScriptRun 3',
      'updateScriptRunFields 3',
      'getScriptRun 3',
      'getScriptRun 5',
      'getScriptRun 3',
      'searchProjectAssignees 1',
      'createUser',
      'createScriptAssignment',
      'createScriptRunForScriptAssignment 6',
      'getScriptRun 7',
      'getScriptRun 7',
      'updateScriptRun 7',
      'getScriptRun 7',
      'getScriptRun 3',
      'getScriptRun 7',
      'getScriptRun 3',
      'getScriptRun 5',
      'getScriptRun 3',
      'deleteScriptRun 3',
      'getScriptRun 3',
      'searchScriptRunsForScriptAssignment 2',
      'searchScriptRuns',
      'getScriptAssignment 2',
      'deleteScriptRun 3',
      'getScriptAssignment 2',
      'getScriptRun 5',
      'searchScriptRunsForScriptAssignment 4',
      'searchScriptRuns',
    ]);
  });

  it('is nothing where the run has no project, or where the run is about something else', async () => {
    expect(await saidOfFake(life, undefined, { mode: 'read-only' })).toMatchObject({ told: [], asked: [] });
    expect((await said(['search'])).sent).toEqual([]);
  });

  it('is not reached where what it needs cannot be made', async () => {
    const { told, unreached } = await said(
      ['createScriptRunForScriptAssignment'],
      at('createScriptAssignment', refused),
    );
    expect(told).toEqual([]);
    expect(unreached).toEqual([
      'operation createScriptRunForScriptAssignment: what it needs cannot be made: createScriptAssignment responds with 403',
      'operation getScriptRun: what it needs cannot be made: createScriptAssignment responds with 403',
      'operation updateScriptRun: what it needs cannot be made: createScriptAssignment responds with 403',
      'operation updateScriptRunFields: what it needs cannot be made: createScriptAssignment responds with 403',
      'operation deleteScriptRun: what it needs cannot be made: createScriptAssignment responds with 403',
      'operation searchScriptRunsForScriptAssignment: what it needs cannot be made: createScriptAssignment responds with 403',
      'operation searchScriptRuns: what it needs cannot be made: createScriptAssignment responds with 403',
    ]);
  });

  it('is looked at no further where none is made', async () => {
    const { messages, requests } = await said(
      ['createScriptRunForScriptAssignment'],
      at('createScriptRunForScriptAssignment', refused),
    );
    expect(messages).toEqual([
      'createScriptRunForScriptAssignment responds with 403 instead of 201 to a new script run with all that it needs: a permission may be missing.',
    ]);
    expect(requests.at(-1)).toBe('createScriptRunForScriptAssignment 2');
  });

  it('shows in collections and expanded lists, beside another one', async () => {
    const { messages } = await said(
      ['createScript'],
      alter(['searchScripts', 'getScriptPackage'], (json) => ({
        ...json,
        ...(json.Items ? { Items: [] } : {}),
        ...(json.Scripts ? { Scripts: [] } : {}),
      })),
    );
    expect(messages).toEqual([
      'searchScripts does not list a script that was just made (id).',
      'getScriptPackage does not list a script that was just made when Scripts is expanded (id).',
      'searchScripts does not list a script beside one that was deleted (id).',
    ]);
  });

  it('leaves another one as it is', async () => {
    // The second one that is made changes with each request that reads it.
    const made: string[] = [];
    let count = 0;
    const sabotage: Sabotage = (fetch, mock) => {
      const noting = alter('createProjectCategory', ({ Id }) => void made.push(Id));
      const changing = alter('getProjectCategory', (json) =>
        json.Id === made[1] ? { ...json, OrderNumber: ++count } : json,
      );
      return changing(noting(fetch, mock), mock);
    };
    const { messages } = await said(['createProjectCategory'], sabotage);
    expect(messages).toEqual([
      'Another project category is changed after a project category was updated (OrderNumber): expected 1, got 2.',
      'Another project category is changed after a project category was deleted (OrderNumber): expected 3, got 4.',
      'searchAllProjectCategories prints another project category than is read (OrderNumber): expected 1, got 3.',
    ]);
  });

  it('of a file has its content until it is deleted', async () => {
    const { messages, requests } = await said(
      ['createScriptAttachment'],
      at('getAttachmentContents', async () => new Response('other')),
    );
    expect(messages).toEqual([
      'getAttachmentContents gives back another file than was sent with an attachment: byte 0 is another one.',
      'getAttachmentContents responds with 200 instead of 404 to the file of an attachment that is deleted.',
    ]);
    expect(requests.filter((it) => it.startsWith('getAttachmentContents'))).toHaveLength(2);
  });

  it('ends, and what is below it is gone', async () => {
    const { messages } = await said(['createScript'], swap('deleteScript', 200, 403));
    expect(messages).toEqual([
      'deleteScript responds with 403 instead of 200 to the deletion of a script that was just made: a permission may be missing.',
    ]);
    let isDeleted = false;
    const below: Sabotage = (fetch, mock) => {
      const noting = afterwards('deleteScript', () => {
        isDeleted = true;
      });
      const staying = at('getAssignmentsForScript', async (call) =>
        isDeleted ? answer(200, { Items: [] }) : call.forward(),
      );
      return staying(noting(fetch, mock), mock);
    };
    expect((await said(['createScript'], below)).messages).toEqual([
      'getAssignmentsForScript responds with 200 instead of 404 or 400 or 403 to a list below a script that is deleted.',
    ]);
  });
});

describe('a deletion that is a task', () => {
  it('leaves some others alone, of those that the collection lists', async () => {
    let isDeleted = false;
    const kept: string[] = [];
    const sabotage: Sabotage = (fetch, mock) => {
      const noting = alter('startProjectDelete', () => {
        isDeleted = true;
      });
      const listing = alter('searchProjects', (json, { url }) => {
        if (url.searchParams.has('$top')) kept.push(...json.Items.map(({ Id }: { Id: string }) => Id));
      });
      const losing = at('getProject', async (call) =>
        isDeleted && kept.includes(call.path.id ?? '') ? answer(404, { Message: 'Gone.' }) : call.forward(),
      );
      return losing(listing(noting(fetch, mock), mock), mock);
    };
    const { messages, sent } = await said(['createProject'], sabotage);
    expect(messages).toEqual([
      'getProject responds with 404 before the task that deletes the project is complete.',
      'getProject responds with 404 before the task that deletes the project is complete.',
      'getProject responds with 404 before the task that deletes the project is complete.',
      'getProject responds with 404 before the task that deletes the project is complete.',
      'getProject responds with 404 before the task that deletes the project is complete.',
      'getProject responds with 404 before the task that deletes the project is complete.',
      'getProject responds with 404 instead of 200 to another project after a project was deleted.',
      'The deletion of a project has deleted another one: getProject responds with 404 to id.',
      'The deletion of a project has deleted another one: getProject responds with 404 to id.',
      'The deletion of a project has deleted another one: getProject responds with 404 to id.',
      'The deletion of a project has deleted another one: getProject responds with 404 to id.',
      'The deletion of a project has deleted another one: getProject responds with 404 to id.',
    ]);
    const top = sent.filter(({ operation, query }) => operation === 'searchProjects' && query?.$top);
    expect(top.map(({ query }) => query)).toEqual([{ $top: 20 }]);
  });
});

describe('what an update of its owner writes', () => {
  const [by, list] = ['updateIncident', 'getIncidentComments'] as const;

  it('is listed as it was sent', async () => {
    const { told, asked } = await said([list]);
    expect([told, asked]).toEqual([
      [],
      [
        'getProject',
        'createIncident',
        'updateIncident',
        'getIncidentComments',
        'updateIncident',
        'getIncidentComments',
        'updateIncident',
        'getIncidentComments',
        'updateIncident',
        'getIncidentComments',
        'getIncidentComments',
        'getIncident',
      ],
    ]);
    const { messages } = await said(
      [list],
      alter(list, (json) => ({ ...json, Items: [] })),
    );
    expect(messages).toEqual([
      'getIncidentComments does not list an incident comment as it was sent, {"Body":"incident comment"}, after an update with it.',
    ]);
  });

  it('is not reached where there is no owner', async () => {
    const { told, unreached } = await said([list], at('createIncident', refused));
    const why = 'what it needs cannot be made: createIncident responds with 403';
    expect([told, unreached]).toEqual([[], [by, list].map((it) => `operation ${it}: ${why}`)]);
  });
});
