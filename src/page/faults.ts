import { attempt, sayProblem } from './announce.ts';
import { type Answered, command } from './control.ts';
import { button, byId, fill, h, keyed, onSubmit, textIn } from './dom.ts';
import { onBeginning, onLive } from './live.ts';
import { onShown } from './navigation.ts';
import { operations } from './reference/document.ts';
import { throttled } from './time.ts';

type Added = Answered<'listFaults'>[number];
type Fault = Added['fault'];

const load = throttled(async () => {
  try {
    show(await command('listFaults', {}));
  } catch (error) {
    sayProblem(error);
  }
}, 250);

function make({ id, fault }: Added): HTMLElement {
  return h(
    'li',
    { class: 'fault' },
    h('p', {}, h('strong', {}, describe(fault)), ' ', h('span', { class: 'quiet' }, whenOf(fault))),
    h('p', { class: 'counters' }),
    h('pre', { tabindex: 0, role: 'group', 'aria-label': `${id} as JSON` }, JSON.stringify(fault)),
    h(
      'div',
      { class: 'buttons' },
      button('Remove', () => remove(id), id),
    ),
  );
}

const remove = (id: string) =>
  attempt(async () => {
    await command('removeFault', { path: { id } });
    await load();
  }, `${id} was removed.`);

function show(faults: readonly Added[]): void {
  keyed(
    byId('fault-list'),
    faults,
    ({ id }) => id,
    make,
    (element, { id, matched, hits }) => {
      fill(
        element.querySelector('.counters') as Element,
        h('span', { class: 'badge' }, id),
        ` has hit ${hits} of the ${matched} requests that match it`,
      );
    },
  );
  byId('no-faults').hidden = faults.length > 0;
  byId('fault-count').textContent = faults.length === 0 ? '' : String(faults.length);
  byId('clear-faults').hidden = faults.length === 0;
}

/** What a fault does, and to which requests, in words. */
function describe(fault: Fault): string {
  const { operation, status, expired, forbidden, task, cut, body, latency } = fault;
  const to = operation === undefined ? 'every operation' : [operation].flat().join(', ');
  const what = [
    status !== undefined && `responds with ${status}`,
    expired && 'responds with 401: the token has expired',
    forbidden && 'responds with 403: a permission is missing',
    task && `its task ${task}`,
    cut && (cut === 'before' ? 'no response' : 'the connection closes in the middle of the response'),
    body && `the body is ${body}`,
    latency !== undefined && `${latency} ms delay`,
  ].filter((it) => typeof it === 'string');
  return `${to}: ${what.join(', ')}`;
}

function whenOf({ after, every, share, first }: Fault): string {
  return [
    after !== undefined && `skips the first ${after}`,
    every !== undefined && `one in ${every}`,
    share !== undefined && `${share * 100} percent`,
    first !== undefined && (first === 1 ? 'once' : `${first} times`),
  ]
    .filter((it) => it !== false)
    .join(', ');
}

/** What the form says, as a fault; the mock judges whether it can be. */
function faultOf(form: HTMLFormElement): Fault {
  const [kind = '', value = ''] = textIn(form, 'kind').split('=');
  const number = (name: string) => {
    const text = textIn(form, name);
    return text === '' ? {} : { [name]: Number(text) };
  };
  const text = (name: string) => (textIn(form, name) === '' ? {} : { [name]: textIn(form, name) });
  const what =
    kind === 'latency'
      ? {}
      : kind === 'status'
        ? number('status')
        : { [kind]: value === 'true' ? true : value };
  return {
    ...text('operation'),
    ...what,
    ...number('latency'),
    ...text('message'),
    ...number('after'),
    ...number('every'),
    ...number('first'),
    ...number('share'),
  } as Fault;
}

async function fillOperations(): Promise<void> {
  const select = byId<HTMLSelectElement>('fault-operation');
  if (select.options.length > 1) return;
  try {
    const names = (await operations()).map(({ operationId }) => operationId).sort();
    if (select.options.length === 1)
      select.append(...names.map((name) => h('option', { value: name }, name)));
  } catch (error) {
    sayProblem(error);
  }
}

/** Shows what goes wrong in the world, and lets faults be added and removed. */
export function startFaults(): void {
  const form = byId<HTMLFormElement>('fault-form');
  const kind = byId<HTMLSelectElement>('fault-kind');
  const adapt = () => {
    byId('fault-status').hidden = kind.value !== 'status';
    byId('fault-message').hidden = !/^(status|expired|forbidden|task=fails)/.test(kind.value);
  };
  kind.addEventListener('change', adapt);
  adapt();
  onSubmit(form, async () => {
    const done = await attempt(() => command('addFault', { body: faultOf(form) }), 'The fault was added.');
    if (done) await load();
  });
  byId('clear-faults').append(
    button('Remove all', () =>
      attempt(async () => {
        await command('clearFaults', {});
        // This button goes with the faults.
        form.querySelector('button')?.focus();
        await load();
      }, 'All faults were removed.'),
    ),
  );
  onShown('faults', () => {
    void fillOperations();
    void load();
  });
  for (const event of ['journal', 'command'] as const)
    onLive(event, () => byId('faults').hidden || void load());
  onBeginning(() => void load());
}
