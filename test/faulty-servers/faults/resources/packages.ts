import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, alter, answer, at, type Call, idOf, type Json, saying } from '../../sabotage.ts';

const sandbox = { mode: 'sandbox', caughtBy: ['packages', 'model'] } as const;
const update = 'updateExecutionPackage';
const remove = 'deleteExecutionPackage';
const packagesOf = ({ mock }: Call) => mock.store.ExecutionPackage;

/** Packages that do not keep what was written, or keep too much. */
export const packages: readonly FaultyServer[] = [
  {
    name: 'an update ignores Name',
    ...sandbox,
    sabotage: saying(update, ({ Name, ...rest }) => rest),
    message: /Name/,
  },
  {
    name: 'an update ignores Stereotype',
    ...sandbox,
    sabotage: saying(update, ({ Stereotype, ...rest }) => rest),
    message: /Stereotype/,
  },
  {
    name: 'an update ignores OrderNumber',
    ...sandbox,
    sabotage: saying(update, ({ OrderNumber, ...rest }) => rest),
    message: /OrderNumber/,
  },
  {
    name: 'an update answers the new name and keeps the old one',
    ...sandbox,
    sabotage: at(update, async (call) => {
      const before = packagesOf(call).get(idOf(call));
      const response = await call.forward();
      if (response.status === 200 && before) packagesOf(call).update(before.Id, { Name: before.Name });
      return response;
    }),
    message: /Name/,
  },
  {
    name: 'an update wipes Stereotype when it is not sent',
    ...sandbox,
    sabotage: saying(update, (body) => ({ Stereotype: '', ...body })),
    message: /Stereotype/,
  },
  {
    name: 'an update wipes OrderNumber when it is not sent',
    ...sandbox,
    sabotage: saying(update, (body) => ({ OrderNumber: 0, ...body })),
    message: /OrderNumber/,
  },
  {
    name: 'an update renames a sibling too',
    ...sandbox,
    sabotage: afterwards(update, (call) => {
      const changed = packagesOf(call).get(idOf(call));
      const sibling = changed && siblings(call, changed)[0];
      if (changed && sibling && call.body?.Name) packagesOf(call).update(sibling.Id, { Name: changed.Name });
    }),
  },
  {
    name: 'a move copies: the package is in both places',
    ...sandbox,
    sabotage: at(update, async (call) => {
      const before = packagesOf(call).get(idOf(call));
      const response = await call.forward();
      if (response.status === 200 && call.body?.ParentId && before) {
        packagesOf(call).insert({ ...before, Id: call.mock.ids.next() });
      }
      return response;
    }),
  },
  {
    name: 'a move is answered and does not happen',
    ...sandbox,
    sabotage: at(update, async (call) => {
      const before = packagesOf(call).get(idOf(call));
      const response = await call.forward();
      if (response.status === 200 && call.body?.ParentId && before) {
        packagesOf(call).update(before.Id, { ParentId: before.ParentId, ProjectId: before.ProjectId });
      }
      return response;
    }),
    message: /Parent|move/i,
  },
  {
    name: 'a move loses what is below the package',
    ...sandbox,
    sabotage: afterwards(update, (call) => {
      if (!call.body?.ParentId) return;
      for (const child of packagesOf(call).where('ParentId', idOf(call))) {
        call.mock.store.removeTree('ExecutionPackage', child.Id);
      }
    }),
  },
  {
    name: 'a moved package keeps its ProjectId',
    ...sandbox,
    sabotage: at(update, async (call) => {
      const before = packagesOf(call).get(idOf(call));
      const response = await call.forward();
      if (response.status !== 200 || !before?.ProjectId || !call.body?.ParentId) return response;
      return answer(200, { ...((await response.json()) as Json), ProjectId: before.ProjectId });
    }),
    message: /ProjectId/,
  },
  {
    name: 'a deletion deletes nothing',
    ...sandbox,
    sabotage: at(remove, async (call) => {
      const exists = packagesOf(call).has(idOf(call));
      return exists ? new Response(null, { status: 200 }) : call.forward();
    }),
    message: /delet|404|still/i,
  },
  {
    name: 'a deletion deletes a sibling too',
    ...sandbox,
    sabotage: at(remove, async (call) => {
      const doomed = packagesOf(call).get(idOf(call));
      const sibling = doomed && siblings(call, doomed)[0];
      const response = await call.forward();
      if (response.status === 200 && sibling) call.mock.store.removeTree('ExecutionPackage', sibling.Id);
      return response;
    }),
  },
  {
    name: 'a deletion deletes the parent too',
    ...sandbox,
    sabotage: at(remove, async (call) => {
      const doomed = packagesOf(call).get(idOf(call));
      const response = await call.forward();
      if (response.status === 200 && doomed?.ParentId) {
        call.mock.store.removeTree('ExecutionPackage', doomed.ParentId);
      }
      return response;
    }),
  },
  {
    name: 'a deletion without deleteChildren is refused where nothing is in the package',
    ...sandbox,
    sabotage: at(remove, async (call) =>
      call.url.search.includes('deleteChildren=true') || !packagesOf(call).has(idOf(call))
        ? call.forward()
        : answer(403, { Message: 'The package is not empty.' }),
    ),
    message: /empty/,
  },
  {
    name: 'a deletion with deleteChildren leaves the children as orphans',
    ...sandbox,
    sabotage: at(remove, async (call) => {
      const orphans = packagesOf(call).where('ParentId', idOf(call));
      const response = await call.forward();
      if (response.status === 200) for (const orphan of orphans) packagesOf(call).insert(orphan);
      return response;
    }),
  },
  {
    name: 'a deletion with deleteChildren deletes the children only',
    ...sandbox,
    sabotage: at(remove, async (call) => {
      const doomed = packagesOf(call).get(idOf(call));
      const hasChildren = packagesOf(call).where('ParentId', idOf(call)).length > 0;
      const response = await call.forward();
      if (response.status === 200 && doomed && hasChildren) packagesOf(call).insert(doomed);
      return response;
    }),
  },
  {
    name: 'a deleted package stays among the children of its parent',
    ...sandbox,
    sabotage: (fetch, mock) => {
      const deleted: Json[] = [];
      const noting = at(remove, async (call) => {
        const printed = (await (await call.ask(`/api/executionpackage/${call.path.id}`)).json()) as Json;
        const response = await call.forward();
        if (response.status === 200) deleted.push(printed);
        return response;
      });
      const showing = alter('getExecutionPackageChildren', (page, { path }) => {
        page.Items.push(...deleted.filter(({ ParentId }) => ParentId === path.id?.toLowerCase()));
      });
      return showing(noting(fetch, mock), mock);
    },
  },
  {
    name: 'a package that was deleted is 403',
    ...sandbox,
    sabotage: (fetch, mock) => {
      const deleted = new Set<string>();
      const noting = afterwards(remove, (call) => void deleted.add(idOf(call)));
      const failing = at('getExecutionPackage', (call) =>
        deleted.has(idOf(call))
          ? Promise.resolve(answer(403, { Message: 'It is deleted.' }))
          : call.forward(),
      );
      return failing(noting(fetch, mock), mock);
    },
    caughtBy: ['packages', 'model', 'schemas'],
    message: /403/,
  },
  {
    name: 'the children of a package are those of all levels',
    ...sandbox,
    sabotage: alter('getExecutionPackageChildren', async (page, { ask }) => {
      for (const child of [...page.Items]) {
        const below = (await (await ask(`/api/executionpackage/${child.Id}/children`)).json()) as Json;
        page.Items.push(...below.Items);
      }
    }),
  },
  {
    name: 'the children of a package lack the newest',
    ...sandbox,
    sabotage: alter('getExecutionPackageChildren', (page) => {
      if (page.Items.length > 1) page.Items.pop();
    }),
  },
  {
    name: 'a new package is answered and not there',
    ...sandbox,
    caughtBy: ['packages', 'location', 'model', 'self'],
    sabotage: afterwards('createExecutionPackage', (call, made) => {
      if (call.body.ParentId) call.mock.store.removeTree('ExecutionPackage', made.Id);
    }),
  },
  {
    name: 'a new package has another name than was sent',
    ...sandbox,
    sabotage: saying('createExecutionPackage', (body) => {
      body.Name = `Copy of ${body.Name}`;
    }),
    message: /Name/,
  },
  {
    name: 'a new package is not below the package that was sent',
    ...sandbox,
    sabotage: saying('createExecutionPackage', (body, { mock }) => {
      const parent = mock.store.ExecutionPackage.get(body.ParentId?.toLowerCase() ?? '');
      if (parent?.ProjectId) return { ...body, ParentId: undefined, ProjectId: parent.ProjectId };
      return parent?.ParentId ? { ...body, ParentId: parent.ParentId } : body;
    }),
    message: /Parent/,
  },
  {
    name: 'a package is made twice',
    ...sandbox,
    sabotage: afterwards('createExecutionPackage', (call, made) => {
      const { store, ids } = call.mock;
      store.ExecutionPackage.insert({ ...store.ExecutionPackage.getOrThrow(made.Id), Id: ids.next() });
    }),
  },
  {
    name: 'the assignments of a deleted package can still be read',
    ...sandbox,
    caughtBy: ['packages', 'runs', 'model'],
    sabotage: at(remove, async (call) => {
      const { store } = call.mock;
      const orphans = store.ScriptAssignment.where('PackageId', idOf(call));
      const response = await call.forward();
      if (response.status === 200) for (const orphan of orphans) store.ScriptAssignment.insert(orphan);
      return response;
    }),
  },
  {
    name: 'an update changes a package for the first reader only',
    ...sandbox,
    sabotage: (fetch, mock) => {
      const before = new Map<string, string>();
      const noting = at(update, async (call) => {
        const found = packagesOf(call).get(idOf(call));
        if (found) before.set(found.Id, found.Name);
        return call.forward();
      });
      const forgetting = afterwards('getExecutionPackage', (call) => {
        const name = before.get(idOf(call));
        if (name === undefined) return;
        before.delete(idOf(call));
        packagesOf(call).update(idOf(call), { Name: name });
      });
      return forgetting(noting(fetch, mock), mock);
    },
    message: /Name/,
  },
];

function siblings(call: Call, { Id, ParentId, ProjectId }: Json): { Id: string }[] {
  const all = ParentId
    ? packagesOf(call).where('ParentId', ParentId)
    : packagesOf(call).where('ProjectId', ProjectId);
  return all.filter((it) => it.Id !== Id);
}
