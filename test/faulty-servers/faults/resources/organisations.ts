import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, alter, answer, at, idOf, type Json } from '../../sabotage.ts';

const full = { mode: 'full', caughtBy: ['life'] } as const;

/** Organisations that are not deleted as the document says. */
export const organisations: readonly FaultyServer[] = [
  {
    name: 'an organisation is gone before the task that deletes it is complete',
    ...full,
    sabotage: (fetch, mock) => {
      const doomed = new Set<string>();
      const noting = afterwards('startDeleteOrganisation', (call) => void doomed.add(idOf(call)));
      const hiding = at('getOrganisation', async (call) =>
        doomed.has(idOf(call)) ? answer(404, { Message: 'It will be deleted.' }) : call.forward(),
      );
      return hiding(noting(fetch, mock), mock);
    },
    message: /before the task that deletes the organisation is complete/,
  },
  {
    name: 'an organisation can still be read when it is deleted',
    ...full,
    sabotage: (fetch, mock) => {
      const kept = new Map<string, Json>();
      return at('getOrganisation', async (call) => {
        const response = await call.forward();
        if (response.status === 200) kept.set(idOf(call), await response.clone().json());
        const known = kept.get(idOf(call));
        return response.status === 404 && known ? answer(200, known) : response;
      })(fetch, mock);
    },
    message: /to an organisation that is deleted/,
  },
  {
    name: 'the deletion of an organisation never completes',
    ...full,
    sabotage: alter('getBackgroundTaskStatus', (task) => {
      if (!/^deleteorganisation/.test(task.Id)) return;
      delete task.FinishedAt;
      Object.assign(task, { Complete: false, ProcessedElements: 0, ProgressInPercent: 0 });
    }),
    message: /never completes/,
  },
  {
    name: 'the deletion of an organisation deletes another one, too',
    ...full,
    sabotage: afterwards('startDeleteOrganisation', ({ mock, path }) => {
      const [other] = [...mock.store.Organisation].filter(
        ({ Id, Name }) => Id !== path.id?.toLowerCase() && !/^et-mock verify/.test(Name),
      );
      if (other) mock.store.removeTree('Organisation', other.Id);
    }),
    message: /has deleted another one/,
  },
];
