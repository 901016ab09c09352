import { kindOf } from './contract/body/media-type.ts';
import { readBody } from './contract/body/read.ts';
import { isResponse } from './contract/http/is-response.ts';
import { type OperationId, operationFacts } from './contract/operations.ts';
import { suggest } from './contract/text/nearest.ts';
import { UsageError } from './contract/usage-error.ts';
import { isObject } from './contract/validation/check.ts';
import { shown } from './contract/validation/schema-error.ts';
import { createValidator, type Problem, type ResponseParts } from './contract/validation/validate.ts';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: declarations that are merged must have the same parameters
  interface Matchers<T = any> {
    /** The response is one that the document describes for the operation. */
    toMatchContract(operation: OperationId): Promise<T>;
  }
}

interface Verdict {
  readonly pass: boolean;
  message(): string;
}

const validator = createValidator();

/**
 * Matchers for `expect.extend`, in vitest and jest. `toMatchContract` compares a response with what the document says of an
 * operation: status, content type, headers, body. It takes a `Response`, which can still be read afterwards, or the parts
 * of one.
 * @example
 * expect.extend(matchers);
 * await expect(await fetch(`${url}/api/projects`)).toMatchContract('searchProjects');
 */
export const matchers = {
  async toMatchContract(received: Response | ResponseParts, operation: OperationId): Promise<Verdict> {
    checkOperation(operation);
    const { flaw, ...parts } = await partsOf(received);
    const found = validator.response(operation, parts);
    const problems = flaw === undefined ? found : found.map((it) => ofBody(it, flaw));
    const described = problems.map(({ where, message, clause }) => `  ${where} ${message} (${clause})`);
    return {
      pass: problems.length === 0,
      message: () =>
        problems.length === 0
          ? `Expected a response that breaks the contract of ${operation}.`
          : `Expected a response that keeps the contract of ${operation}:\n${described.join('\n')}`,
    };
  },
};

const failed = 'Failed to check a response against the contract';

function checkOperation(operation: unknown): void {
  if (typeof operation === 'string' && Object.hasOwn(operationFacts, operation)) return;
  const meant = typeof operation === 'string' ? suggest(operation, Object.keys(operationFacts)) || '.' : '.';
  throw new UsageError(`${failed}: no operation is called ${String(operation)}${meant}`);
}

/** A response, and why its body could not be read. */
interface Read extends ResponseParts {
  readonly flaw?: string | undefined;
}

/** What cannot be read does not fit any schema: better than how is why. */
const ofBody = (problem: Problem, message: string): Problem =>
  problem.where === '/body' ? { ...problem, message } : problem;

async function partsOf(received: unknown): Promise<Read> {
  if (received instanceof Promise) throw new UsageError(`${failed}: it is a promise; write expect(await …).`);
  if (isResponse(received)) return read(received);
  if (isObject(received) && typeof received.status === 'number') return received as unknown as ResponseParts;
  throw new UsageError(`${failed}: it is a Response, or { status, headers, body }, got ${shown(received)}.`);
}

async function read(response: Response): Promise<Read> {
  if (response.bodyUsed)
    throw new UsageError(`${failed}: its body was read already; check it before, or read a clone of it.`);
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  const { status, headers } = response;
  const type = headers.get('Content-Type');
  const body = readBody(bytes, type);
  const flaw = kindOf(type ?? 'application/json') === 'json' ? flawOfJson(bytes) : undefined;
  return { status, headers, body, flaw };
}

function flawOfJson(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  try {
    if (/\S/.test(text)) JSON.parse(text);
    return undefined;
  } catch {
    return `is no JSON, got ${shown(text)}`;
  }
}
