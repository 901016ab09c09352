import { describe, expect, it } from 'vitest';
import { examples } from '../src/contract/document.ts';
import { operationFacts } from '../src/contract/operations.ts';
import { methodsAt } from '../src/contract/validation/validate.ts';
import { createClock, type Mock, states } from '../src/index.ts';
import { crawl, itemsOf, type Json, type Visit } from './support/crawl.ts';
import { checked, checkedMock } from './support/mock.ts';
import { mockFor, requestOf } from './support/replay.ts';

/** Of some examples the records are no part of the documented world. */
const adding = new Set(states.filter(({ put }) => put).map(({ name }) => name));
const reading = examples().filter(({ method, exchange }) => method === 'GET' && !adding.has(exchange.state));

const automatedRun = '/api/automatedtestrun/1459858c-9526-412e-afdd-09415593c2d3';
const agileRun = '161e7eed-2cd7-45cc-97d9-a00f010e3aa4';
const agileRunStep = '79853241-febd-4f5d-93bf-4d380d024206';
const resultNode = 'b8166143-c269-4bd8-876e-d2584edc4e2e';
/** What can be read although no response leads there. */
const unlinked = [
  '/api/automatedtestschedule/b7c458e9-d207-4998-bad0-3aff0e6fa365/importconfigurations',
  `/api/agilerun/${agileRun}/allrelationships`,
  `/api/agilerun/${agileRun}/step/${agileRunStep}/attachments`,
  `/api/agilerun/${agileRun}/step/${agileRunStep}/incidents`,
  '/api/automatedtest/dff56a5f-40fa-41d5-8bc8-33c3d0014368/assignments',
  `${automatedRun}/attachments`,
  `${automatedRun}/testdata`,
  `${automatedRun}/node/${resultNode}/attachments`,
  `${automatedRun}/node/${resultNode}/children`,
  `${automatedRun}/node/${resultNode}/incidents`,
  '/api/diagnostics/performancemeasurement/latest',
  '/api/entitytypes',
  '/api/eventtypes',
  '/api/externalsourcemetadata?key=Requirement',
  '/api/externalsystem/b5ee119f-bc44-4b3c-befe-919f2fe3f4f7/links',
  '/api/gridwidgethost/automated_test_run_summary/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9/positions',
  '/api/projectcategory/b8cd5461-24af-4393-b089-c51ed25687fa/children',
  '/api/organisation/41930a0d-0d44-4a82-a9de-e2c25780130b/picklist/priority',
  '/api/organisation/41930a0d-0d44-4a82-a9de-e2c25780130b/picklistsearch/priority',
  '/api/organisation/41930a0d-0d44-4a82-a9de-e2c25780130b/relationshiptypes',
  '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9/picklist/priority',
  '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9/picklistsearch/priority',
  '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9/searchlinks?query=S',
  '/api/projecttemplates',
  '/api/incident/c52aff95-42dc-4de9-8419-591ed959fd08/attachments',
  '/api/incident/c52aff95-42dc-4de9-8419-591ed959fd08/comments',
  '/api/requirement/f2a5fcee-3811-4672-abe1-2e26b7ebf8f9/attachments',
  '/api/requirement/f2a5fcee-3811-4672-abe1-2e26b7ebf8f9/children',
  '/api/requirement/f2a5fcee-3811-4672-abe1-2e26b7ebf8f9/comments',
  '/api/script/3503ada7-6f77-46ba-a083-a84747d53b2c/attachments',
  '/api/stepresult/ad3c8f9a-6959-4226-9b47-a0a601595de4/attachments',
  '/api/temporaryattachmentset/4bb709c2-e0e7-4af3-9f60-a045016a9610',
  '/api/script/3503ada7-6f77-46ba-a083-a84747d53b2c/assignments',
  '/api/stepresult/ad3c8f9a-6959-4226-9b47-a0a601595de4/incidents',
  '/api/search/index/TestScript',
  '/api/search/indexes',
  '/api/swagger',
  '/api/swagger/api',
  '/api/swagger/v2',
  '/api/synchronizer/91c059b3-f0d8-4507-9d02-b80aa3df50f2/schedules',
  '/api/systemevents',
  '/api/timezone?id=UTC',
  '/api/automatedtest/dff56a5f-40fa-41d5-8bc8-33c3d0014368/relationships',
  '/api/automatedtest/dff56a5f-40fa-41d5-8bc8-33c3d0014368/allrelationships',
  '/api/automatedtestassignment/dae6edc3-2bd8-4af3-ad52-43b3d7562e51/relationships',
  '/api/automatedtestassignment/dae6edc3-2bd8-4af3-ad52-43b3d7562e51/allrelationships',
  '/api/incident/c52aff95-42dc-4de9-8419-591ed959fd08/allrelationships',
  '/api/requirement/f2a5fcee-3811-4672-abe1-2e26b7ebf8f9/allrelationships',
  '/api/requirement/f2a5fcee-3811-4672-abe1-2e26b7ebf8f9/relationships',
  '/api/script/3503ada7-6f77-46ba-a083-a84747d53b2c/allrelationships',
  '/api/scriptassignment/2264a622-2869-4ef8-8183-a0040106ca9d/relationships',
  '/api/organisation/41930a0d-0d44-4a82-a9de-e2c25780130b/relationshiptype/scripttorequirementcoverage/relationship/940e88fb-5ba5-42af-ade1-a18500bedfd3',
];

