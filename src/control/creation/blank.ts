import { creationFacts } from '../../contract/creation.ts';
import type { EntityName } from '../../contract/operations.ts';
import { unescapePointer } from '../../contract/text/json-pointer.ts';
import type { SchemaError } from '../../contract/validation/schema-error.ts';
import { records } from '../../contract/validators.gen.ts';

/** Where the values of a blank record are taken from. */
export interface BlankValues {
  id(): string;
  now(): string;
  name(): string;
  /** What another record has in a field. */
  example(field: string): unknown;
  /** The Id of a record that a field has to name. */
  owner(field: string): string | undefined;
}

type Fields = Record<string, unknown>;

/** How many times what is wrong is put right: nothing that the document requires is deeper. */
const rounds = 8;

/**
 * Makes a record of what is given, and of the least that the document requires besides: null where it may be, otherwise the
 * first allowed value, an empty text, 0. What is given is never changed, even where it is wrong.
 */
export function blankRecord(entity: EntityName, given: Fields, values: BlankValues): Fields {
  const record: Fields = structuredClone(given);
  if (creationFacts[entity].fields.includes('Name')) record.Name ??= values.name();
  for (let round = 0; round < rounds; round++) {
    const wrong = records[entity].problems(record).filter((error) => !(firstOf(error) in given));
    if (wrong.length === 0) break;
    for (const error of wrong) mend(record, error, values);
  }
  return record;
}

/** The field of the record in which the error is. */
const firstOf = ({ instancePath, params }: SchemaError): string =>
  unescapePointer(instancePath.split('/')[1] ?? String(params.missingProperty));

function mend(record: Fields, { instancePath, keyword, params }: SchemaError, values: BlankValues): void {
  const path = instancePath.split('/').slice(1).map(unescapePointer);
  if (keyword === 'required') path.push(String(params.missingProperty));
  const name = path.pop() as string;
  const holder = path.reduce<Fields>((node, key) => node[key] as Fields, record);
  const isField = path.length === 0;
  if (keyword === 'required') holder[name] = (isField && values.owner(name)) || null;
  else if (keyword === 'pattern' && isField) holder[name] = values.example(name);
  else holder[name] = valueFor(keyword, params, values);
}

function valueFor(keyword: string, params: SchemaError['params'], values: BlankValues): unknown {
  switch (keyword) {
    case 'type':
      return empty[String([params.type].flat()[0])];
    case 'enum':
      return (params.allowedValues as unknown[])[0];
    case 'const':
      return params.allowedValue;
    case 'minLength':
      return values.name();
    case 'minimum':
      return params.limit;
    case 'format':
      return inFormat(String(params.format), values);
    default:
      return null;
  }
}

function inFormat(format: string, values: BlankValues): string {
  switch (format) {
    case 'date-time':
      return values.now();
    case 'uri':
      return `https://example.org/${values.id()}`;
    case 'email':
      return `${values.id()}@example.org`;
    default:
      return values.id();
  }
}

const empty: Readonly<Record<string, unknown>> = {
  string: '',
  integer: 0,
  number: 0,
  boolean: false,
  array: [],
  object: {},
};
