import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, ask } from '../../src/codegen/examples/asking.ts';
import { readNotes } from '../../src/codegen/examples/notes.ts';
import { createWorlds } from '../../src/codegen/examples/worlds.ts';
import { type Document, operationsOf, type Schema } from '../../src/codegen/reading/openapi.ts';
import { document as api, escapePointer } from '../../src/contract/document.ts';
import json from '../../src/contract/openapi.gen.json' with { type: 'json' };
import { createSchemas } from '../../src/contract/schemas.ts';
import { resolve } from '../../src/contract/text/json-pointer.ts';
import control from '../../src/control/http/openapi.gen.json' with { type: 'json' };

const document = json as unknown as Document;
const all = [...operationsOf(document)];

/** Every schema of the document, with a pointer to it. */
function* schemasBelow(node: unknown, pointer: string): Generator<[string, Schema]> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node || 'properties' in node) yield [pointer, node as Schema];
  for (const [key, part] of Object.entries(node))
    if (!/^(examples?|x-.*)$/.test(key)) yield* schemasBelow(part, `${pointer}/${escapePointer(key)}`);
}

describe('the document, for programs that read it', () => {
  it('has each parameter of an operation once, and none at a path', () => {
    for (const { item, operation, parameters } of all) {
      const names = parameters.map((it) => it.name.toLowerCase());
      expect(names, operation.operationId).toEqual([...new Set(names)]);
      expect(item.parameters).toBeUndefined();
    }
  });

  it('says what everything is: operations, parameters, properties, tags that have operations', () => {
    const silent = all.filter(({ operation }) => !operation.description).map((it) => it.path);
    expect(silent).toEqual([]);
    expect(all.flatMap(({ parameters }) => parameters).filter((it) => !it.description)).toEqual([]);
    const properties = [...schemasBelow({ ...document.components, paths: document.paths }, '')].flatMap(
      ([pointer, { properties = {} }]) =>
        Object.entries(properties).map(
          ([name, it]) => [`${pointer}/${name}`, resolve(document, it)] as const,
        ),
    );
    expect(properties.length).toBeGreaterThan(1000);
    expect(properties.filter(([, it]) => !it.description).map(([pointer]) => pointer)).toEqual([]);
    const used = new Set(all.flatMap(({ operation }) => operation.tags ?? []));
    expect(document.tags?.map(({ name }) => name).filter((it) => !used.has(it))).toEqual([]);
    expect(document.tags?.every(({ description }) => description)).toBe(true);
  });

  it('names no schema like something that is there everywhere', () => {
    const lib = dirname(createRequire(import.meta.url).resolve('typescript'));
    const globals = ['lib.dom.d.ts', 'lib.es5.d.ts', 'lib.es2015.collection.d.ts'].flatMap((file) =>
      [...readFileSync(join(lib, file), 'utf8').matchAll(/^declare var (\w+):/gm)].map(([, name]) => name),
    );
    expect(globals).toContain('Error');
    const names = Object.keys(document.components.schemas);
    expect(names.filter((it) => globals.includes(it) || it in globalThis)).toEqual([]);
  });

  it('says of every integer how many bits it has, and has null among no values', () => {
    const schemas = [...schemasBelow({ ...document.components, paths: document.paths }, '')];
    const integers = schemas.filter(([, { type }]) => [type].flat().includes('integer'));
    expect(integers.length).toBeGreaterThan(200);
    expect(integers.filter(([, { format }]) => format !== 'int32').map(([pointer]) => pointer)).toEqual([]);
    expect(schemas.filter(([, it]) => it.enum?.includes(null))).toEqual([]);
  });

  it('begins with a server that is there when the mock is started', () => {
    for (const { servers } of [json, control])
      expect(servers[0]).toMatchObject({ url: 'http://localhost:8080' });
  });

  it('lists what $expand knows, where it knows anything', () => {
    const scripts = all.find(({ operation }) => operation.operationId === 'searchScripts');
    const expand = scripts?.parameters.find(({ name }) => name === '$expand');
    expect(expand?.description).toContain('Package, Assignments, Steps, FieldValues');
  });
});

/** The media types of an operation, with where they are. */
const bodiesOf = ({ path, method, operation }: (typeof all)[number]) => {
  const at = `#/paths/${escapePointer(path)}/${method}`;
  const contents = [
    { pointer: `${at}/requestBody`, content: operation.requestBody?.content },
    ...Object.entries(operation.responses).map(([status, response]) => ({
      pointer: response.$ref ?? `${at}/responses/${status}`,
      content: resolve(document, response).content,
    })),
  ];
  return contents.flatMap(({ pointer, content = {} }) =>
    Object.entries(content).map(([type, { examples = {} }]) => ({
      type,
      schema: `${pointer}/content/${escapePointer(type)}/schema`,
      examples: examples as Record<string, { value: unknown }>,
    })),
  );
};

const { schemas, notes, worlds } = {
  schemas: createSchemas(api),
  notes: readNotes('openapi/requests', document),
  worlds: await createWorlds(),
};

