import { attempt, sayProblem } from './announce.ts';
import { readable, worldNow } from './clock.ts';
import { type CommandName, command } from './control.ts';
import { button, byId, fill, h, keyed } from './dom.ts';
import { onBeginning, onLive, type TaskFacts } from './live.ts';
import { operationOf } from './reference/document.ts';
import { onTick } from './time.ts';
import { send } from './world-api.ts';

const tasks = new Map<string, TaskFacts>();

/** Tasks that have ended and that the mock has forgotten since: they stay on the page until the world begins anew. */
const forgotten = new Set<string>();

/** How many of those stay. */
const maxForgotten = 50;

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
  const text = `${id} · ${when}${forgotten.has(id) ? ', forgotten by the mock' : ''}`;
  const line = part(element, '.id');
  if (line.textContent !== text) line.textContent = text;
}

function show(): void {
  // The newest first: it is what somebody waits for.
  const all = [...tasks.values()].reverse();
  const words = byId<HTMLInputElement>('task-words').value.toLowerCase().split(/\s+/);
  const found = all.filter((task) => words.every((word) => wordsOf(task).includes(word)));
  const open = found.filter((it) => !isOver(it));
  const ended = found.filter(isOver);
  const hadFocus = document.activeElement?.closest<HTMLElement>('#tasks > .task')?.dataset.key;
  keyed(byId('tasks'), open, ({ id }) => id, make, update);
  keyed(byId('ended-tasks'), ended, ({ id }) => id, make, update);
  byId('task-filter').hidden = all.length === 0;
  byId('ended').hidden = ended.length === 0;
  byId('ended-title').textContent = `Ended (${ended.length})`;
  if (hadFocus !== undefined && ended.some(({ id }) => id === hadFocus)) focusEnded(hadFocus);
  byId('no-tasks').hidden = open.length > 0;
  byId('no-tasks').textContent =
    found.length === all.length ? 'No task is running.' : 'No running task is like this.';
  const running = all.filter((it) => !isOver(it)).length;
  byId('task-count').textContent = all.length === 0 ? '' : `${running} running of ${all.length}`;
}

/** Whoever was at a task that ends stays there, although it moves to the others that have ended. */
function focusEnded(id: string): void {
  byId<HTMLDetailsElement>('ended').open = true;
  for (const element of byId('ended-tasks').children)
    if ((element as HTMLElement).dataset.key === id) part(element as HTMLElement, 'h3').focus();
}

/** What a task is found by. */
function wordsOf({ id, type, state, progress }: TaskFacts): string {
  const { Message, Error: error } = progress as { Message?: string | null; Error?: string };
  return `${id} ${type} ${state} ${Message ?? ''} ${error ?? ''}`.toLowerCase();
}

/** Takes away what is not there any more; what has ended stays to be read. */
function forget(id: string): void {
  const task = tasks.get(id);
  if (!task || !isOver(task)) {
    tasks.delete(id);
    return;
  }
  forgotten.add(id);
  const [oldest] = forgotten;
  if (forgotten.size <= maxForgotten || oldest === undefined) return;
  forgotten.delete(oldest);
  tasks.delete(oldest);
}

/** In a world that begins anew there are only the tasks that it has. */
async function beginAnew(): Promise<void> {
  const there = await command('listTasks', {});
  tasks.clear();
  forgotten.clear();
  for (const task of there) tasks.set(task.id, task);
  show();
}

const anew: ReadonlySet<string> = new Set(['reset', 'restoreSnapshot', 'importWorld']);

/** Shows the background tasks of the world, and lets them be moved. */
export function startTasks(): void {
  onBeginning(() => {
    tasks.clear();
    forgotten.clear();
    show();
  });
  // Where requests stand below, what is over does not come before them.
  byId<HTMLDetailsElement>('ended').open = matchMedia('(min-width: 60rem)').matches;
  byId('task-words').addEventListener('input', show);
  onLive('command', ({ operation }) => {
    if (anew.has(operation)) void beginAnew().catch(sayProblem);
  });
  onLive('tasks', ({ changed, removed }) => {
    for (const task of changed) tasks.set(task.id, task);
    for (const id of removed) forget(id);
    show();
  });
  onTick(() => {
    for (const element of document.querySelectorAll('#tasks > li, #ended-tasks > li')) {
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
