import { at } from '../../../contract/document.ts';
import { beforehand, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { wordPermissions } from '../../../contract/permissions.ts';
import { createValidator, type Problem } from '../../../contract/validation/validate.ts';
import { clauseOf } from '../../contract/clause.ts';
import { acceptanceOf, softened } from '../../contract/discrepancies.ts';
import { anyElement, schemasOf } from '../../contract/schema-lookup.ts';
import type { ExchangeCheck, RawFinding } from '../../engine/check.ts';
import type { Exchange } from '../../http/exchange.ts';

const validator = createValidator({ strict: true });

/** What something in front of the application may have answered, in a form of its own. */
const fromOutside = [429, ...beforehand.filter((status) => status < 500 && status !== 403)];

/** Whether status, headers and body of each response are those of the document. */
export const schemas: ExchangeCheck = {
  name: 'schemas',
  description:
    'Every response has a documented status, the documented headers and a body that fits its schema.',
  *inspect(exchange) {
    const { operation, request, response } = exchange;
    const { status, headers, body, text, flaws } = response;
    if (!operationFacts[operation].statuses.includes(status)) return yield* inspectStatus(operation, status);
    const isText = body === undefined && text.trim() !== '';
    // A script that calls the function that the request has named.
    const isScript =
      request.query.callback !== undefined && headers['content-type']?.startsWith('application/javascript');
    const isJsonDue = schemasOf(operation, status).length > 0 && !isScript;
    // What is wrong with JSON besides is said elsewhere.
    if (isText && isJsonDue && flaws.length === 0) yield* inspectText(exchange);
    // A body that is not JSON is judged already; all the rest of the response is judged as if it had none.
    const problems = validator
      .response(operation, { status, headers, body: isText && !isJsonDue ? text : body })
      .filter(({ where, kind }) => !(isText && where === '/body' && kind === 'missing'));
    const said = new Set<string>();
    for (const problem of problems) {
      const key = `${anyElement(problem.where)} ${problem.clause}`;
      if (said.has(key)) continue;
      said.add(key);
      yield* inspect(exchange, problem);
    }
  },
};

function* inspect(
  { operation, response: { status, body } }: Exchange,
  problem: Problem,
): Generator<RawFinding> {
  const { where, kind, message } = problem;
  const place = anyElement(where);
  const finding = {
    where,
    message: `The response ${status} of ${operation} is not as documented: ${place} ${message}.`,
    ...(where.startsWith('/body') ? { actual: at({ body }, where) } : {}),
    clause: clauseFor(operation, problem),
    discrepancies: [],
  };
  if (isUnknownKey(problem)) {
    return yield {
      ...finding,
      severity: 'information',
      message: `The response of ${operation} has ${place}, which the document does not know.`,
    };
  }
  if (isOpenList(problem)) {
    return yield {
      ...finding,
      severity: 'information',
      message: `Expands of ${operation} has a name that the document does not list: ${finding.actual}.`,
    };
  }
  const acceptance = acceptanceOf('schemas', { operation, where, status });
  const isAccepted = acceptance?.only.missing === true && kind === 'missing';
  yield { ...finding, severity: 'violation', ...(isAccepted ? softened(acceptance) : {}) };
}

/** A status that is not the operation's own, though any request may be answered with it. */
function* inspectStatus(operation: OperationId, status: number): Generator<RawFinding> {
  if (fromOutside.includes(status)) return;
  const { statuses, permissions } = operationFacts[operation];
  const documented = statuses.join(', ');
  const base = {
    where: '/status',
    expected: statuses,
    actual: status,
    clause: clauseOf(operation, '/responses'),
    discrepancies: [],
  };
  if (status === 403) {
    const message = `${operation} responds with 403, which is not documented for it; a permission may be missing: ${wordPermissions(permissions) || 'none is named'}.`;
    return yield { ...base, severity: 'warning', message };
  }
  yield {
    ...base,
    severity: 'violation',
    message: `${operation} responds with ${status}, which is not documented for it; documented: ${documented}.`,
  };
}

function* inspectText({ operation, response: { status, text, headers } }: Exchange): Generator<RawFinding> {
  const type = headers['content-type'] ?? 'no Content-Type';
  yield {
    severity: 'violation',
    where: '/body',
    message: `The body of the response ${status} of ${operation} is not JSON (${type}); it begins with ${beginning(text)}.`,
    actual: text.slice(0, 200),
    clause: clauseOf(operation, `/responses/${status}`),
    discrepancies: [],
  };
}

const clauseFor = (operation: OperationId, { clause }: Problem) => ({
  pointer: clause,
  source: clauseOf(operation).source,
});

const isUnknownKey = ({ where, kind }: Problem) => kind === 'unknown' && where.startsWith('/body');

/** The sources disagree about the names in Expands, so other names are as good. */
const isOpenList = ({ where, clause }: Problem) => /\/Expands\/\d+$/.test(where) && clause.endsWith('/enum');

function beginning(text: string): string {
  const start = text.trim().replace(/\s+/g, ' ');
  return JSON.stringify(start.length > 40 ? `${start.slice(0, 40)}…` : start);
}
