import { at, document } from '../../../contract/document.ts';
import { beforehand, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { wordPermissions } from '../../../contract/permissions.ts';
import { listed } from '../../../contract/text/counted.ts';
import { createValidator, type Problem } from '../../../contract/validation/validate.ts';
import { clauseOf } from '../../contract/clause.ts';
import { acceptanceOf, softened } from '../../contract/discrepancies.ts';
import { anyElement, type SchemaNode, schemasOf } from '../../contract/schema-lookup.ts';
import type { ExchangeCheck, RawFinding } from '../../engine/check.ts';
import { propertyOf } from '../../findings/cause.ts';
import { type Exchange, isRedirect } from '../../http/exchange.ts';

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
    if (!operationFacts[operation].statuses.includes(status)) return yield* inspectStatus(exchange);
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
    for (const problem of withoutSymptoms(problems, body)) {
      const key = `${anyElement(problem.where)} ${problem.clause}`;
      if (said.has(key)) continue;
      said.add(key);
      yield* inspect(exchange, problem);
    }
  },
};

/** How many required properties have to be missing, and which part of all, for a record to be something else altogether. */
const something = { missing: 3, part: 0.75 };

/** What is wrong, with one problem for a record that lacks nearly all that is required: it is something else, such as an error. */
function withoutSymptoms(problems: readonly Problem[], body: unknown): readonly Problem[] {
  const missing = problems.filter(({ where, kind }) => kind === 'missing' && where.startsWith('/body/'));
  const parents = new Map<string, Problem[]>();
  for (const problem of missing) {
    const parent = problem.where.slice(0, problem.where.lastIndexOf('/'));
    const beside = parents.get(parent);
    if (beside) beside.push(problem);
    else parents.set(parent, [problem]);
  }
  const merged = new Map<Problem, Problem>();
  const gone = new Set<Problem>();
  for (const [parent, lacking] of parents) {
    const [first] = lacking;
    const { required = [] } = first ? ((at(document, parentOf(first.clause)) ?? {}) as SchemaNode) : {};
    const isElse = lacking.length >= something.missing && lacking.length >= something.part * required.length;
    if (!first || !isElse) continue;
    const value = at({ body }, parent);
    const names = Object.keys(Object(value));
    const has = names.length === 0 ? 'is empty' : `has ${listed(names, 4)}`;
    const message = `lacks ${lacking.length} of the ${Math.max(required.length, lacking.length)} properties that are required, such as ${propertyOf(first.where)}; it ${has}`;
    merged.set(first, { ...first, where: parent, message });
    for (const problem of lacking) gone.add(problem);
  }
  return problems.flatMap((problem) => merged.get(problem) ?? (gone.has(problem) ? [] : [problem]));
}

const parentOf = (clause: string) => clause.replace(/\/required$/, '');

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
function* inspectStatus({ operation, request, response }: Exchange): Generator<RawFinding> {
  const { status, headers } = response;
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
    message: `${operation} responds with ${status}, which is not documented for it; documented: ${documented}.${redirectionOf(request.url, status, headers.location)}`,
  };
}

/** Where a redirect leads, in a sentence; empty where there is none. */
function redirectionOf(asked: string, status: number, location: string | undefined): string {
  if (!isRedirect(status) || location === undefined || !URL.canParse(location, asked)) return '';
  const to = new URL(location, asked).href;
  const isLower = to !== asked && to.toLowerCase() === asked.toLowerCase();
  return isLower
    ? ` It redirects to the same address in lower case (${to}): clients send ids and paths in any case, and do not follow a redirect with a body.`
    : ` It redirects to ${to}.`;
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
