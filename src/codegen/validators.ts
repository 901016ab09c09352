import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build, transform } from 'esbuild';
import { jsonSchema, textsSchema } from './bodies.ts';
import { entityNames, storedSchema } from './entities.ts';
import type { Document, Schema } from './openapi.ts';
import { operationsOf } from './openapi.ts';

/**
 * Writes `validators.gen.ts`: compiled validators of each request body, each query string and each stored record, so
 * that a running fake neither compiles a schema nor loads a validator library.
 *
 * Query strings and forms are coerced to the declared types, JSON and records never are.
 */
export async function writeValidators(document: Document): Promise<string> {
  const strict: Record<string, Schema> = {};
  const coerced: Record<string, Schema> = {};
  for (const { operation, parameters } of operationsOf(document)) {
    const id = operation.operationId;
    const body = jsonSchema(operation);
    if (body) strict[`body_${id}`] = body;
    const texts = textsSchema(document, operation);
    if (texts) coerced[`texts_${id}`] = texts;
    const query = parameters.filter((it) => it.in === 'query');
    coerced[`query_${id}`] = {
      type: 'object',
      properties: Object.fromEntries(query.map((it) => [it.name, it.schema])),
      required: query.filter((it) => it.required).map((it) => it.name),
    };
  }
  for (const name of entityNames(document)) strict[`record_${name}`] = storedSchema(document, name);
  const modules = [compile(document, strict, false), compile(document, coerced, true)];
  const bundled = await Promise.all(modules.map((code) => bundle(code)));
  const names = (prefix: string, all: Record<string, Schema>) =>
    Object.keys(all)
      .filter((key) => key.startsWith(prefix))
      .map((key) => `  ${key.slice(prefix.length)}: ${all === coerced ? 'coercing' : 'exact'}.${key},`)
      .join('\n');
  return `// @ts-nocheck
${bundled.map((code, index) => `const ${index ? 'coercing' : 'exact'} = (() => {\n${code}\nreturn validators;\n})();`).join('\n')}

/** Of request bodies that are JSON, by operation. */
export const bodies: Record<string, any> = {
${names('body_', strict)}
};

/** Of forms and the parts of multipart bodies, by operation; they coerce. */
export const texts: Record<string, any> = {
${names('texts_', coerced)}
};

/** Of query strings, by operation; they coerce. */
export const queries: Record<string, any> = {
${names('query_', coerced)}
};

/** Of stored records, by entity. */
export const records: Record<string, any> = {
${names('record_', strict)}
};
`;
}

function compile(document: Document, schemas: Record<string, Schema>, coerceTypes: boolean): string {
  const ajv = new Ajv2020({
    strict: false,
    discriminator: true,
    coerceTypes,
    code: { source: true },
    validateSchema: false,
  });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', ...readable({ components: { schemas: document.components.schemas } }) });
  for (const [name, schema] of Object.entries(schemas))
    ajv.addSchema({ ...readable(schema), $id: name }, name);
  return standaloneCode.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])));
}

/** The schema as ajv reads it: references independent of where it stands, discriminators without a mapping. */
function readable<S extends object>(schema: S): S {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === '$ref' && typeof value === 'string') return value.replace(/^#/, 'document#');
    if (key === 'discriminator') return { propertyName: value.propertyName };
    // Otherwise ajv asks nothing at all of a value that is no object.
    return value?.discriminator ? { type: 'object', ...value } : value;
  });
}

/** Standalone code requires parts of ajv: they are bundled in, and the exports become one object. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    // Paths become names in the output, which must not depend on where the generator is called.
    absWorkingDir: join(import.meta.dirname, '..', '..'),
    preserveSymlinks: true,
    write: false,
    format: 'iife',
    globalName: 'validators',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
  });
  const { code: minified } = await transform(outputFiles[0]?.text ?? '', {
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return minified;
}
