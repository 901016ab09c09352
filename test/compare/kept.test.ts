import { describe, expect, it } from 'vitest';
import { createRemarks } from '../../src/compare/remarks.ts';
import { createRequests } from '../../src/compare/requests.ts';
import { createNormalizer } from '../../src/compare/same-text.ts';
import { readHar } from '../../src/compare/traffic/har.ts';
import { createUnrecorded } from '../../src/compare/unrecorded.ts';
import { differencesIn } from '../../src/compare/values.ts';
import type { Exchange } from '../../src/verify/http/exchange.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const normalize = createNormalizer(['http://localhost']);

function exchangeOf(body: unknown, url = `http://localhost/api/project/${project}`): Exchange {
  return {
    operation: 'getProject',
    request: { method: 'GET', url, path: { id: project }, query: {}, headers: {} },
    response: { status: 200, headers: {}, text: JSON.stringify(body), body, flaws: [], chunks: [] },
    elapsed: 0,
  };
}

describe('what is kept of a comparison', () => {
  it('is 200 places of a response', () => {
    const values = (value: string) =>
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`p${index}`, value]));
    expect(differencesIn(exchangeOf(values('a')), exchangeOf(values('b')), normalize)).toHaveLength(200);
  });

  it('is 20 of the requests that show a difference, and how many there are', () => {
    const requests = createRequests();
    for (let index = 0; index < 30; index++)
      requests.add(exchangeOf({}, `http://localhost/api/project/${index}`), undefined, () => true);
    expect([requests.count, requests.some.length]).toEqual([30, 20]);
  });

  it('is 500 remarks, of which each that is said again is counted', () => {
    const remarks = createRemarks();
    for (let index = 0; index < 600; index++) remarks.add(`place ${index}`, 'a reason');
    remarks.add('place 0', 'a reason', 2);
    expect(remarks.list()).toHaveLength(500);
    expect(remarks.list()[0]?.count).toBe(3);
  });
});

describe('an archive', () => {
  it('may have the text of a response in base64', () => {
    const body = { Id: project, Name: 'Élan' };
    const text = Buffer.from(JSON.stringify(body)).toString('base64');
    const entry = {
      request: { method: 'GET', url: `http://localhost/api/project/${project}`, headers: [] },
      response: { status: 200, headers: [], content: { text, encoding: 'base64' } },
    };
    const { exchanges, left } = readHar({ log: { entries: [entry] } });
    expect(exchanges.map(({ exchange }) => exchange.response.body)).toEqual([body]);
    expect(left.size).toBe(0);
  });
});

describe('a record that the recording does not have', () => {
  it('is no longer missing when both servers have made it since', () => {
    const unrecorded = createUnrecorded({ Project: [] });
    expect(unrecorded.record(project)).toBe('the recording does not have the record');
    unrecorded.learn(project.toUpperCase());
    expect(unrecorded.record(project)).toBeUndefined();
  });
});
