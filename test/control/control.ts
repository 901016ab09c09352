import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { at, escapePointer } from '../../src/contract/document.ts';
import document from '../../src/control/http/openapi.gen.json' with { type: 'json' };
import { type ControlOperationId, controlFacts } from '../../src/control/http/operations.ts';
import type { Mock } from '../../src/index.ts';

const ajv = new Ajv2020({ strict: false, validateSchema: false });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: 'control' });

interface Command {
  readonly path?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
}

/** Sends a command over HTTP, as a client would, and holds the response against the control API's own document. */
export async function command(mock: Mock, id: ControlOperationId, { path = {}, query, body }: Command = {}) {
  const { method, path: template, statuses } = controlFacts[id];
  const place = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''));
  const world = mock.name === 'default' ? '' : `/@${mock.name}`;
  const search = query ? `?${new URLSearchParams(query)}` : '';
  const response = await mock.fetch(new URL(mock.baseUrl).origin + world + place + search, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const text = await response.text();
  expect(statuses).toContain(response.status);
  const answered = text === '' ? undefined : JSON.parse(text);
  const schema = schemaOf(id, response.status);
  expect(answered === undefined).toBe(schema === undefined);
  const validate = schema && ajv.compile(schema);
  if (validate && !validate(answered)) expect(validate.errors).toEqual([]);
  return { status: response.status, body: answered };
}

function schemaOf(id: ControlOperationId, status: number): object | undefined {
  const { method, path } = controlFacts[id];
  const pointer = `#/paths/${escapePointer(path)}/${method.toLowerCase()}/responses/${status}`;
  const response = at(document, pointer) as { $ref?: string };
  const declared = `${response.$ref ?? pointer}/content/${escapePointer('application/json')}/schema`;
  return at(document, declared) === undefined ? undefined : { $ref: encodeURI(`control${declared}`) };
}
