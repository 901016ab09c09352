import { readBody } from './contract/body/read.ts';
import type { OperationId } from './contract/operations.ts';
import { createValidator, type ResponseParts } from './contract/validation/validate.ts';

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
 * Matchers for `expect.extend`, in vitest and jest. `toMatchContract` holds a response against what the document says of an
 * operation: status, content type, headers, body. It takes a `Response`, which can still be read afterwards, or the parts
 * of one.
 * @example
 * expect.extend(matchers);
 * await expect(await fetch(`${url}/api/projects`)).toMatchContract('searchProjects');
 */
export const matchers = {
  async toMatchContract(received: Response | ResponseParts, operation: OperationId): Promise<Verdict> {
    const parts = received instanceof Response ? await partsOf(received) : received;
    const problems = validator.response(operation, parts);
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

async function partsOf(response: Response): Promise<ResponseParts> {
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  const { status, headers } = response;
  return { status, headers, body: readBody(bytes, headers.get('Content-Type')) };
}