/** What the help prints against its own tables; each is in the register of contradictions. */
const published = new Set(all.flatMap(({ operation }) => Object.keys(operation['x-examples'] ?? {})));

describe('the examples of the document', () => {
  it('fit their schemas', () => {
    let count = 0;
    for (const found of all) {
      for (const { type, schema, examples } of bodiesOf(found)) {
        if (!type.includes('json') && !type.includes('form')) continue;
        for (const [name, { value }] of Object.entries(examples)) {
          if (published.has(name)) continue;
          count++;
          expect(schemas.check(schema, value), `${found.operation.operationId} ${name}`).toEqual([]);
        }
      }
    }
    expect(count).toBeGreaterThan(2000);
  });

  it('are there for every success that has a body, except where it is the description of the API itself', () => {
    const without = all.flatMap(({ operation }) => {
      const [status] = Object.keys(operation.responses).filter((it) => Number(it) < 300);
      const answers = Object.entries(operation.responses).filter(([it]) => Number(it) < 300);
      const bodies = answers.flatMap(([, { content = {} }]) => Object.values(content));
      return bodies.length > 0 && bodies.every(({ examples }) => !examples)
        ? [[operation.operationId, status]]
        : [];
    });
    expect(without.map(([id]) => id)).toEqual(['getSwaggerForCoreAPI', 'getSwaggerV2']);
  });

  it('are there for every refusal that an operation has words for: say in openapi/requests/ what leads there', () => {
    const without = all.flatMap(({ operation }) =>
      Object.entries(operation.responses)
        .filter(([status, { $ref, content = {} }]) => {
          const isOwn = Number(status) >= 400 && $ref === undefined;
          return isOwn && Object.values(content).every(({ examples }) => !examples);
        })
        .filter(([status]) => notes[operation.operationId]?.unanswered?.[status] === undefined)
        .map(([status]) => `${operation.operationId} ${status}`),
    );
    expect(without).toEqual([]);
  });

  it('are there for every body that is sent', () => {
    const without = all.filter(({ operation: { requestBody } }) =>
      Object.values(requestBody?.content ?? {})
        .slice(0, 1)
        .some(({ examples }) => !examples),
    );
    expect(without.map(({ operation }) => operation.operationId)).toEqual([]);
  });

  it('of files have something in each part', () => {
    const parts = all.flatMap(({ operation }) =>
      Object.entries(operation.requestBody?.content ?? {})
        .filter(([type]) => type.startsWith('multipart/'))
        .flatMap(([, { examples = {} }]) => Object.values(examples as Record<string, { value: object }>))
        .flatMap(({ value }) => Object.entries(value)),
    );
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.filter(([name, text]) => name === 'undefined' || !text)).toEqual([]);
  });

  it('of a success are what the mock answers to the request that they belong to', async () => {
    let count = 0;
    for (const { method, path, operation, parameters } of all) {
      // What is sent before is in no example.
      if (notes[operation.operationId]?.before) continue;
      const exampleIn = (it?: Record<string, object>) =>
        (it?.success as { value: unknown } | undefined)?.value;
      const given = Object.fromEntries(
        parameters.flatMap(({ name, examples }) => (examples?.success ? [[name, exampleIn(examples)]] : [])),
      );
      const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
      if (type?.startsWith('multipart/')) continue;
      const answers = Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
        Object.values(content).flatMap(({ examples }) => (examples?.success ? [{ status, examples }] : [])),
      );
      for (const { status, examples } of answers) {
        const answer = await ask(worlds.anew(method), method, path, {
          parameters: given,
          ...(media && { body: exampleIn(media.examples), type }),
        });
        const where = `${method} ${addressOf(path, given)}`;
        expect(answer, where).toMatchObject({ status: Number(status), body: exampleIn(examples) });
        count++;
      }
    }
    expect(count).toBeGreaterThan(150);
  });

  it('of refusals that all operations share are what each of them answers', async () => {
    const said = (name: string) =>
      (
        resolve(document, document.components.responses[name] as never) as {
          content: Record<string, { examples: { refused: { value: object } } }>;
        }
      ).content['application/json']?.examples.refused.value;
    for (const { method, path, operation, parameters: declared } of all) {
      const [type, { examples = {} } = {}] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
      const [sent] = Object.values(examples) as { value: unknown }[];
      const place = path.replace(/\{(\w+)\}/g, (_, name: string) => {
        const { enum: values } = resolve(document, declared.find((it) => it.name === name)?.schema ?? {});
        return String(values?.[0] ?? '11111111-2222-4333-8444-555555555555');
      });
      const parameters = { $format: 'xml' };
      if (type?.startsWith('multipart/')) continue;
      const body = { body: sent?.value, type };
      const invalid = await ask(worlds.anew(method), method, place, { parameters, ...body });
      if (operation.responses[400]?.$ref !== undefined)
        expect(invalid, operation.operationId).toMatchObject({ status: 400, body: said('BadRequest') });
      const long = await ask(worlds.anew(method), method, place, { parameters: { x: 'x'.repeat(17_000) } });
      expect(long).toMatchObject({ status: 414, body: said('AddressTooLong') });
    }
  });
});
