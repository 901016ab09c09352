import type { FaultyServer } from '../faulty-server.ts';
import { alter, type Json, objects } from '../sabotage.ts';

const readOnly = { mode: 'read-only' } as const;
const self = { ...readOnly, caughtBy: ['self'] } as const;
const links = { ...readOnly, caughtBy: ['links'] } as const;
const nobody = '11111111-2222-4333-8444-555555555555';

const hrefs = (json: Json, rel: string) => [...objects(json)].filter(({ Rel, Href }) => Rel === rel && Href);

/** `Self` and `Href` that lead to where they should not. */
export const addresses: readonly FaultyServer[] = [
  {
    name: 'each project of a collection has the Self of the next',
    ...self,
    sabotage: alter('searchProjects', ({ Items }) => {
      const addresses = Items.map(({ Self }: Json) => Self);
      for (const [index, project] of Items.entries())
        project.Self = addresses[(index + 1) % addresses.length];
    }),
    message: /Self/,
  },
  {
    name: 'Self of a package is that of its parent or project',
    ...self,
    sabotage: alter('getExecutionPackage', (found) => {
      found.Self = found.Links.at(-1).Href;
    }),
    message: /Self/,
  },
  {
    name: 'Self of a run is that of its assignment',
    ...self,
    sabotage: alter('getScriptRun', (run) => {
      run.Self = run.Self.replace(/scriptrun\/.*/, `scriptassignment/${run.AssignmentId}`);
    }),
    message: /Self/,
  },
  {
    name: 'Self of a user is relative',
    ...readOnly,
    caughtBy: ['self', 'schemas'],
    sabotage: alter('getUser', (user) => {
      user.Self = new URL(user.Self).pathname;
    }),
    message: /Self|uri/,
  },
  {
    name: 'Self of projects has a path that is not there',
    ...self,
    caughtBy: ['self', 'links'],
    sabotage: alter('searchProjects', ({ Items }) => {
      for (const project of Items) project.Self = project.Self.replace('/project/', '/projects/');
    }),
    message: /Self/,
  },
  {
    name: 'Self of an expanded step result has an id that nobody has',
    ...self,
    caughtBy: ['self', 'links', 'expansions'],
    sabotage: alter('getScriptRun', (run) => {
      for (const result of run.StepResults ?? []) result.Self = result.Self.replace(/[^/]+$/, nobody);
    }),
    message: /Self|stepresult/i,
  },
  {
    name: 'Self of a ticket names another tracker',
    ...self,
    sabotage: alter('getTicket', (ticket) => {
      ticket.Self = ticket.Self.replace(/externalsystemlink\/[^/]+/, `externalsystemlink/${nobody}`);
    }),
    message: /Self/,
  },
  {
    name: 'the Children link of packages is dead',
    ...links,
    sabotage: alter(['getExecutionPackage', 'searchExecutionPackages'], (json) => {
      for (const link of hrefs(json, 'Children')) link.Href = link.Href.replace('/children', '/childs');
    }),
    message: /Href|link|Children/,
  },
  {
    name: 'the Parent link of packages has an id that nobody has',
    ...links,
    sabotage: alter(['getExecutionPackage', 'searchExecutionPackages'], (json) => {
      for (const link of hrefs(json, 'Parent')) link.Href = link.Href.replace(/[^/]+$/, nobody);
    }),
    message: /Href|link|Parent/,
  },
  {
    name: 'the Parent link of a package leads to the package itself',
    ...links,
    sabotage: alter('getExecutionPackage', (found) => {
      for (const link of hrefs(found, 'Parent')) link.Href = found.Self;
    }),
    message: /Href|link|Parent/,
  },
  {
    name: 'the Children link of a package leads to those of another one',
    ...links,
    sabotage: alter('getExecutionPackage', (found, { mock }) => {
      const other = [...mock.store.ExecutionPackage].find(({ Id }) => Id !== found.Id);
      for (const link of hrefs(found, 'Children')) link.Href = link.Href.replace(found.Id, other?.Id);
    }),
    message: /Href|link|Children/,
  },
  {
    name: 'links of a project are relative',
    ...links,
    caughtBy: ['links', 'schemas'],
    sabotage: alter('getProject', (project) => {
      for (const link of project.Links) link.Href = new URL(link.Href).pathname;
    }),
    message: /Href|uri|link/,
  },
  {
    name: 'the Widgets link of a project is dead',
    ...links,
    sabotage: alter('getProject', (project) => {
      for (const link of hrefs(project, 'Widgets')) link.Href = link.Href.replace('/widgets', '/widget');
    }),
    message: /Href|link|Widgets/,
  },
  {
    name: 'the root leads to no projects',
    ...links,
    sabotage: alter('listRootResources', (root) => {
      for (const link of hrefs(root, 'Projects')) link.Href = link.Href.replace(/projects$/, 'projekte');
    }),
    message: /Href|link|Projects/,
  },
  {
    name: 'the root does not mention projects',
    ...readOnly,
    caughtBy: ['links', 'schemas', 'examples'],
    sabotage: alter('listRootResources', (root) => {
      root.Links = root.Links.filter(({ Rel }: Json) => Rel !== 'Projects');
    }),
    message: /Projects/,
  },
  {
    name: 'the root fills in nothing and leaves nothing open',
    ...links,
    sabotage: alter('listRootResources', (root) => {
      for (const link of hrefs(root, 'ProjectExternalSystemLinksSearch'))
        link.Href = link.Href.replace('/{projectId}', '');
    }),
    message: /ProjectExternalSystemLinksSearch/,
  },
  {
    name: 'the root does not mention the search of links in a project',
    ...readOnly,
    caughtBy: ['links', 'schemas', 'examples'],
    sabotage: alter('listRootResources', (root) => {
      root.Links = root.Links.filter(({ Rel }: Json) => Rel !== 'ProjectExternalSystemLinksSearch');
    }),
    message: /ProjectExternalSystemLinksSearch/,
  },
  {
    name: 'the address of the contents of an attachment is that of the server',
    ...links,
    sabotage: alter('every GET', (json, { url }) => {
      for (const found of objects(json)) if (found.Content) found.Content = url.origin;
    }),
    message: /Content of .* leads to/,
  },
];
