import { expect, it } from 'vitest';
import { operationFacts } from '../../src/contract/operations.ts';
import { checks } from '../../src/verify/engine/checks.ts';
import { et } from './terminal.ts';

const count = Object.keys(operationFacts).length;

it('prints a line for each operation, and the totals on stderr', async () => {
  const { code, stdout, stderr } = await et('operations');
  expect(code).toBe(0);
  const [head, ...lines] = stdout.trimEnd().split('\n');
  expect(head).toMatch(/^OPERATION +METHOD +PATH +PERMISSIONS +EXAMPLES +CHECKS$/);
  expect(lines).toHaveLength(count);
  expect(lines.find((line) => / \/api\/script\/\{id\} /.test(line) && / PUT /.test(line))).toMatch(
    /^updateScript +PUT +\/api\/script\/\{id\} +TestManagement\/ManageScripts\/Edit +0 +.*\blife\b/,
  );
  expect(stderr).toContain(`${count} operations in the document, ${count} answered`);
  expect(stderr).toContain(
    "273 of the 273 methods and paths of the vendor's Swagger 1.1 description, and 22 that only help pages have",
  );
});

it('prints the same for machines', async () => {
  const { stdout, stderr } = await et('operations', '--json');
  const { operations, totals } = JSON.parse(stdout);
  expect(stderr).toBe('');
  expect(operations.map(({ operation }: { operation: string }) => operation)).toEqual(
    Object.keys(operationFacts),
  );
  const named = new Set(operations.flatMap((row: { checks: string[] }) => row.checks));
  expect(named).toEqual(new Set(checks.map(({ name }) => name)));
  expect(totals).toMatchObject({ operations: count, described: 273, answered: count });
});
