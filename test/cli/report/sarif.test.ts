import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { createLineFinder } from '../../../src/cli/report/json-lines.ts';
import { toSarif } from '../../../src/cli/report/sarif.ts';
import { document } from '../../../src/contract/document.ts';
import { causesOf } from '../../../src/verify/findings/cause.ts';
import { broken, findings, incomplete, kept } from '../../support/report.ts';

const require = createRequire(import.meta.url);

/** The official schema. It is of draft 4, of which it has only the names of the schema itself; one of its patterns is none with `u`. */
function createCheck() {
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (text: string) => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []));
}

const complaints = createCheck();

describe('the SARIF report', () => {
  it('is as the official schema says, whatever was found', () => {
    for (const report of [broken, kept, incomplete]) expect(complaints(toSarif(report))).toEqual([]);
  });

  it('would not be with a level that there is not', () => {
    expect(complaints(toSarif(broken).replace('"level": "error"', '"level": "bad"'))).not.toEqual([]);
  });

  it('has a rule for each check, and a result for each cause at the clause that it breaks', () => {
    const [run] = JSON.parse(toSarif(broken)).runs;
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['schemas', 'examples', 'links', 'paging', 'runs']),
    );
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'schemas');
    expect(result).toMatchObject({ level: 'error', properties: { requests: 1 } });
    const [{ physicalLocation, logicalLocations }] = result.locations;
    expect(logicalLocations[0].fullyQualifiedName).toBe('#/paths/~1api~1project~1{id}/get');
    expect(physicalLocation.artifactLocation.uri).toBe('openapi.json');
    const lines = JSON.stringify(document, null, 2).split('\n');
    const line = physicalLocation.region.startLine;
    expect(lines[line - 1]).toBe('      "get": {');
    expect(lines.slice(0, line).findLast((it) => it.startsWith('    "/'))).toBe('    "/api/project/{id}": {');
    expect(result.properties.curl).toContain('curl -i');
  });

  it('has the same fingerprint for the same difference with other ids, and suppresses what is known', () => {
    const [first] = findings;
    if (!first) throw new Error('there is no finding');
    const prints = [first, { ...first, message: 'Other words.', actual: 'x', isKnown: true as const }].map(
      (it) => {
        const summary = { ...broken.summary, causes: causesOf([it]) };
        return JSON.parse(toSarif({ ...broken, findings: [it], summary })).runs[0].results[0];
      },
    );
    expect(prints[0].partialFingerprints).toEqual(prints[1].partialFingerprints);
    expect(prints[0].suppressions).toBeUndefined();
    expect(prints[1].suppressions).toEqual([{ kind: 'external' }]);
  });
});

describe('the line of a place in a document', () => {
  const value = { a: [1, { b: {} }], 'c/d': { e: [], f: 'x' }, g: undefined, h: 1 };
  const lines = JSON.stringify(value, null, 2).split('\n');
  const lineOf = createLineFinder(value);

  it.each([
    ['#', '{'],
    ['#/a', '  "a": ['],
    ['#/a/1/b', '      "b": {}'],
    ['#/c~1d', '  "c/d": {'],
    ['#/c~1d/f', '    "f": "x"'],
    ['#/h', '  "h": 1'],
    ['#/c~1d/nothing/there', '  "c/d": {'],
  ])('%s is where JSON.stringify writes it', (pointer, text) => {
    expect(lines[lineOf(pointer) - 1]).toBe(text);
  });
});
