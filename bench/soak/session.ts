import type { Http, Sent } from './http.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const executionPackage = '4bb709c2-e0e7-4af3-9f60-a045016a9610';
const reindex = { Type: 'Reindex', Parameters: { ProjectId: project } };

/** How a client sends something and says what has to come of it. */
type Ask = (status: number, method: string, path: string, sent?: Sent) => Promise<string>;

/**
 * What one of many clients does, in turn: each session uses something else of the server, and leaves it to the server to
 * clean up. Every third one has only the default world, as old clients do.
 * @throws Error when a response is not the one that was to come
 */
export async function session(http: Http, number: number): Promise<void> {
  const world = number % 3 === 0 ? undefined : `run-${number}`;
  const prefix = world === undefined ? '' : `/@${world}`;
  // Addresses in responses are made of it, and the server remembers something of each.
  const headers = { Host: `client-${number % 5000}.localhost` };
  const ask: Ask = async (status, method, path, sent) => {
    const answer = await http.send(method, prefix + path, { headers, ...sent });
    if (answer.status === status) return answer.body;
    throw new Error(`Failed to soak: ${method} ${prefix}${path} got ${answer.status}: ${answer.body}`);
  };
  await look(ask);
  await work(ask);
  await err(ask);
  if (world === undefined) return;
  await change(ask, number);
  await control(ask, world);
  if (number % 5 === 0)
    await ask(204, 'PUT', '/_mock/state', { body: await ask(200, 'GET', '/_mock/state') });
  await leave(http, prefix);
  if (number % 2) await ask(204, 'DELETE', `/_mock/worlds/${world}`);
}

async function look(ask: Ask): Promise<void> {
  await ask(200, 'GET', `/api/project/${project}`);
  await ask(200, 'GET', `/api/projects?$top=5&$orderby=Name`);
  await ask(200, 'GET', `/api/project/${project}?$expand=Priorities`);
  await ask(200, 'GET', `/api/executionpackages?tql=${encodeURIComponent("Name ~ 'package'")}`);
}

async function work(ask: Ask): Promise<void> {
  const { Id: id } = JSON.parse(await ask(202, 'POST', '/api/backgroundtasks', { body: reindex }));
  await ask(200, 'GET', `/api/backgroundtask/${id}`);
  const streamed = await ask(202, 'POST', '/api/backgroundtasks', {
    body: { ...reindex, StreamProgress: true },
  });
  if (!JSON.parse(streamed).at(-1).Complete) throw new Error('Failed to soak: a stream has ended too early.');
}

async function err(ask: Ask): Promise<void> {
  await ask(404, 'GET', '/api/project/00000000-0000-0000-0000-000000000000');
  await ask(404, 'GET', '/api/projcts');
  await ask(405, 'PATCH', '/api/projects');
  await ask(400, 'POST', '/api/backgroundtasks', { body: '{"Type":' });
}

async function change(ask: Ask, number: number): Promise<void> {
  await ask(200, 'PUT', `/api/project/${project}`, { body: { Id: project, Name: `Project ${number}` } });
  await ask(201, 'POST', '/api/executionpackages', { body: { Name: `P ${number}`, ProjectId: project } });
  await ask(200, 'DELETE', `/api/executionpackage/${executionPackage}?deleteChildren=true`);
  await ask(202, 'DELETE', `/api/project/${project}`);
}

async function control(ask: Ask, world: string): Promise<void> {
  await ask(200, 'PUT', '/_mock/snapshots/now');
  await ask(200, 'POST', '/_mock/clock/advance', { body: { ms: 60_000 } });
  await ask(204, 'POST', '/_mock/snapshots/now/restore');
  await ask(201, 'POST', '/_mock/fork', { body: { world: `${world}.fork` } });
  await ask(201, 'POST', '/_mock/faults', {
    body: { operation: 'getProject', first: 1, status: 409, undocumented: true },
  });
  await ask(409, 'GET', `/api/project/${project}`);
  await ask(200, 'GET', '/_mock/journal?last=3');
  await ask(204, 'POST', '/_mock/reset');
}

/** Goes away in the middle: of streams that wait, as the clock stands still, and of what a fault holds back. */
async function leave(http: Http, prefix: string): Promise<void> {
  await http.send('PUT', `${prefix}/_mock/clock`, { body: { rate: 0 } });
  await http.glimpse('POST', `${prefix}/api/backgroundtasks`, { body: { ...reindex, StreamProgress: true } });
  await http.glimpse('GET', `${prefix}/_mock/events`);
}
