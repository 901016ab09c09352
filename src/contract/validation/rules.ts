import { isMultipart, isObject } from '../body/body.ts';
import { kindOf } from '../body/media-type.ts';
import {
  type ApiDocument,
  at,
  type Content,
  type DocumentedOperation,
  escapePointer,
  operations,
  type Ref,
} from '../document.ts';
import type { OperationId } from '../operations.ts';
import { createSchemas } from '../schemas.ts';
import { type Problem, problemAt } from './problem.ts';
import { createUnknown } from './unknown.ts';

/** A part of the document, and where it is. */
export interface Declared<T> {
  readonly reference: string;
  readonly value: T;
}

/** A document as a validator asks it. */
export interface Rules {
  readonly document: ApiDocument;
  readonly strict: boolean;
  /** @throws Error when there is no such operation */
  operation(operationId: OperationId): DocumentedOperation;
  /** What is at a reference, or where that refers to. */
  declared<T extends object>(reference: string): Declared<T>;
  /** How a text of a header, path or query does not fit the schema at a reference; it stands for its value. */
  checkText(reference: string, text: string | undefined, where: string): Problem[];
  /** How a body does not fit the schema of a media type; of the first one when none is named. */
  checkBody(content: Declared<Content>, type: string | undefined, body: unknown): Problem[];
}

/**
 * Prepares a document for validating.
 * @param strict whether a body may only have properties that its schema names
 * @example
 * readRules(document, false).operation('getProject').path; // '/api/project/{id}'
 */
export function readRules(document: ApiDocument, strict: boolean): Rules {
  const known = new Map(operations(document).map((it) => [it.operationId, it]));
  const exact = createSchemas(document);
  const coercing = createSchemas(document, { coerceTypes: true });
  const unknown = createUnknown(document, exact);
  const found = new Map<string, Declared<object>>();

  function declared<T extends object>(reference: string): Declared<T> {
    const before = found.get(reference);
    if (before) return before as Declared<T>;
    const value = at(document, reference) as Ref<T>;
    const it: Declared<T> = '$ref' in value ? declared(value.$ref) : { reference, value };
    found.set(reference, it);
    return it;
  }

  return {
    document,
    strict,
    operation(operationId) {
      const found = known.get(operationId);
      if (!found) throw new Error(`Failed to validate: the document has no operation ${operationId}.`);
      return found;
    },
    declared,
    checkText(reference, text, where) {
      // A text that stands for itself is not coerced: so most are judged without ajv.
      const { type } = declared<{ readonly type?: unknown }>(reference).value;
      return (type === 'string' ? exact : coercing).check(reference, text).map(problemAt(where));
    },
    checkBody({ reference, value }, type, body) {
      const [first = ''] = Object.keys(value);
      const declared = type ?? first;
      const schema = `${reference}/${escapePointer(declared)}/schema`;
      const kind = kindOf(declared);
      if (kind === 'binary' && body instanceof Uint8Array) return [];
      const isTexts = kind === 'form' || kind === 'multipart';
      const said = isTexts ? textsOf(body) : body;
      const misfits = [
        ...(isTexts ? coercing : exact).check(schema, said),
        ...(strict ? unknown(schema, said) : []),
      ];
      return misfits.map(problemAt('/body'));
    },
  };
}

/** The parts of a form or multipart body by name, in a copy; of a file the schema only says that it is there. */
function textsOf(body: unknown): unknown {
  if (!isObject(body)) return body;
  if (!isMultipart(body)) return { ...body };
  return {
    ...body.fields,
    ...Object.fromEntries(body.files.map(({ name, filename = '' }) => [name, filename])),
  };
}
