import { resolve } from '../../contract/text/json-pointer.ts';
import { describeTerms } from '../settings/describe-options.ts';
import { curlFor, exampleOf, isFile } from './arguments.ts';
import type { ControlCommand, ControlDocument, ValueSchema } from './document.ts';
import { valuesOf } from './values.ts';

/** The help of one command: what it does, and what values it takes. */
export function describeCommand(document: ControlDocument, command: ControlCommand): string {
  const { name, summary, description, body } = command;
  const values = valuesOf(document, command);
  const terms = values.map(({ name: value, schema, isRequired, meaning }) => ({
    term: `${value}=<${typeOf(document, schema)}>`,
    meaning: [meaning, isRequired ? '(required)' : ''].filter(Boolean).join(' '),
  }));
  const example = body?.properties ? undefined : body?.examples?.[0];
  if (example !== undefined)
    terms.push({
      term: '<name>=<value>',
      meaning: `A property of the body, for example ${exampleOf(example)}. (required)`,
    });
  const required = values.flatMap(({ name: value, isRequired }) => (isRequired ? [` ${value}=…`] : []));
  const open = example === undefined ? '' : ' <name>=<value> …';
  const optional = values.every((it) => it.isRequired) ? '' : ' [<name>=<value> …]';
  return [
    `Usage: et-mock control ${name}${required.join('')}${open}${optional} [options]\n`,
    [summary, description, body?.description].filter(Boolean).join(' '),
    ...(terms.length > 0 ? [`\nValues:\n${describeTerms(terms)}`] : []),
    ...(isFile(command)
      ? [`\nThe body is a file; send it with:\n\n  ${curlFor(command, 'http://localhost:8080')}`]
      : []),
    '\nSee et-mock control --help for the options.\n',
  ].join('\n');
}

function typeOf(document: ControlDocument, schema: ValueSchema): string {
  const {
    type = 'value',
    const: only,
    enum: some,
    anyOf,
    oneOf,
    items,
    properties,
  } = resolve(document, schema);
  const kinds = anyOf ?? oneOf;
  if (kinds) return [...new Set(kinds.map((kind) => typeOf(document, kind)))].join('|');
  if (only !== undefined) return String(only);
  if (some) return some.join('|');
  if (properties) return `{${Object.keys(properties).join(', ')}}`;
  return type === 'array' && items ? `[${typeOf(document, items)}, …]` : type;
}
