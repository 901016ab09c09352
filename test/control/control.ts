import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
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

/** Sends a command over HTTP and holds the answer against the control API's own document. */
export async function command(mock: Mock, id: ControlOperationId, { path = {}, query, body }: Command = {}) {
  const { method, path: template } = controlFacts[id];
  const place = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''));
  const prefix = mock.name === 'default' ? '' : `/@${mock.name}`;
  const origin = new URL(mock.baseUrl).origin;
  const response = await mock.fetch(
    `${origin}${prefix}${place}${query ? `?${new URLSearchParams(query)}` : ''}`,
    {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    },
  );
  const text = await response.text();
  const answered = text === '' ? undefined : JSON.parse(text);
  expect(controlFacts[id].statuses).toContain(response.status);
  const pointer = `${template.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method.toLowerCase()}`;
  if (answered !== undefined) {
    const schema = {
      $ref: `control#/paths/${pointer}/responses/${response.status}/content/application~1json/schema`,
    };
    const validate = ajv.compile(
      response.status < 400 ? schema : { $ref: 'control#/components/schemas/Error' },
    );
    expect(validate(answered) ? [] : validate.errors).toEqual([]);
  }
  return { status: response.status, body: answered };
}
