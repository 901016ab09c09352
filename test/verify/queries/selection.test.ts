import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../src/verify/discovery/crawl.ts';
import { selecting, selectionFindings } from '../../../src/verify/queries/selection.ts';
import { type Asked, all, contextAt, Responded } from './answering-server.ts';

const kinds = ['Incident', 'Requirement', 'TestScript', 'AgileRun', 'ScriptRun'];
const printed = (...names: readonly string[]) => Object.fromEntries(names.map((it) => [it, []]));
/** What a server does that is right. */
const selected = ({ query }: Asked) => printed(...(query.$expand ? [query.$expand] : kinds));

/** What is said of the widgets of some projects, and what was asked to know. */
async function said(answer: unknown, places: readonly string[] = ['p']) {
  const sample = {
    places: (of: string) =>
      of === 'getWidgetsForProject' ? places.map((projectId) => ({ path: { projectId } })) : [],
  } as unknown as Sample;
  const { context, asked } = contextAt({ getWidgetsForProject: answer }, { sample });
  const findings = await all(selectionFindings(context));
  return { told: findings.map(({ where, message }) => [where, message]), asked, findings };
}

it('the operations whose $expand takes away are those of which the document says so', () => {
  expect(selecting).toEqual(['getWidgetsForProject']);
});

describe('what is printed of several kinds', () => {
  it('is all of them, or the one that is asked for', async () => {
    const { told, asked } = await said(selected);
    expect(told).toEqual([]);
    expect(asked).toEqual([
      'getWidgetsForProject p',
      'getWidgetsForProject p',
      'getWidgetsForProject p $expand=Incident',
      'getWidgetsForProject p $expand=Requirement',
    ]);
  });

  it('lacks no kind where none is asked for', async () => {
    const { told, findings } = await said((it: Asked) =>
      it.query.$expand ? selected(it) : printed('Requirement', 'AgileRun', 'ScriptRun'),
    );
    expect(told).toEqual([
      [
        '/body/Incident',
        'getWidgetsForProject prints no Incident, TestScript without $expand: it is to print all kinds then.',
      ],
    ]);
    expect(findings[0]).toMatchObject({ operation: 'getWidgetsForProject', exchanges: [{}] });
  });

  it('is nothing but the kind that is asked for', async () => {
    const wrong = (name: string, got: string | number) => [
      `/body/${name}`,
      `getWidgetsForProject answers $expand=${name} with ${got}: it is to print ${name} alone.`,
    ];
    const [one, other] = ['Incident', 'Requirement'] as const;
    const to = async (answer: unknown) =>
      (await said((it: Asked) => (it.query.$expand === one ? answer : selected(it)))).told;
    expect(await to(printed(one, other))).toEqual([wrong(one, 'Incident, Requirement')]);
    expect(await to(printed(other))).toEqual([wrong(one, 'Requirement')]);
    expect(await to({ Strange: 1 })).toEqual([wrong(one, 'nothing')]);
    for (const status of [400, 203])
      expect(await to(new Responded(status, printed(one)))).toEqual([wrong(one, status)]);
    expect(await to({ ...printed(one), Strange: 1 })).toEqual([]);
  });

  it('is asked for by kinds that are printed, at two places', async () => {
    const { told, asked } = await said(404, ['a', 'b', 'c']);
    expect(told).toEqual([]);
    expect(asked).toEqual(['a', 'a', 'b', 'b'].map((it) => `getWidgetsForProject ${it}`));
  });

  it('is asked for again before anything is said of it', async () => {
    const late = (it: Asked) => (it.before < 1 ? {} : it.before < 4 ? printed(...kinds) : selected(it));
    expect((await said(late)).told).toEqual([]);
  });
});
