import { BodyError, BodySizeError, type FilePart } from '../../contract/body/body.ts';
import { excessOf, hasInfinity } from '../../contract/body/bounds.ts';
import { readForm } from '../../contract/body/form.ts';
import { type BodyKind, declaredFor, kindOf } from '../../contract/body/media-type.ts';
import type { FormatPlace, OperationFacts } from '../../contract/operations.ts';
import { ended } from '../../contract/text/nearest.ts';
import { mentionsSecret } from '../../contract/text/secrets.ts';
import { describe, placeOf, toldOf } from '../../contract/validation/description.ts';
import type { SchemaError, Validate } from '../../contract/validation/schema-error.ts';
import { readParts } from './body.ts';
import { decodeDates } from './decode-dates.ts';
import { HttpError } from './http-error.ts';

/** How deep a body may be nested: far more than the API needs, far less than what exhausts a stack. */
export const maxDepth = 64;

/** What the body of an operation has to be. */
export interface BodyRules {
  readonly facts: OperationFacts;
  /** Of JSON; it never coerces. */
  readonly json: Validate | undefined;
  /** Of a form, or of the fields and files of a multipart body; it coerces. */
  readonly texts: Validate | undefined;
  /** The status of a wrong value, where the operation gives it no other one. */
  readonly wrongValue: number;
  /** Where date-times can be, by the numbers that the facts have. */
  readonly dates: readonly FormatPlace[];
  /** The most values of JSON; without a bound when undefined. */
  readonly maxValues: number | undefined;
}

/**
 * Reads a request body as one of the media types that the operation declares.
 * @param type the request's Content-Type, if it has one
 * @param parsed what the JSON says, where it was parsed before
 * @returns undefined when there is none and none is needed
 * @throws HttpError 415 for another type, 400 for what is not of its type, and the status of wrong values for those
 */
export function decodeBody(
  id: string,
  { facts, json, texts, wrongValue, dates, maxValues }: BodyRules,
  type: string | undefined,
  bytes: Uint8Array,
  parsed?: unknown,
): unknown {
  const isJson = facts.mediaTypes.some((it) => kindOf(it) === 'json');
  if (isBlank(bytes)) {
    if (facts.body === 'optional') return undefined;
    if (isJson)
      throw new HttpError(400, `Failed to read the body: it is empty; ${id} needs JSON${needed(json)}.`);
  }
  const kind = kindFor(facts, type, isJson);
  if (kind === 'binary') return { type, bytes };
  if (kind === 'json') {
    const { body, wrong } = decodeDates(parsed ?? parse(bytes, maxValues), dates, facts.dates);
    checked(body, body, json);
    return wrong ? checked(body, body, refused(wrong)) : body;
  }
  if (kind === 'form') {
    const form = orRefused(() => readForm(bytes));
    return checked(form, form, texts);
  }
  const body = orRefused(() => readParts(bytes, type ?? ''));
  if (facts.needsFile && body.files.length === 0) {
    throw new HttpError(
      wrongValue,
      'Failed to read the body: it has no file; send at least one as a part of it.',
    );
  }
  // Checked together: what is required may be a file, and values of fields become what they are declared to be.
  const parts = { ...body.fields, ...Object.fromEntries(body.files.map((it) => [it.name, shownFile(it)])) };
  checked(body, parts, texts, wantingFile);
  const fields = Object.fromEntries(Object.keys(body.fields).map((name) => [name, parts[name]]));
  return { fields, files: body.files };

  function checked<T>(body: T, value: unknown, validate: Validate | undefined, reword = asItIs): T {
    if (!validate || validate(value)) return body;
    const first = toldOf(validate.errors as readonly [SchemaError, ...SchemaError[]]);
    const error = reword(first);
    throw new HttpError(
      statusOf(facts, error) ?? wrongValue,
      ended(`Failed to read the body: ${describe(error, value)}`),
    );
  }
}

/** The first property that is required, where one is. */
function needed(json: Validate | undefined): string {
  if (!json || json({})) return '';
  const { keyword, params } = toldOf(json.errors as readonly [SchemaError, ...SchemaError[]]);
  return keyword === 'required' ? ` with ${params.missingProperty}` : '';
}

/** The error of a date-time that the schema allows and no service can keep. */
function refused({ at }: { readonly at: string }): Validate {
  const message = 'must be a date-time of the years 1 to 9999';
  const errors = [{ instancePath: at, keyword: 'format', message, params: {} }];
  return Object.assign(() => false, { errors });
}

const asItIs = (error: SchemaError) => error;

/** In a multipart body an object is what stands for a file. */
function wantingFile(error: SchemaError): SchemaError {
  const isForFile = error.keyword === 'type' && error.params.type === 'object';
  return isForFile ? { ...error, keyword: 'file', message: 'must be a file' } : error;
}

/** The kind of the declared media type that was sent. JSON may come without a name. */
function kindFor({ mediaTypes }: OperationFacts, type: string | undefined, isJson: boolean): BodyKind {
  if (type === undefined && isJson) return 'json';
  const declared = declaredFor(mediaTypes, type ?? '');
  if (declared !== undefined) return kindOf(declared);
  if (isJson && kindOf(type ?? '') === 'json') return 'json';
  const wanted = mediaTypes.join(' or ');
  const got = type === undefined ? 'it has no Content-Type' : `its type is ${type}`;
  throw new HttpError(415, `Failed to read the body: ${got}; send Content-Type: ${wanted}.`);
}

const isSpace = (byte: number) => byte === 32 || byte === 10 || byte === 13 || byte === 9;
const isBlank = (bytes: Uint8Array) => bytes.every(isSpace);

const shownFile = ({ filename, type }: FilePart) => ({ filename, type });

function orRefused<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw refusalOf(error);
  }
}

/** The answer to a body that is not of its type. */
export const refusalOf = (error: unknown): unknown =>
  error instanceof BodyError
    ? new HttpError(error instanceof BodySizeError ? 413 : 400, `Failed to read the body: ${error.message}.`)
    : error;

const decoder = new TextDecoder();

function parse(bytes: Uint8Array, values: number | undefined): unknown {
  const excess = excessOf(bytes, { depth: maxDepth, values });
  if (excess) throw new HttpError(400, `Failed to read the body: ${excess}.`);
  let body: unknown;
  const text = decoder.decode(bytes);
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new HttpError(400, `Failed to read the body: it is not JSON; ${reasonOf(error as Error, text)}.`);
  }
  if (hasInfinity(body))
    throw new HttpError(400, 'Failed to read the body: it has a number that is too large.');
  return body;
}

/** The platform shows what stands around the place, which may be a password. */
function reasonOf({ message }: Error, text: string): string {
  const mayHave = text.length > 1000 || mentionsSecret(text);
  return mayHave ? message.replace(/, (\.\.\.)?".*$/s, '') : message;
}

/** The status that the operation gives to a fault at this place of the body. */
function statusOf({ invalidBody = {} }: OperationFacts, fault: SchemaError): number | undefined {
  const place = placeOf(fault);
  const [, status] =
    Object.entries(invalidBody).find(([pointer]) => `${place}/`.startsWith(`${pointer}/`)) ?? [];
  return status;
}
