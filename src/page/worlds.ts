import { attempt, sayProblem } from './announce.ts';
import { readable } from './clock.ts';
import { type Answered, command } from './control.ts';
import { button, byId, fill, h, onSubmit, textIn } from './dom.ts';
import { onLive } from './live.ts';
import { onShown } from './navigation.ts';
import { rootOf, worldName } from './place.ts';
import { throttled } from './time.ts';

type Facts = Answered<'listWorlds'>[number];

/** Shows the worlds of the server again. */
export const loadWorlds = throttled(async () => {
  try {
    show(await command('listWorlds', {}));
    const { worlds, memory } = await command('getHealth', {});
    // Not all of many are listed.
    byId('world-count').textContent = String(worlds);
    showMemory(memory);
  } catch (error) {
    sayProblem(error);
  }
}, 250);

function show(worlds: readonly Facts[]): void {
  fill(byId('world-rows'), worlds.map(row));
}

const mebibytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/** One bound is for all worlds; what it has cost is said where one looks for what is not there any more. */
function showMemory({ limit, worlds, journals, forgotten }: Answered<'getHealth'>['memory']): void {
  const lost =
    forgotten === 0
      ? ''
      : ` ${forgotten} requests were forgotten in journals of worlds that nobody had used for longest.`;
  byId('memory-use').textContent =
    `Memory: ${mebibytes(worlds)} for worlds and ${mebibytes(journals)} for journals, of ${mebibytes(limit)}.${lost}`;
}

function row({ name, seed, states, changed, tasks, lastUsed }: Facts): HTMLElement {
  const differing = Object.entries(changed).filter(([, count]) => count > 0);
  const isHere = name === worldName;
  const cell = (
    title: string,
    ...content: Parameters<typeof fill> extends [Element, ...infer C] ? C : never
  ) => h('td', { 'data-title': title }, content);
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      isHere
        ? h('span', {}, name, ' ', h('span', { class: 'badge' }, 'this one'))
        : h('a', { href: `${rootOf(name)}/#worlds` }, name),
    ),
    cell('Seed', [seed, ...states].join(', ')),
    cell(
      'Changed records',
      differing.length === 0 ? 'none' : differing.map(([entity, count]) => `${entity} ${count}`).join(', '),
    ),
    cell('Tasks', tasks),
    cell('Used', h('time', { datetime: lastUsed }, readable(lastUsed))),
    cell(
      'Commands',
      h(
        'div',
        { class: 'buttons' },
        button('Reset', () => reset(name), name),
        name !== 'default' && button('Delete', () => remove(name), name),
      ),
    ),
  );
}

const reset = (name: string) =>
  attempt(async () => {
    await command('reset', { root: rootOf(name) });
    await loadWorlds();
  }, `The world ${name} was reset.`);

async function remove(name: string): Promise<void> {
  const done = await attempt(async () => {
    await command('deleteWorld', { path: { name } });
    if (name !== worldName) await loadWorlds();
  }, `The world ${name} was deleted.`);
  if (done && name === worldName) location.assign(`${rootOf('default')}/#worlds`);
}

/** Shows the worlds of the server, and makes, resets and deletes them. */
export function startWorlds(): void {
  const form = byId<HTMLFormElement>('world-form');
  onSubmit(form, async () => {
    const name = textIn(form, 'name');
    const seed = textIn(form, 'seed');
    const done = await attempt(
      () => command('makeWorld', { path: { name }, body: seed === '' ? {} : { seed } }),
      `The world ${name} was created.`,
    );
    if (!done) return;
    form.reset();
    await loadWorlds();
  });
  onShown('worlds', () => void loadWorlds());
  for (const event of ['journal', 'command'] as const)
    onLive(event, () => byId('worlds').hidden || void loadWorlds());
}