describe.each([
  { baseUrl: 'http://localhost' },
  { baseUrl: 'http://localhost/EnterpriseTester', basePath: '/EnterpriseTester' },
  { baseUrl: 'https://et.example.test:8443/a/b', origin: 'https://et.example.test:8443', basePath: '/a/b' },
])('below $baseUrl', async ({ baseUrl, ...server }) => {
  const mock = checkedMock({
    world: { clock: createClock({ at: '2012-03-04T05:06:07Z', rate: 0 }) },
    server,
  });
  const [incident] = mock.store.Incident;
  mock.store.IncidentLink.insert({
    Id: '7d1f3c52-0f6b-4a57-8f0e-2d9a4c1b6e70',
    IncidentId: incident?.Id ?? '',
    ResultNodeId: resultNode,
  });
  mock.store.IncidentLink.insert({
    Id: '7d1f3c52-0f6b-4a57-8f0e-2d9a4c1b6e72',
    IncidentId: incident?.Id ?? '',
    AgileRunStepId: agileRunStep,
  });
  mock.store.IncidentLink.insert({
    Id: '7d1f3c52-0f6b-4a57-8f0e-2d9a4c1b6e71',
    IncidentId: incident?.Id ?? '',
    StepResultId: 'ad3c8f9a-6959-4226-9b47-a0a601595de4',
  });
  const starts = reading.map(
    (example) => baseUrl + requestOf(example, '')[0].replace(/\?.*/, '').toLowerCase(),
  );
  const others = unlinked.map((path) => baseUrl + path);
  const visits = await crawl(mock, [`${baseUrl}/api/`, ...starts, ...others, await doneTask(mock, baseUrl)]);
  const all = [...visits.values()];
  const found = all.filter(({ operationId }) => operationId !== undefined);

  it('every address that is printed begins with the one that is used', () => {
    expect(all.filter(({ address }) => !address.startsWith(`${baseUrl}/api/`))).toEqual([]);
  });

  it('every address that is printed can be read, or names the method of its action', () => {
    expect(found.filter(({ status }) => status !== 200)).toEqual([]);
    const basePath = new URL(baseUrl).pathname.replace(/\/$/, '');
    const actions = all.filter(({ operationId }) => operationId === undefined);
    expect(actions.length, 'there are actions').toBeGreaterThan(0);
    for (const { address, status, allow } of actions) {
      const methods = methodsAt(address, basePath);
      expect(methods, `${address} is an action`).not.toEqual([]);
      expect({ address, status, allow }).toEqual({ address, status: 405, allow: methods.join(', ') });
    }
  });

  it('links to other pages are followed to the last one', () => {
    const paged = found.filter(({ body }) => relationsOf(body).includes('next'));
    const ends = found.filter(({ address, body }) => address.includes('$skip=') && !('Links' in body));
    const operations = (visits: Visit[]) => new Set(visits.map(({ operationId }) => operationId));
    expect(operations(paged).size).toBeGreaterThan(0);
    expect(operations(ends)).toEqual(operations(paged));
  });

  it('every operation that reads is reached', () => {
    const reached = new Set(found.map(({ operationId }) => operationId));
    const unreached = Object.entries(operationFacts)
      .filter(
        // What gives back a file is no part of the web of addresses.
        ([id, { method, produces }]) =>
          method === 'GET' && produces === undefined && !reached.has(id as never),
      )
      .map(([id]) => id);
    expect(unreached).toEqual([]);
  });

  it('Self is the address that was asked', () => {
    const printing = found.filter(({ body }) => 'Self' in body);
    const isCollection = ({ operationId }: Visit) =>
      operationId !== undefined && operationFacts[operationId].collection !== undefined;
    const records = printing.filter((it) => !isCollection(it));
    expect(records.filter(({ body, address }) => body.Self !== address)).toEqual([]);
    expect(records.length).toBeGreaterThan(50);
    // As the pages print it.
    const twice = (address: string) =>
      `${baseUrl}/api/api${address.slice(baseUrl.length).replace(/^(\/api)+/, '')}`;
    const collections = printing.filter(isCollection);
    expect(collections.filter(({ body, address }) => body.Self !== twice(address))).toEqual([]);
    expect([...new Set(collections.map(({ operationId }) => operationId))].sort()).toEqual([
      'getAutomatedTestSchedules',
      'getOrganisationPicklistValues',
      'getProjectPicklistValues',
      'getQueuedMailMessages',
      'getRequirementPackages',
      'searchCustomFields',
      'searchExternalSystemTypes',
      'searchForUsersGroupsAndSpecialUsers',
      'searchOrganisationPicklistValues',
      'searchProjectPicklistValues',
      'searchScriptPackages',
    ]);
  });

  it('an expansion leaves Expands, stands before Self, and changes nothing else', () => {
    const faults = found.flatMap(({ body, expanded, address }) =>
      [...expanded].flatMap(([name, answer]) =>
        pairsOf(body, answer).flatMap(([plain, full]) => faultsOf(name, plain, full, address)),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('all expansions at once print what each prints alone', () => {
    for (const { body, expanded, full } of found) {
      for (const [name, answer] of expanded) {
        for (const [alone, together] of pairsOf(answer, full)) expect(together[name]).toEqual(alone[name]);
      }
      if (expanded.size === 0) continue;
      for (const [{ Expands }, together] of pairsOf(body, full)) {
        expect(together.Expands).toEqual(Expands && []);
      }
    }
  });

  it('what is expanded equals the resource that it names', () => {
    let compared = 0;
    for (const { expanded } of found) {
      for (const [name, answer] of expanded) {
        for (const record of [answer, ...itemsOf(answer)]) {
          for (const part of [record[name] ?? []].flat() as Json[]) {
            // Attachments have an address at which they are deleted and not read.
            if (typeof part.Self !== 'string' || visits.get(part.Self)?.status === 405) continue;
            compared++;
            expect(part).toEqual(visits.get(part.Self)?.body);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('what is expanded equals what the link of its name leads to', () => {
    let compared = 0;
    for (const { expanded } of found) {
      for (const [name, answer] of expanded) {
        const there = linked(visits, answer, name)?.body;
        if (!there) continue;
        compared++;
        expect(answer[name]).toEqual('Items' in there ? there.Items : there);
      }
    }
    expect(compared).toBeGreaterThan(10);
  });
});

describe('a Location', () => {
  const locating = examples().filter(({ exchange }) => exchange.response.headers?.Location);

  it.each(locating)('leads to what the response prints: $name', async (example) => {
    const mock = checked(mockFor(example));
    const response = await mock.fetch(...requestOf(example, mock.baseUrl));
    const location = response.headers.get('Location') ?? '';
    await response.body?.cancel();
    const there = await mock.fetch(location);
    expect(there.status).toBe(200);
    expect(((await there.json()) as Json).Self).toBe(location);
  });
});

/** The address of a task that has come to its end, so that there is an incident to be found. */
async function doneTask(mock: Mock, baseUrl: string): Promise<string> {
  const linking = examples().find(({ name }) => name === 'createTicketLink');
  if (!linking) throw new Error('The example createTicketLink is gone.');
  const response = await mock.fetch(...requestOf(linking, baseUrl));
  mock.clock.advance(60_000);
  return response.headers.get('Location') ?? '';
}

/** A plain answer and an expanded one; of collections, each item and the expanded one. */
function pairsOf(plain: Json, full: Json): [Json, Json][] {
  if (!('Items' in plain) && !Array.isArray(plain)) return [[plain, full]];
  return itemsOf(plain).map((item, index) => [item, itemsOf(full)[index] ?? {}]);
}

function faultsOf(name: string, plain: Json, full: Json, address: string): string[] {
  const { [name]: expansion, Expands, ...rest } = full;
  const { Expands: offered, ...wanted } = plain;
  const keys = Object.keys(full);
  const left = (offered as string[] | undefined)?.filter((it) => it !== name);
  const checks = {
    'is not there': expansion !== undefined,
    'is not the only change': JSON.stringify(rest) === JSON.stringify(wanted),
    'does not leave Expands': JSON.stringify(Expands) === JSON.stringify(left),
    'is not before Self': !('Self' in full) || keys.indexOf(name) < keys.indexOf('Self'),
    'is not after Expands': keys.indexOf(name) > keys.indexOf('Expands'),
  };
  return Object.entries(checks).flatMap(([fault, holds]) => (holds ? [] : `${address}: ${name} ${fault}`));
}

const relationsOf = ({ Links = [] }: Json) => (Links as { Rel: string }[]).map(({ Rel }) => Rel);

/** Where the link of a name leads. */
function linked(visits: ReadonlyMap<string, Visit>, answer: Json, name: string): Visit | undefined {
  const links = (answer.Links ?? []) as { Rel: string; Href: string }[];
  const visit = visits.get(links.find(({ Rel }) => Rel === name)?.Href ?? '');
  return visit?.status === 200 ? visit : undefined;
}
