import { escapePointer } from '../text/json-pointer.ts';
import { suggest } from '../text/nearest.ts';
import { hidden, isSecret } from '../text/secrets.ts';
import { type SchemaError, shown } from './schema-error.ts';

/** A wrong tag is a fault of the tag; a missing one is a fault of the body. */
export function placeOf({ instancePath, keyword, params }: SchemaError): string {
  const isWrong = keyword === 'discriminator' && params.tagValue !== undefined;
  return isWrong ? `${instancePath}/${params.tag}` : instancePath;
}

/** Of several errors the one that is told: where one of some properties is required, all of them. */
export function toldOf(errors: readonly [SchemaError, ...SchemaError[]]): SchemaError {
  const [first] = errors;
  const choices = errors.slice(0, -1);
  const isChoice = choices.every(
    ({ keyword, instancePath }) => keyword === 'required' && instancePath === first.instancePath,
  );
  if (errors.at(-1)?.keyword !== 'anyOf' || !isChoice) return first;
  const names = choices.map(({ params }) => String(params.missingProperty));
  return { ...first, params: { ...first.params, missingProperty: names.join(' or ') } };
}

/** Says what is missing, where something is. */
export const missingIn = ({ instancePath, params }: SchemaError): string =>
  `${instancePath}/${escapePointer(String(params.missingProperty))} is missing`;

/** Says where the fault is, and what is there. */
export function describe(error: SchemaError, body: unknown): string {
  const place = placeOf(error);
  const keys = place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const value = keys.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    body,
  );
  if (error.keyword === 'required') return `${missingIn(error)}${meant(error, value)}`;
  const isEmpty = value === '' || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
  if (/^min(Length|Items|Properties)$/.test(error.keyword) && isEmpty)
    return `${place || 'it'} must not be empty`;
  const got = keys.some(isSecret) && value !== undefined ? hidden : shown(value);
  return `${place || 'it'} ${sentence(error)}, got ${got}${meant(error, value)}`;
}

/** How many properties are compared with the one that is missing: nobody writes more by mistake. */
const maxNames = 100;

/** The property that was probably meant by one that has no such name. */
function meant({ keyword, params, known = [] }: SchemaError, value: unknown): string {
  if (keyword === 'additionalProperties') return suggest(String(params.additionalProperty), known);
  if (keyword !== 'required') return '';
  for (const name of Object.keys(value ?? {}).slice(0, maxNames)) {
    const hint = known.includes(name) ? '' : suggest(name, [String(params.missingProperty)]);
    if (hint !== '') return `, and ${name} is unknown${hint}`;
  }
  return '';
}

/** Says what a value must be. */
export function sentence({ keyword, message, params }: SchemaError): string {
  if (keyword === 'enum') return `must be ${(params.allowedValues as unknown[]).join(' or ')}`;
  if (keyword === 'additionalProperties') return `cannot have the property ${params.additionalProperty}`;
  if (keyword === 'type') return `must be ${[params.type].flat().join(' or ')}`;
  if (keyword === 'discriminator') {
    return params.error === 'mapping' ? 'names no known type' : `must have a ${params.tag} that is a string`;
  }
  return message;
}
