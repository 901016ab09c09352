import { attempt, sayProblem } from './announce.ts';
import { readable } from './clock.ts';
import { confirmed } from './confirm.ts';
import { type Answered, command } from './control.ts';
import { button, byId, h, keyed, onSubmit, textIn } from './dom.ts';
import { download } from './download.ts';
import { onBeginning, onLive } from './live.ts';
import { worldName } from './place.ts';
import { throttled } from './time.ts';
import { loadWorlds } from './worlds.ts';

type Facts = Answered<'listSnapshots'>[number];

const load = throttled(async () => {
  try {
    show(await command('listSnapshots', {}));
  } catch (error) {
    sayProblem(error);
  }
}, 250);

function show(snapshots: readonly Facts[]): void {
  // What is typed into the field of a fork stays.
  keyed(
    byId('snapshots'),
    snapshots,
    ({ name, at }) => `${name} ${at}`,
    item,
    () => {},
  );
  byId('no-snapshots').hidden = snapshots.length > 0;
}

function item({ name, at }: Facts): HTMLElement {
  const field = h('input', {
    name: 'world',
    required: true,
    pattern: '[\\w.\\-]{1,64}',
    'aria-label': `Name of the world that is forked from ${name}`,
    placeholder: 'new world',
  });
  const form = h(
    'form',
    { class: 'inline' },
    field,
    h('button', {}, 'Fork', h('span', { class: 'hidden' }, ` ${name}`)),
  );
  onSubmit(form, async () => {
    const world = textIn(form, 'world');
    const done = await attempt(
      () => command('forkSnapshot', { path: { name }, body: { world } }),
      `The world ${world} was created from ${name}.`,
    );
    if (!done) return;
    form.reset();
    await loadWorlds();
  });
  return h(
    'li',
    {},
    h('p', {}, h('strong', {}, name), ' ', h('time', { class: 'quiet', datetime: at }, readable(at))),
    h(
      'div',
      { class: 'buttons' },
      button('Restore', () => restore(name), name),
      button('Delete', () => remove(name), name),
      form,
    ),
  );
}

/** Hands the world over as a file. */
async function exportWorld(): Promise<void> {
  const exported = await command('exportWorld', {});
  download(`${worldName}.json`, JSON.stringify(exported, null, 2), 'application/json');
}

const restore = async (name: string) =>
  (await confirmed(`Go back to the snapshot ${name}? What has changed since is lost.`, 'Restore')) &&
  attempt(() => command('restoreSnapshot', { path: { name } }), `The snapshot ${name} was restored.`);

const remove = async (name: string) =>
  (await confirmed(`Delete the snapshot ${name}?`, 'Delete')) &&
  attempt(() => command('deleteSnapshot', { path: { name } }), `The snapshot ${name} was deleted.`);

/** Shows the moments of the world that are kept, and lets go back to them. */
export function startSnapshots(): void {
  const form = byId<HTMLFormElement>('snapshot-form');
  onSubmit(form, async () => {
    const name = textIn(form, 'name');
    if (await attempt(() => command('saveSnapshot', { path: { name } }), `The snapshot ${name} was saved.`))
      form.reset();
    await load();
  });
  byId('export').append(button('Export this world', () => attempt(exportWorld, 'The world was exported.')));
  const file = byId<HTMLInputElement>('import');
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    await attempt(
      async () => command('importWorld', { body: JSON.parse(await chosen.text()) }),
      `${chosen.name} was imported.`,
    );
    file.value = '';
  });
  onLive('command', () => void load());
  onBeginning(() => void load());
}
