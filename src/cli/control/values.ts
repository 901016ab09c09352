import { resolve } from '../../contract/text/json-pointer.ts';
import type { ControlCommand, ControlDocument, ValueSchema } from './document.ts';

/** A value that a command takes. */
export interface Value {
  readonly name: string;
  readonly schema: ValueSchema;
  readonly meaning: string | undefined;
  readonly isRequired: boolean;
  readonly isInPath: boolean;
}

/** Those of the path, of the query, and of the body. */
export function valuesOf(document: ControlDocument, { path, parameters, body }: ControlCommand): Value[] {
  const described = new Map(parameters.map((it) => [it.name, it]));
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    schema: resolve(document, described.get(name)?.schema) ?? { type: 'string' },
    meaning: described.get(name)?.description,
    isRequired: true,
    isInPath: true,
  }));
  const inQuery = parameters
    .filter((it) => it.in === 'query')
    .map(({ name, schema = {}, description: meaning, required: isRequired = false }) => ({
      name,
      schema: resolve(document, schema),
      meaning,
      isRequired,
      isInPath: false,
    }));
  const inBody = Object.entries(body?.properties ?? {}).map(([name, property]) => {
    const schema = resolve(document, property);
    const meaning = property.description ?? schema.description;
    return { name, schema, meaning, isRequired: body?.required?.includes(name) ?? false, isInPath: false };
  });
  return [...inPath, ...inQuery, ...inBody];
}
