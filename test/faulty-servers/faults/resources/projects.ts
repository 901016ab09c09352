import type { FaultyServer } from '../../faulty-server.ts';
import { afterwards, alter, answer, at, idOf, type Json, saying, swap } from '../../sabotage.ts';

const sandbox = { mode: 'sandbox', caughtBy: ['life'] } as const;
const update = 'updateProject';

/** Projects that do not keep what was written, or are not deleted. */
export const projects: readonly FaultyServer[] = [
  {
    name: 'an update of a project ignores Description',
    ...sandbox,
    sabotage: saying(update, ({ Description, ...rest }) => rest),
    message: /Description/,
  },
  {
    name: 'an update of a project ignores Name',
    ...sandbox,
    sabotage: saying(update, ({ Name, ...rest }) => rest),
    message: /Name/,
  },
  {
    name: 'an update of a project ignores OrderNumber',
    ...sandbox,
    sabotage: saying(update, ({ OrderNumber, ...rest }) => rest),
    message: /OrderNumber/,
  },
  {
    name: 'an update of a project wipes Description when it is not sent',
    ...sandbox,
    sabotage: saying(update, (body) => ({ Description: '', ...body })),
    message: /Description/,
  },
  {
    name: 'an update of a project answers the new values and keeps the old ones',
    ...sandbox,
    sabotage: at(update, async (call) => {
      const before = call.mock.store.Project.get(idOf(call));
      const response = await call.forward();
      if (before && response.status === 200) {
        const { Id, ...values } = before;
        call.mock.store.Project.update(Id, values);
      }
      return response;
    }),
  },
  {
    name: 'a date of a project moves by a day',
    ...sandbox,
    sabotage: saying(update, (body) => {
      if (!body.StartDate) return;
      body.StartDate = new Date(Date.parse(body.StartDate) + 86_400_000).toISOString();
    }),
    message: /StartDate/,
  },
  {
    name: 'a new project lacks the description that was sent',
    ...sandbox,
    sabotage: saying('createProject', ({ Description, ...rest }) => rest),
    message: /Description/,
  },
  {
    name: 'a new project is not in the collection',
    ...sandbox,
    sabotage: (fetch, mock) => {
      const fresh = new Set<string>();
      const noting = afterwards('createProject', (_, made) => void fresh.add(made.Id));
      const hiding = alter('searchProjects', (page) => {
        page.Items = page.Items.filter(({ Id }: Json) => !fresh.has(Id));
      });
      return hiding(noting(fetch, mock), mock);
    },
  },
  {
    name: 'a second project with the same name is made',
    ...sandbox,
    caughtBy: ['projects', 'rejections'],
    sabotage: at('createProject', async (call) => {
      const response = await call.forward();
      if (response.status !== 409) return response;
      return call.forward({ body: { ...call.body, Name: `${call.body.Name} (2)` } });
    }),
    message: /409|201/,
  },
  {
    name: 'the deletion of a project is a 204',
    mode: 'sandbox',
    caughtBy: ['schemas'],
    sabotage: swap('startProjectDelete', 202, 204),
    message: /204/,
  },
  {
    name: 'the deletion of a project answers no task',
    mode: 'sandbox',
    caughtBy: ['schemas', 'tasks', 'life'],
    sabotage: at('startProjectDelete', async (call) => {
      const response = await call.forward();
      return response.status === 202 ? answer(202, { Message: 'The project will be deleted.' }) : response;
    }),
    message: /Complete|Id|StartedAt/,
  },
  {
    name: 'the project of the run cannot be deleted',
    mode: 'sandbox',
    caughtBy: ['sandbox'],
    shownBy: ['packages'],
    sabotage: at('startProjectDelete', async () => answer(400, { Message: 'Projects cannot be deleted.' })),
    message: /could not delete/,
  },
];
