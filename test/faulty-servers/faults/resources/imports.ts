import type { FaultyServer } from '../../faulty-server.ts';
import { alter, answer, at, type Json, rewritten } from '../../sabotage.ts';

const upload = { mode: 'sandbox', caughtBy: ['imports'] } as const;
const ofRun = ['getAutomatedTestRunRootNodes', 'getAutomatedTestRunNodeChildren'] as const;

/** Changes each node that is listed. */
const nodes = (change: (node: Json) => void) => alter(ofRun, (all) => all.forEach(change));

/** Uploaded reports that become something else. */
export const uploads: readonly FaultyServer[] = [
  {
    name: 'no run comes of an upload',
    ...upload,
    sabotage: alter('getAutomatedTestAssignmentRuns', (page) => {
      page.Items = [];
      page.Total = 0;
    }),
    message: /lists 0 new runs/,
  },
  {
    name: 'the run of an upload belongs to another assignment',
    ...upload,
    sabotage: alter('getAutomatedTestRun', (run, { mock }) => {
      const [first] = mock.store.AutomatedTestAssignment;
      run.AssignmentId = first?.Id;
    }),
    message: /another AssignmentId/,
  },
  {
    name: 'the deletion of an imported run is lost',
    ...upload,
    sabotage: at('deleteAutomatedTestRun', async () => answer(404, { Message: 'No such address.' })),
    message: /deleteAutomatedTestRun/,
  },
  {
    name: 'the deletion of an imported run deletes nothing',
    ...upload,
    sabotage: at('deleteAutomatedTestRun', async () => new Response(null)),
    message: /instead of 404 to .*automated test run that is deleted/,
  },
  {
    name: 'an imported run has no test data',
    ...upload,
    sabotage: at('getAutomatedTestRunData', async () => answer(404, { Message: 'There is none.' })),
    message: /getAutomatedTestRunData/,
  },
  {
    name: 'a run counts what has failed as passed',
    ...upload,
    sabotage: alter('getAutomatedTestRun', ({ Totals }) => {
      if (!Totals) return;
      Totals.Passed += Totals.Failed;
      Totals.Failed = 0;
    }),
    message: /counts other results/,
  },
  {
    name: 'a result of a report is lost',
    ...upload,
    sabotage: alter(ofRun, (all) => all.filter(({ Status }: Json) => Status !== 'Skipped')),
    message: /no result of a test/,
  },
  {
    name: 'a result that has failed is printed as passed',
    ...upload,
    sabotage: nodes((node) => {
      if (!node.HasChildren && node.Status === 'Failed') node.Status = 'Passed';
    }),
    message: /prints the Status "Passed"/,
  },
  {
    name: 'nodes below others are listed as root nodes, too',
    ...upload,
    sabotage: at('getAutomatedTestRunRootNodes', async (call) => {
      const { runId = '' } = call.path;
      const response = await call.forward();
      if (response.status >= 300) return response;
      const [first] = (await response.clone().json()) as readonly Json[];
      if (!first?.HasChildren) return response;
      const below = await call.ask(`/api/automatedtestrun/${runId}/node/${first.Id}/children`);
      const children = (await below.json()) as readonly Json[];
      return rewritten(response, (all) => [...all, ...children]);
    }),
    message: /lists a node again/,
  },
  {
    name: 'a node with others below it is printed as one without',
    ...upload,
    sabotage: nodes((node) => {
      node.HasChildren = false;
    }),
    message: /prints HasChildren false/,
  },
];
