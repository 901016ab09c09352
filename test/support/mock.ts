import {
  createValidator,
  methodsAt,
  operationOf,
  type Problem,
} from '../../src/contract/validation/validate.ts';
import { createMock, type Mock, type MockOptions } from '../../src/index.ts';

const validator = createValidator({ strict: true });

/** Statuses that an address outside of the document, or one that is too long, may have. */
const outside = [404, 405, 414];

/**
 * A mock that holds its own answers against the document: `fetch` throws when one of them does not keep it, or when the
 * mock had a fault of its own. A stream is judged when its end is read; until then it is handed on as it comes.
 * @example
 * const mock = checkedMock();
 * const response = await mock.fetch('/api/projects');
 */
export function checkedMock(options: MockOptions = {}): Mock {
  const faults: unknown[] = [];
  const mock = createMock({
    ...options,
    observe: {
      ...options.observe,
      onInternalError(error) {
        faults.push(error);
        options.observe?.onInternalError?.(error);
      },
    },
  });
  return checked({
    ...mock,
    async fetch(input, init) {
      const response = await mock.fetch(input, init);
      if (faults.length > 0) throw new Error('The mock had a fault of its own.', { cause: faults.pop() });
      return response;
    },
  });
}

/** Any mock, with its answers held against the document. */
export function checked(mock: Mock): Mock {
  const basePath = new URL(mock.baseUrl).pathname.replace(/\/$/, '');
  return {
    ...mock,
    async fetch(input, init) {
      const request = new Request(absolute(input, mock.baseUrl), init);
      const asked = request.clone();
      const response = await mock.fetch(request);
      const judge = (text: string) => judgeAnswer(request, response, text, basePath);
      if (response.status === 202 && (await isStreaming(asked))) return judgeAtEnd(response, judge);
      judge(await response.clone().text());
      return response;
    },
  };
}

function absolute(input: string | URL | Request, baseUrl: string): string | URL | Request {
  return typeof input === 'string' && input.startsWith('/') ? baseUrl + input : input;
}

async function isStreaming(request: Request): Promise<boolean> {
  try {
    const { StreamProgress } = (await request.json()) as { StreamProgress?: unknown };
    return StreamProgress === true;
  } catch {
    return false;
  }
}

/** Hands every piece on as soon as it is asked for, and asks for none ahead. */
function judgeAtEnd(response: Response, judge: (text: string) => void): Response {
  const reader = response.body?.getReader();
  if (!reader) throw new Error('Failed to read the stream: the response has no body.');
  const decoder = new TextDecoder();
  let text = '';
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) {
          judge(text + decoder.decode());
          return controller.close();
        }
        text += decoder.decode(value, { stream: true });
        controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, response);
}

function judgeAnswer(request: Request, response: Response, text: string, basePath: string): void {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const place = operationOf(method, request.url, basePath);
  const isOutside = outside.includes(response.status) && (!place || response.status === 414);
  const problems = isOutside
    ? judgeErrorResponse(request, response, text, basePath)
    : place
      ? validator.response(place.operationId, {
          status: response.status,
          headers: response.headers,
          body: request.method === 'HEAD' ? undefined : bodyOf(response, text),
        })
      : [problem('/status', `is ${response.status} where the document has no operation`)];
  const counted = problems.filter(({ where }) => request.method !== 'HEAD' || where !== '/body');
  if (counted.length === 0) return;
  const name = place ? ` (${place.operationId})` : '';
  const listed = counted.map(({ where, message, clause }) => `  ${where} ${message} [${clause}]`).join('\n');
  throw new Error(
    `The response ${response.status} to ${request.method} ${request.url}${name} does not keep the contract:\n${listed}\n${text.slice(0, 500)}`,
  );
}

/** Outside of the operations there is only the body of every error response. */
function judgeErrorResponse(request: Request, response: Response, text: string, basePath: string): Problem[] {
  const known = methodsAt(request.url, basePath);
  const allow = response.headers.get('Allow')?.split(', ') ?? [];
  if (response.status === 405 && !(known.length > 0 && known.every((method) => allow.includes(method)))) {
    return [
      problem('/headers/Allow', `must name ${known.join(', ') || 'no method, as the address is unknown'}`),
    ];
  }
  if (response.status === 404 && known.length > 0) return [problem('/status', 'must be 405')];
  if (request.method === 'HEAD') return [];
  const parts = { status: 400, headers: response.headers, body: bodyOf(response, text) };
  return validator.response('listRootResources', parts);
}

/** A file is any text. */
function bodyOf({ headers }: Response, text: string): unknown {
  if (text === '') return undefined;
  if (!headers.get('Content-Type')?.includes('json')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return Symbol(`no JSON: ${text.slice(0, 60)}`);
  }
}

function problem(where: string, message: string): Problem {
  return { where, kind: 'status', message, clause: '#/paths' };
}
