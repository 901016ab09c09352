import type { Options } from '../config/option.ts';
import { counted } from '../contract/text/counted.ts';
import type { OperationRow, OperationTotals } from '../verify/engine/operations.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import type { CommandPage } from './page.ts';
import { readOptions } from './settings/settings.ts';
import { toTable } from './table.ts';

const options = {
  json: { type: 'boolean', help: 'prints the operations and the totals as JSON' },
} as const satisfies Options;

export const page: CommandPage = {
  usage: ['operations [--json]'],
  about:
    'Lists the operations of the document: the name, method and path of each, the permissions that it needs, its number of published examples, and the checks of et-mock verify that cover it. Prints the totals on stderr.',
  options,
};

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const { values } = readOptions(args, options);
  const { operationRows, totalsOf } = await import('../verify/engine/operations.ts');
  const operations = operationRows();
  const totals = totalsOf(operations);
  if (values.json) {
    io.stdout(`${JSON.stringify({ operations, totals }, null, 2)}\n`);
    return exit.ok;
  }
  io.stdout(
    toTable(['OPERATION', 'METHOD', 'PATH', 'PERMISSIONS', 'EXAMPLES', 'CHECKS'], operations.map(rowOf)),
  );
  io.stderr(describe(operations, totals));
  return exit.ok;
}

function rowOf({ operation, method, path, permissions, examples, checks }: OperationRow): string[] {
  return [operation, method, path, permissions || '-', String(examples), checks.join(', ')];
}

function describe(operations: readonly OperationRow[], totals: OperationTotals): string {
  const missed = operations.flatMap(({ operation, unreached }) =>
    unreached === undefined ? [] : [`  ${operation}: ${unreached}`],
  );
  const lines = [
    '',
    `${counted(totals.operations, 'operation')} in the document, ${totals.answered} answered by the mock, ${counted(totals.examples, 'example')}`,
    `${totals.described} of the ${totals.described} methods and paths of the vendor's Swagger 1.1 description, and ${totals.operations - totals.described} that only help pages have`,
    `${totals.covered} that a check is about, ${totals.exercised} exercised by verify --mode full, and so by a test`,
    ...(missed.length > 0 ? ['not exercised:', ...missed] : []),
  ];
  return `${lines.join('\n')}\n`;
}
