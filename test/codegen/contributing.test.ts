import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extensions } from '../../src/codegen/document/check-file.ts';
import { shapes } from '../../src/codegen/document/shapes.ts';
import { shapes as verificationShapes } from '../../src/codegen/verification/shapes.ts';

const page = readFileSync('CONTRIBUTING.md', 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
const code = [...page.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? '');
const words = new Set(code.flatMap((text) => text.split(/[^\w-]+/)));

const keysOf = (shape: object) => Object.keys((shape as { properties: object }).properties);

it.each([
  ['an operation', keysOf(shapes.publishedOperation).filter((it) => it.startsWith('x-'))],
  ['a path', keysOf(shapes.path).filter((it) => it.startsWith('x-'))],
  ['schemas and responses', extensions.filter((it) => it !== 'x-addresses')],
  ['x-entity', keysOf(shapes.entity)],
  ['x-recorded', keysOf(shapes.recorded)],
  ['the request of an example', keysOf(shapes.request)],
  ['x-verify of an entity', keysOf(verificationShapes.entity)],
  ['x-verify of an operation', keysOf(verificationShapes.operation)],
  ['x-verify of an example', keysOf(verificationShapes.example)],
])('CONTRIBUTING has every key of %s', (_, keys) => {
  expect(keys.filter((key) => !words.has(key))).toEqual([]);
});
