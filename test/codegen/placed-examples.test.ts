import { expect, it } from 'vitest';
import { placeExample } from '../../src/codegen/document/examples.ts';
import type { Document, Operation } from '../../src/codegen/reading/openapi.ts';

const exchange = (parameters: object) => ({
  request: { parameters: { ...parameters } },
  response: { status: 200 },
});
const documentWith = (parameters: object) =>
  ({ paths: {}, components: { schemas: {}, parameters, responses: {} } }) as unknown as Document;
const operationWith = (parameters: readonly object[]) =>
  ({
    operationId: 'getIt',
    summary: '',
    parameters,
    responses: { 200: { description: '' } },
  }) as unknown as Operation;

it('an example of a parameter that operations share stands at one operation alone', () => {
  const Top = { name: '$top', in: 'query', schema: {} };
  const document = documentWith({ Top });
  const operation = operationWith([{ $ref: '#/components/parameters/Top' }]);
  placeExample(document, operation, 'two', exchange({ $top: 2 }));
  expect(operation.parameters).toEqual([{ ...Top, examples: { two: { value: 2 } } }]);
  expect(document.components.parameters).toEqual({ Top });
});

it('where a query option and a header have one name, the option has the example', () => {
  const [option, header] = ['query', 'header'].map((place) => ({ name: 'TimeZone', in: place, schema: {} }));
  const operation = operationWith([{ ...option }, { ...header }]);
  placeExample(documentWith({}), operation, 'utc', exchange({ TimeZone: 'UTC' }));
  expect(operation.parameters).toEqual([{ ...option, examples: { utc: { value: 'UTC' } } }, header]);
});
