import { attempt, sayProblem } from './announce.ts';
import { readable } from './clock.ts';
import { confirmed } from './confirm.ts';
import { type Answered, command, deleteWorldHere } from './control.ts';
import { button, byId, fill, h, keyed, onSubmit, textIn } from './dom.ts';
import { onLive } from './live.ts';
import { onShown } from './navigation.ts';
import { rootOf, worldName } from './place.ts';
import { throttled } from './time.ts';

type Facts = Answered<'listWorlds'>[number];

/** How many are shown at first, and how many more when they are asked for. */
const step = 50;
let limit = step;
let worlds: readonly Facts[] = [];

/** Shows the worlds of the server again. */
export const loadWorlds = throttled(async () => {
  try {
    await loadPages();
    show();
    const { worlds, memory } = await command('getHealth', {});
    byId('world-count').textContent = String(worlds);
    showMemory(memory);
  } catch (error) {
    sayProblem(error);
  }
}, 250);

/** Reads as many as are shown; all of them when some of them are looked for. */
async function loadPages(): Promise<void> {
  const found: Facts[] = [];
  const most = words() === '' ? limit + 1 : Number.POSITIVE_INFINITY;
  for (;;) {
    const top = Math.min(1000, most - found.length);
    const after = found.at(-1)?.name;
    const page = await command('listWorlds', { query: { top, ...(after === undefined ? {} : { after }) } });
    found.push(...page);
    if (page.length < top || found.length >= most) break;
  }
  worlds = found;
}

const words = () => byId<HTMLInputElement>('world-words').value.trim().toLowerCase();

function show(): void {
  const wanted = worlds.filter(({ name }) => name.toLowerCase().includes(words()));
  keyed(byId('world-rows'), wanted.slice(0, limit), ({ name }) => name, make, update);
  byId('no-worlds').hidden = wanted.length > 0;
  byId('more-worlds').hidden = wanted.length <= limit;
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

function make({ name }: Facts): HTMLElement {
  const cell = (title: string) => h('td', { 'data-title': title });
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      name === worldName
        ? h('span', {}, name, ' ', h('span', { class: 'badge' }, 'this one'))
        : h('a', { href: `${rootOf(name)}/#worlds` }, name),
    ),
    ['Seed', 'Changed records', 'Tasks', 'Used'].map(cell),
    h(
      'td',
      {},
      h(
        'div',
        { class: 'buttons' },
        button('Reset', () => reset(name), name),
        name !== 'default' && button('Delete', () => remove(name), name),
      ),
    ),
  );
}

function update(row: HTMLElement, { seed, states, changed, tasks, lastUsed }: Facts): void {
  const differing = Object.entries(changed).filter(([, count]) => count > 0);
  const contents = [
    [seed, ...states].join(', '),
    differing.length === 0 ? 'none' : differing.map(([entity, count]) => `${entity} ${count}`).join(', '),
    tasks,
    h('time', { datetime: lastUsed }, readable(lastUsed)),
  ];
  const cells = row.querySelectorAll('td');
  for (const [index, content] of contents.entries()) fill(cells[index] as Element, content);
}

async function reset(name: string): Promise<void> {
  if (!(await confirmed(`Reset the world ${name}? What was changed in it is lost.`, 'Reset'))) return;
  await attempt(async () => {
    await command('reset', { root: rootOf(name) });
    await loadWorlds();
  }, `The world ${name} was reset.`);
}

async function remove(name: string): Promise<void> {
  if (!(await confirmed(`Delete the world ${name}?`, 'Delete'))) return;
  const isHere = name === worldName;
  const done = await attempt(async () => {
    if (isHere) return deleteWorldHere();
    await command('deleteWorld', { path: { name } });
    await loadWorlds();
  }, `The world ${name} was deleted.`);
  if (done && isHere) location.assign(`${rootOf('default')}/#worlds`);
}

/** A world that nobody has asked for anything for this long is unused. */
const unusedMinutes = 10;

async function removeUnused(): Promise<void> {
  const question = `Delete all worlds that nobody has used for ${unusedMinutes} minutes? The default world stays.`;
  if (!(await confirmed(question, 'Delete'))) return;
  await attempt(
    async () => {
      const { deleted } = await command('deleteUnusedWorlds', { query: { unusedFor: unusedMinutes * 60 } });
      await loadWorlds();
      return deleted;
    },
    (deleted) => `${deleted} ${deleted === 1 ? 'world was' : 'worlds were'} deleted.`,
  );
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
  byId('world-filter').append(button('Delete unused', removeUnused));
  byId('world-words').addEventListener('input', () => void loadWorlds());
  byId('more-worlds').append(
    button('Show more', () => {
      limit += step;
      return loadWorlds();
    }),
  );
  onShown('worlds', () => void loadWorlds());
  for (const event of ['journal', 'command'] as const)
    onLive(event, () => byId('worlds').hidden || void loadWorlds());
}
