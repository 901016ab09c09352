import { sayProblem } from './announce.ts';
import { type Answered, command } from './control.ts';
import { button, byId, fill, h } from './dom.ts';
import { onShown } from './navigation.ts';
import { worldName } from './place.ts';

type Row = Answered<'getCoverage'>[number];

const aspects = {
  operation: 'Operations',
  example: 'Documented examples',
  status: 'Statuses',
  option: 'Query options',
  expansion: 'Expansions',
} as const;

async function load(): Promise<void> {
  const isHere = byId<HTMLSelectElement>('coverage-scope').value === 'world';
  try {
    const query = isHere ? { world: worldName } : {};
    show(await command('getCoverage', { query }));
  } catch (error) {
    sayProblem(error);
  }
}

function show(rows: readonly Row[]): void {
  fill(
    byId('coverage-rows'),
    Object.entries(aspects).map(([aspect, title]) => {
      const all = rows.filter((row) => row.aspect === aspect);
      const missed = all.filter(({ used }) => used === 0);
      const used = all.length - missed.length;
      const percent = all.length === 0 ? 100 : Math.floor((used / all.length) * 100);
      return h(
        'section',
        { class: 'card', 'aria-labelledby': `coverage-${aspect}` },
        h(
          'h3',
          { id: `coverage-${aspect}` },
          title,
          ' ',
          h('span', { class: 'figure' }, `${used > 0 && percent === 0 ? 'less than 1' : percent} %`),
        ),
        h('progress', { max: 100, value: percent, 'aria-label': `${title} that were used, in percent` }),
        h('p', { class: 'quiet' }, `${used} of ${all.length} were used`),
        missed.length > 0 && h('details', {}, h('summary', {}, 'Never used'), list(missed)),
      );
    }),
  );
}

function list(missed: readonly Row[]): HTMLElement {
  const operations = [...new Set(missed.map(({ operation }) => operation))];
  return h(
    'ul',
    { class: 'missed' },
    operations.map((operation) => {
      const rows = missed.filter((row) => row.operation === operation);
      const names = rows.map(({ name }) => name).filter((name) => name !== operation);
      return h('li', {}, h('strong', {}, operation), names.length > 0 && ` ${names.join(', ')}`);
    }),
  );
}

/** Shows how much of the documented API was used, and what never was. */
export function startCoverage(): void {
  byId('coverage-scope').addEventListener('change', () => void load());
  byId('coverage-again').append(button('Refresh', load));
  onShown('coverage', () => void load());
}
