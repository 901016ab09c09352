import { type PermissionRule, wordPermissions } from '../../contract/permissions.ts';
import type { Document } from '../reading/openapi.ts';
import { operationsOf } from '../reading/openapi.ts';
import { permissionsOf } from '../reading/permissions.ts';

/** Writes `docs/reference/operations.gen.md`: every operation, for people. */
export function writeOperationsPage(document: Document): string {
  const all = [...operationsOf(document)];
  const sections = [...new Set(all.map(({ operation }) => operation.tags?.[0] ?? ''))].map((resource) => {
    const rows = all
      .filter(({ operation }) => (operation.tags?.[0] ?? '') === resource)
      .map(({ method, path, operation }) => {
        const permissions = wordPermissions(permissionsOf(operation) as PermissionRule);
        const examples = Object.keys(operation['x-examples'] ?? {}).length;
        const request = `\`${method.toUpperCase()} ${path}\`${operation['x-source']?.only ? ' \\*' : ''}`;
        return `| ${request} | ${operation.summary} | ${permissions} | ${examples || ''} |`;
      });
    return `## ${resource}\n\n| request | | permissions | examples |\n| --- | --- | --- | --: |\n${rows.join('\n')}\n`;
  });
  const only = all.filter(({ operation }) => operation['x-source']?.only).length;
  return `# The operations

Written by \`npm run generate\` from \`openapi/\`: ${all.length} operations, all of which the mock answers: the ${all.length - only} methods and
paths of the vendor's Swagger 1.1 description, and ${only} that only help pages have, marked with *. \`et-mock operations\` lists which checks
of \`et-mock verify\` are about each.

${sections.join('\n')}`;
}
