import { creationFacts } from '../../src/contract/creation.ts';
import { createClock, type Mock, type Seed } from '../../src/index.ts';
import { checkedMock } from '../support/mock.ts';

/** Sends a request that has to succeed. */
async function send(mock: Mock, path: string, body: object | FormData, method = 'POST'): Promise<void> {
  const isForm = body instanceof FormData;
  const response = await mock.fetch(path, {
    method,
    ...(isForm ? { body } : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}

function file(name: string): FormData {
  const form = new FormData();
  form.append('file', new Blob([`The contents of ${name}.`], { type: 'text/plain' }), name);
  return form;
}

/**
 * members, comments and incidents where the API lets clients make them.
 */
export async function changedServer(): Promise<Mock> {
  const mock = checkedMock({ world: { clock: createClock({ at: Date.UTC(2016, 5, 1), rate: 0 }) } });
  const make = mock.createMany as unknown as Record<string, (count: number) => readonly { Id: string }[]>;
  for (const { name } of Object.values(creationFacts)) {
    // What ties two records is made below.
    if (!['attachment', 'incidentLink', 'entityRelationship'].includes(name)) make[name]?.(2);
  }
  const { store } = mock;
  const [group] = [...store.Group];
  await send(
    mock,
    `/api/group/${group?.Id}/users`,
    { Items: [...store.User].map(({ Id }) => ({ Id })) },
    'PUT',
  );
  const [incident] = [...store.Incident];
  const IncidentId = incident?.Id;
  await send(mock, `/api/incident/${IncidentId}/attachments`, file('incident.txt'));
  const [script] = [...store.Script];
  await send(mock, `/api/script/${script?.Id}/attachments`, file('script.txt'));
  for (const result of [...store.StepResult].slice(0, 2)) {
    await send(mock, `/api/stepresult/${result.Id}/incidents`, { IncidentId });
    await send(mock, `/api/stepresult/${result.Id}/attachments`, file('result.txt'));
  }
  for (const step of [...store.AgileRunStep].slice(0, 2))
    await send(mock, `/api/agilerun/${step.AgileRunId}/step/${step.Id}/incidents`, { IncidentId });
  const [node] = [...store.ResultNode];
  await send(mock, `/api/automatedtestrun/${node?.AutomatedTestRunId}/node/${node?.Id}/incidents`, {
    IncidentId,
  });
  await send(mock, `/api/script/${script?.Id}`, { Name: 'Renamed', Steps: [{ Description: 'Look' }] }, 'PUT');
  await relate(mock);
  const ticket = [...store.TicketSearchResult].find((it) => it.IncidentId === null);
  await send(mock, `/api/externalsystemlink/${ticket?.ExternalSystemId}/ticket/${ticket?.Id}/link`, {});
  mock.clock.advance(5000);
  return mock;
}

/** Relates things of one project, some of one kind. */
async function relate(mock: Mock): Promise<void> {
  const { store } = mock;
  const [first] = [...store.Script];
  const scripts = store.Script.where('ProjectId', first?.ProjectId ?? '');
  const requirements = store.Requirement.where('ProjectId', first?.ProjectId ?? '');
  const organisation = store.Project.get(first?.ProjectId ?? '')?.OrganisationId;
  const tie = (
    key: string,
    source: readonly [string, string | undefined],
    destination: readonly [string, string | undefined],
  ) =>
    send(mock, `/api/organisation/${organisation}/relationshiptype/${key}/relationships`, {
      SourceEntityType: source[0],
      SourceEntityId: source[1],
      DestinationEntityType: destination[0],
      DestinationEntityId: destination[1],
      RelationshipDirection: 'SourceToDestination',
    });
  await tie(
    'ScriptToRequirementCoverage',
    ['TestScript', scripts[1]?.Id],
    ['Requirement', requirements[0]?.Id],
  );
  await tie('ScriptToScriptAssociation', ['TestScript', scripts[1]?.Id], ['TestScript', first?.Id]);
}

/** A mock that starts with a seed, at the time of the server. */
export function serving(server: Mock, seed: Seed): Mock {
  return checkedMock({ world: { seed, clock: createClock({ at: server.clock.now(), rate: 0 }) } });
}
