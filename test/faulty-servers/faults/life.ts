import type { OperationId } from '../../../src/contract/operations.ts';
import type { FaultyServer, Sabotage } from '../faulty-server.ts';
import {
  afterwards,
  alter,
  answer,
  asking,
  at,
  header,
  idOf,
  type Json,
  refusedAfter,
  saying,
} from '../sabotage.ts';

const life = { mode: 'sandbox', caughtBy: ['life'] } as const;

/** Refuses what it has done once for the same record, as if a permission were missing. */
const refusedAgain = (operation: OperationId): Sabotage => {
  const done = new Set<string>();
  return at(operation, async (call) => {
    if (done.has(idOf(call))) return answer(403, { Message: 'This is not allowed.' });
    const response = await call.forward();
    if (response.ok) done.add(idOf(call));
    return response;
  });
};

/** Records whose life is not what the document says of it, whatever they are records of. */
export const lives: readonly FaultyServer[] = [
  {
    name: 'a new script lacks its description',
    ...life,
    sabotage: saying('createScript', ({ Description, ...rest }) => rest),
    message: /createScript.*Description/,
  },
  {
    name: 'a new script is answered as it was sent, and stored without its description',
    ...life,
    sabotage: afterwards('createScript', ({ mock }, made) => {
      mock.store.Script.update(made.Id, { Description: null });
    }),
    message: /getScript.*Description/,
  },
  {
    name: 'the steps of a new script are stored in another order',
    ...life,
    sabotage: saying('createScript', (body) => {
      body.Steps?.reverse();
    }),
    message: /Steps/,
  },
  {
    name: 'the Location of a new script is that of another',
    ...life,
    sabotage: header('createScript', 'Location', ({ mock }, given) => {
      const [other] = mock.store.Script;
      return given.replace(/[^/]+$/, other?.Id ?? '');
    }),
    message: /Location/,
  },
  {
    name: 'the Location of a new requirement package leads nowhere',
    ...life,
    sabotage: header('createRequirementPackage', 'Location', (_, given) =>
      given.replace(/[^/]+$/, '00000000-0000-4000-8000-000000000000'),
    ),
    message: /Location/,
  },
  {
    name: 'a script is read with another number than it was made with',
    ...life,
    sabotage: alter('getScript', (script) => {
      script.OrderNumber += 1;
    }),
    message: /OrderNumber/,
  },
  {
    name: 'the collection of scripts lacks the new ones',
    ...life,
    sabotage: alter('searchScripts', (page, { mock }) => {
      page.Items = page.Items.filter(
        ({ Id }: Json) => !/^et-mock verify/.test(mock.store.Script.get(Id)?.Name ?? ''),
      );
    }),
    message: /searchScripts does not list/,
  },
  {
    name: 'a query for one assignment finds others, too',
    ...life,
    sabotage: asking('searchScriptAssignments', (query) => {
      if (/^Id = /.test(query.get('tql') ?? '')) query.delete('tql');
    }),
    message: /query for one/,
  },
  {
    name: 'the collection of script packages has old names',
    ...life,
    sabotage: alter('searchScriptPackages', (page) => {
      for (const item of page.Items) item.Name = `${item.Name} (old)`;
    }),
    message: /searchScriptPackages.*Name/,
  },
  {
    name: 'a new assignment is not among those below its package',
    ...life,
    sabotage: alter('searchScriptRunsForScriptAssignment', (page) => {
      page.Items = [];
    }),
    message: /does not list/,
  },
  {
    name: 'an update of a script forgets one of two properties',
    ...life,
    sabotage: saying('updateScript', ({ Description, ...rest }) => rest),
    message: /Description/,
  },
  {
    name: 'an update of a script answers the new name and keeps the old one',
    ...life,
    sabotage: at('updateScript', async (call) => {
      const before = call.mock.store.Script.get(idOf(call));
      const response = await call.forward();
      if (before && response.status === 200) call.mock.store.Script.update(before.Id, { Name: before.Name });
      return response;
    }),
    message: /Name/,
  },
  {
    name: 'an update of a requirement package clears what it does not send',
    ...life,
    sabotage: saying('updateRequirementPackage', (body) => ({ OrderNumber: 0, ...body })),
    message: /OrderNumber/,
  },
  {
    name: 'an update of a script moves it to another package',
    ...life,
    sabotage: afterwards('updateScript', ({ mock, path }) => {
      const script = mock.store.Script.get(path.id?.toLowerCase() ?? '');
      const other = [...mock.store.ScriptPackage].find(({ Id }) => Id !== script?.PackageId);
      if (script && other) mock.store.Script.update(script.Id, { PackageId: other.Id });
    }),
    message: /PackageId/,
  },
  {
    name: 'an update of a script changes another one, too',
    ...life,
    sabotage: afterwards('updateScript', ({ mock, body, path }) => {
      const script = mock.store.Script.get(path.id?.toLowerCase() ?? '');
      const others = mock.store.Script.where('PackageId', script?.PackageId ?? '');
      for (const { Id } of others) mock.store.Script.update(Id, { Description: body.Description });
    }),
    message: /Another script is changed/,
  },
  {
    name: 'an update with null for a name wipes it',
    ...life,
    sabotage: afterwards('updateRequirementPackage', ({ mock, body, path }) => {
      if (body.Name === null)
        mock.store.RequirementPackage.update(path.id?.toLowerCase() ?? '', { Name: 'Untitled' });
    }),
    message: /null/,
  },
  {
    name: 'an update with nulls is a 403',
    ...life,
    sabotage: at('updateScriptPackage', (call) =>
      call.body?.Name === null
        ? Promise.resolve(answer(403, { Message: 'A name is needed.' }))
        : call.forward(),
    ),
    message: /null/,
  },
  {
    name: 'a deleted script is still in the collection',
    ...life,
    sabotage: (fetch, mock) => {
      const deleted = new Map<string, Json>();
      const noting = at('deleteScript', async (call) => {
        const printed = (await (await call.ask(`/api/script/${call.path.id}`)).json()) as Json;
        const response = await call.forward();
        if (response.status === 200) deleted.set(printed.Id, printed);
        return response;
      });
      const showing = alter('searchScripts', (page, { url }) => {
        const [asked = ''] = /[0-9a-f-]{36}/.exec(url.searchParams.get('tql') ?? '') ?? [];
        if (deleted.has(asked)) page.Items.push(deleted.get(asked));
      });
      return showing(noting(fetch, mock), mock);
    },
    message: /still lists/,
  },
  {
    name: 'the deletion of a script deletes another one, too',
    ...life,
    sabotage: at('deleteScript', async (call) => {
      const { Script } = call.mock.store;
      const doomed = Script.get(idOf(call));
      const response = await call.forward();
      const others = doomed ? Script.where('PackageId', doomed.PackageId) : [];
      if (response.status === 200) for (const { Id } of others) call.mock.store.removeTree('Script', Id);
      return response;
    }),
    message: /another script/,
  },
  {
    name: 'a deleted assignment can still be read',
    ...life,
    sabotage: at('deleteScriptAssignment', async (call) => {
      const doomed = call.mock.store.ScriptAssignment.get(idOf(call));
      const response = await call.forward();
      if (response.status === 200 && doomed) call.mock.store.ScriptAssignment.insert(doomed);
      return response;
    }),
    message: /404|still lists/,
  },
  {
    name: 'the second deletion of a run is a 200',
    ...life,
    sabotage: at('deleteScriptRun', async (call) => {
      const response = await call.forward();
      return response.status === 404 ? new Response(null, { status: 200 }) : response;
    }),
    message: /deletion.*deleted/,
  },
  {
    name: 'an update of a deleted script package is a 200',
    ...life,
    sabotage: at('updateScriptPackage', async (call) => {
      const response = await call.forward();
      const [other] = call.mock.store.ScriptPackage;
      return response.status === 404 ? call.ask(`/api/scriptpackage/${other?.Id}`) : response;
    }),
    message: /update.*deleted/,
  },
  {
    name: 'what is in a deleted script package can still be read',
    ...life,
    sabotage: at('deleteScriptPackage', async (call) => {
      const { Script } = call.mock.store;
      const orphans = Script.where('PackageId', idOf(call));
      const response = await call.forward();
      if (response.status === 200) for (const orphan of orphans) Script.insert(orphan);
      return response;
    }),
    message: /whose script package is deleted/,
  },
  {
    name: 'a project is gone before the task that deletes it is complete',
    ...life,
    sabotage: (fetch, mock) => {
      const doomed = new Set<string>();
      const noting = afterwards('startProjectDelete', (call) => void doomed.add(idOf(call)));
      const hiding = at('getProject', (call) =>
        doomed.has(idOf(call))
          ? Promise.resolve(answer(404, { Message: 'It will be deleted.' }))
          : call.forward(),
      );
      return hiding(noting(fetch, mock), mock);
    },
    message: /before the task/,
  },
  {
    name: 'the deletion of a project deletes another one, too',
    ...life,
    sabotage: afterwards('startProjectDelete', ({ mock, path }) => {
      const others = [...mock.store.Project].filter(
        ({ Id, Name }) => Id !== path.id?.toLowerCase() && !/^et-mock verify/.test(Name),
      );
      if (others[0]) mock.store.removeTree('Project', others[0].Id);
    }),
    message: /has deleted another one/,
  },
  {
    name: 'the second update of a requirement is refused',
    ...life,
    sabotage: refusedAgain('updateRequirement'),
    message: /updateRequirement responds with 403 .*to an update of/,
  },
  {
    name: 'a script package can be read until it is updated',
    ...life,
    sabotage: refusedAfter('updateScriptPackage', 'getScriptPackage', idOf),
    message: /getScriptPackage responds with 403 .*(updated|after)/,
  },
  {
    name: 'the collection of scripts is refused once a script was deleted',
    ...life,
    sabotage: refusedAfter('deleteScript', 'searchScripts'),
    message: /searchScripts responds with 403 .*from which a script was deleted/,
  },
];
