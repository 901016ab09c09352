import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import arazzo from '../../src/contract/arazzo.gen.json' with { type: 'json' };
import type { Judge } from './judge.ts';
import { run } from './program.ts';

const workflows = join(import.meta.dirname, '../../src/contract/arazzo.gen.json');
const operations = new Set(arazzo.workflows.flatMap(({ steps }) => steps.map((step) => step.operationId)));

/** The longest that one run may take, in seconds. */
const patience = 300;

/** As much of its report as is read. */
interface Report {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly Workflow[] }>>;
}

interface Workflow {
  readonly workflowId: string;
  readonly status: string;
  readonly executedSteps: readonly Step[];
}

interface Step {
  readonly stepId: string;
  readonly checks?: readonly { readonly name: string; readonly passed: boolean }[];
}

/** Executes our workflows. */
export const respect: Judge = {
  name: 'Redocly Respect',
  package: { name: '@redocly/cli', version: '2.77.0' },
  settings:
    `\`respect\` with the ${arazzo.workflows.length} workflows of \`arazzo.json\`, which use ${operations.size} operations; it sends no other requests. ` +
    'It checks statuses and content against the OpenAPI document itself',
  open: ({ tools, folder }) => ({
    async judge(url) {
      const program = join(tools, 'node_modules/@redocly/cli/bin/cli.js');
      const report = join(folder, 'respect.json');
      rmSync(report, { force: true });
      const args = ['respect', workflows, '--server', `api=${url}`, '--json-output', report];
      const { code } = await run([process.execPath, program, ...args], folder, patience);
      if (code === undefined || !existsSync(report)) return undefined;
      return code === 0 ? new Set() : complaintsOf(JSON.parse(readFileSync(report, 'utf8')) as Report);
    },
  }),
};

/** The checks that failed, by workflow and step; a step may be repeated until it succeeds. */
function complaintsOf({ files }: Report): ReadonlySet<string> {
  const failed = Object.values(files)
    .flatMap(({ executedWorkflows }) => executedWorkflows)
    .filter(({ status }) => status !== 'success');
  return new Set(
    failed.flatMap(({ workflowId, executedSteps }) => [
      workflowId,
      ...executedSteps.flatMap(({ stepId, checks = [] }) =>
        checks.filter(({ passed }) => !passed).map(({ name }) => `${workflowId}/${stepId}: ${name}`),
      ),
    ]),
  );
}
