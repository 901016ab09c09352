import { isResponse } from '../../contract/http/is-response.ts';
import { checkNames, type Names } from '../../contract/known-names.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { isObject } from '../../contract/validation/check.ts';
import { shown } from '../../contract/validation/schema-error.ts';
import { headersIn, type RawResponse } from '../../fake/http/response.ts';
import { areHeaders, areOwnHeaders, headersSentence, withHeaders } from '../response-headers.ts';
import type { PlainResponse } from './override.ts';

const names: Names<PlainResponse> = { status: true, headers: true, body: true };
/** Statuses of responses that have no body. */
const bodiless = [204, 205, 304];

/**
 * Checks what is to be a response.
 * @param failed the beginning of the message
 * @throws UsageError that says what is wrong with it
 */
export function checkResponse(failed: string, answer: unknown): asserts answer is Response | PlainResponse {
  const fail = (reason: string): never => {
    throw new UsageError(`${failed}: ${reason}.`);
  };
  if (isResponse(answer)) {
    if (answer.bodyUsed) fail('the body of the Response was read already; make a new one for each request');
    if (!areHeaders(Object.fromEntries(answer.headers)))
      fail('the Response has a header that cannot be sent');
    return;
  }
  if (!isObject(answer))
    fail(
      `a response is a Response or { status, headers, body }, got ${typeof answer === 'function' ? 'a function' : shown(answer)}`,
    );
  checkNames(failed, answer, names, { place: 'response' });
  const { status = 200, headers, body } = answer as PlainResponse;
  if (!(Number.isInteger(status) && status >= 200 && status <= 599))
    fail(`status is a whole number from 200 to 599, got ${shown(status)}`);
  if (headers !== undefined && !areOwnHeaders(headers))
    fail(`headers ${headersSentence}, got ${shown(headers)}`);
  if (body === undefined) return;
  if (bodiless.includes(status)) fail(`a response with ${status} has no body`);
  const flaw = flawOfJson(body);
  if (flaw !== undefined) fail(`body is a value of JSON, ${flaw}`);
}

function flawOfJson(body: unknown): string | undefined {
  try {
    return JSON.stringify(body) === undefined ? `got a ${typeof body}` : undefined;
  } catch (error) {
    return `and this is none: ${(error as Error).message.split('\n')[0]}`;
  }
}

/** A response that was checked, as it goes to the client. */
export async function rawResponse(answer: Response | PlainResponse): Promise<RawResponse> {
  if (isResponse(answer)) {
    const { status, headers, body } = answer;
    // It says so itself where it is not to be waited for.
    const isStream = headers.has('Transfer-Encoding');
    const content = isStream ? body : body && new Uint8Array(await answer.arrayBuffer());
    const raw = { status: answer.type === 'error' ? 0 : status, ...headersIn(headers), content };
    if (!(content instanceof Uint8Array)) return raw;
    // How long it is, is said when it is sent.
    const { 'content-length': _, ...others } = raw.headers ?? {};
    return { ...raw, headers: others };
  }
  const { status = 200, headers, body } = answer;
  if (body === undefined) return { status, ...(headers ? { headers } : {}), content: null };
  const type = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status, headers: withHeaders(type, headers), content: JSON.stringify(body) };
}
