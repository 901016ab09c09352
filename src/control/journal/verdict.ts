import { readBody } from '../../contract/body/read.ts';
import { at, document } from '../../contract/document.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { maxTold, told } from '../../contract/text/told.ts';
import type { Problem } from '../../contract/validation/problem.ts';
import { createValidator } from '../../contract/validation/validate.ts';
import type { Work } from '../../contract/work.ts';
import { type RecordedExchange, searchOf } from './entry.ts';
import { bytesOf, type JournalBody } from './journal-body.ts';
import type { Verdict } from './journal-record.ts';
import { nearMisses } from './near-misses.ts';
import { viaMock } from './passed.ts';

// Strict, to see what the service passes over in silence; that breaks no contract and is told apart. Unknown options that
// begin with a dollar it refuses.
const validator = createValidator({ strict: true });
const isUnknown = ({ kind }: Problem) => kind === 'unknown';

/**
 * Works out what is to be said of an exchange, the request and the response each in a step: what checks them is made when it is
 * first needed, which takes longest. Loaded when somebody asks: it brings the document and a validator. Credentials are
 * masked already, so that no sentence repeats them.
 */
export function* judging({
  operation,
  method,
  path,
  parameters,
  url,
  headers,
  body,
  response,
}: RecordedExchange): Work<Verdict> {
  if (operation === undefined) {
    return { valid: false, problems: { request: [], response: [] }, hints: nearMisses(method, path) };
  }
  const said = operationFacts[operation].body === 'none' ? undefined : saidIn(body, headers);
  yield;
  const query = searchOf(url);
  const found = validator.request(operation, { path: parameters, query, headers, body: said });
  yield;
  const problems = found.filter((it) => !isUnknown(it) || it.where.startsWith('/query/$'));
  const wrong = responseProblems(operation, response);
  yield;
  return {
    valid: problems.length === 0 && !(isPassedOn(response) && wrong.some((it) => !isUnknown(it))),
    problems: { request: problems.slice(0, maxTold), response: wrong.slice(0, maxTold) },
    hints: [
      ...(response.status >= 400
        ? told(
            problems.filter((it) => !isUnknown(it)),
            sentence,
          )
        : []),
      ...told(found.filter(isUnknown), (it) => meant(it, operation)),
    ],
  };
}

/** Whether another server has responded, which may break the contract. */
const isPassedOn = ({ headers }: RecordedExchange['response']) => headers.via?.endsWith(viaMock) ?? false;

function responseProblems(
  operation: OperationId,
  { status, headers, body, whole }: RecordedExchange['response'],
): Problem[] {
  if (status === 0 || !whole) return [];
  return validator.response(operation, { status, headers, body: saidIn(body, headers) });
}

/** What a body says, as its media type is read. */
function saidIn(body: JournalBody | undefined, headers: Readonly<Record<string, string>>): unknown {
  const bytes = bytesOf(body);
  return bytes && readBody(bytes, headers['content-type']);
}

const parts: Readonly<Record<string, string>> = {
  path: 'the path parameter',
  query: 'the query option',
  headers: 'the header',
};

/** A problem as a sentence of which its place is the subject. */
function sentence({ where, message }: Problem): string {
  return `${subjectOf(where)} ${message}`;
}

function subjectOf(where: string): string {
  const [, part = '', ...steps] = where
    .split('/')
    .map((it) => it.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (part === 'body') return steps.length === 0 ? 'the body' : `the body's ${steps.join('/')}`;
  return `${parts[part] ?? part} ${steps.join('/')}`;
}

/** A name that the document does not have where it stands, and the one that it may have been meant to be. */
function meant(problem: Problem, operation: OperationId): string {
  const { where, clause } = problem;
  const isOption = where.startsWith('/query/');
  const known = isOption ? operationFacts[operation].query : Object.keys(at(document, clause) ?? {});
  return `${sentence(problem)}${suggest(where.split('/').at(-1) ?? '', known)}`;
}
