import { attempt } from './announce.ts';
import { readable, worldNow } from './clock.ts';
import { type CommandName, command } from './control.ts';
import { button, byId, fill, h, keyed } from './dom.ts';
import { onBeginning, onLive, type TaskFacts } from './live.ts';
import { operationOf } from './reference-document.ts';
import { onTick } from './time.ts';
import { send } from './world-api.ts';

const tasks = new Map<string, TaskFacts>();

type TaskCommand = Extract<
  CommandName,
  'advanceTask' | 'finishTask' | 'failTask' | 'holdTask' | 'releaseTask'
>;

const isOver = ({ state }: TaskFacts) => state === 'completed' || state === 'failed';

function order(name: TaskCommand, { id, type }: TaskFacts, done: string): Promise<boolean> {
  return attempt(async () => {
    const task = await command(name, { path: { id } });
    tasks.set(id, task);
    show();
  }, `${type} ${done}.`);
}

function make({ id, type }: TaskFacts): HTMLElement {
  return h(
    'li',
    { class: 'task' },
    h('h3', { tabindex: -1 }, type, ' ', h('span', { class: 'badge' })),
    h('progress', { max: 1, 'aria-label': `${type} ${id}` }),
    h('p', { class: 'message' }),
    h('p', { class: 'quiet id' }, id),
    h('div', { class: 'buttons' }),
  );
}

function update(element: HTMLElement, task: TaskFacts): void {
  const { state, progress, type } = task;
  const said = progress as { ProgressInPercent?: number; Message?: string | null; Error?: string };
  element.dataset.state = state;
  part(element, '.badge').textContent = state;
  (part(element, 'progress') as HTMLProgressElement).value = said.ProgressInPercent ?? 0;
  part(element, '.message').textContent = said.Error ?? said.Message ?? '';
  showRest(element, task);
  const buttons = part(element, '.buttons');
  if (buttons.dataset.state === state) return;
  buttons.dataset.state = state;
  const hadFocus = buttons.contains(document.activeElement);
  fill(buttons, isOver(task) ? [] : commandsOf(task));
  if (hadFocus) (buttons.querySelector('button') ?? part(element, 'h3')).focus();
  element.setAttribute('aria-label', `${type}, ${state}`);
}

function commandsOf(task: TaskFacts): HTMLElement[] {
  const { type } = task;
  const standing = task.state === 'held';
  return [
    button('Advance', () => order('advanceTask', task, 'has moved to its next step'), type),
    button('Finish', () => order('finishTask', task, 'is finished'), type),
    button('Fail', () => order('failTask', task, 'has failed'), type),
    standing
      ? button('Release', () => order('releaseTask', task, 'was released'), type)
      : button('Hold', () => order('holdTask', task, 'is held'), type),
  ];
}

function part(element: HTMLElement, selector: string): HTMLElement {
  return element.querySelector(selector) as HTMLElement;
}

/** The time that is left changes although nothing happens. */
function showRest(element: HTMLElement, task: TaskFacts): void {
  const { endsAt, id } = task;
  const rest = endsAt === null ? undefined : new Date(endsAt).getTime() - worldNow();
  const when =
    endsAt === null
      ? 'does not end by itself'
      : isOver(task)
        ? `ended ${readable(endsAt)}`
        : `ends in ${Math.max(0, Math.ceil((rest ?? 0) / 1000))} s`;
  const text = `${id} · ${when}`;
  const line = part(element, '.id');
  if (line.textContent !== text) line.textContent = text;
}

function show(): void {
  // The newest first: it is what somebody waits for.
  const all = [...tasks.values()].reverse();
  keyed(byId('tasks'), all, ({ id }) => id, make, update);
  byId('no-tasks').hidden = all.length > 0;
  const open = all.filter((it) => !isOver(it)).length;
  byId('task-count').textContent = all.length === 0 ? '' : `${open} running of ${all.length}`;
}

/** Shows the background tasks of the world, and lets them be moved. */
export function startTasks(): void {
  onBeginning(() => {
    tasks.clear();
    show();
  });
  onLive('tasks', ({ changed, removed }) => {
    for (const task of changed) tasks.set(task.id, task);
    for (const id of removed) tasks.delete(id);
    show();
  });
  onTick(() => {
    for (const element of byId('tasks').children) {
      const task = tasks.get((element as HTMLElement).dataset.key ?? '');
      if (task) showRest(element as HTMLElement, task);
    }
  });
  byId('start-task').append(
    button('Start a reindex', () =>
      attempt(async () => {
        const body = JSON.stringify({ Type: 'Reindex', Parameters: {} });
        const { method, path } = await operationOf('startBackgroundTask');
        const answer = await send(method, path, { body });
        if (!answer.ok) throw new Error(`The mock responded with ${answer.status}.`);
      }, 'A reindex has started.'),
    ),
  );
  show();
}
