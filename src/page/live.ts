import type { components } from '../control/http/types.gen.ts';
import { ControlError, openEvents } from './control.ts';
import { byId } from './dom.ts';
import { pause } from './time.ts';

type Schemas = components['schemas'];
export type TaskFacts = Schemas['TaskFacts'];

/** What the world tells of. */
export interface LiveEvents {
  readonly clock: Schemas['Clock'];
  readonly tasks: Schemas['TaskChanges'];
  readonly journal: Schemas['JournalRange'];
  readonly command: Schemas['Command'];
}

type Listeners = { readonly [E in keyof LiveEvents]: Set<(data: LiveEvents[E]) => void> };

const listeners: Listeners = { clock: new Set(), tasks: new Set(), journal: new Set(), command: new Set() };
const beginnings = new Set<() => void>();

/** Calls a listener whenever the world tells of something. */
export function onLive<E extends keyof LiveEvents>(event: E, listener: (data: LiveEvents[E]) => void): void {
  listeners[event].add(listener);
}

/** Calls a listener when the stream begins, again after each break: what was known before may be wrong. */
export function onBeginning(listener: () => void): void {
  beginnings.add(listener);
}

const rest = 1000;

/** Follows the world for as long as the page is open. */
export async function follow(): Promise<never> {
  for (;;) {
    try {
      const response = await openEvents(new AbortController().signal);
      showState('live', 'Live');
      for (const begin of beginnings) begin();
      await read(response);
      showState('lost', 'The connection has ended; trying again');
    } catch (error) {
      showState(
        'lost',
        error instanceof ControlError ? error.message : 'The mock does not respond; trying again',
      );
    }
    await pause(rest);
  }
}

async function read(response: Response): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return;
    text += value;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) tell(event);
  }
}

function tell(text: string): void {
  const [, name = '', data = 'null'] = /^event: (\w+)\ndata: (.*)$/.exec(text) ?? [];
  if (!(name in listeners)) return;
  const known = listeners[name as 'clock'];
  for (const listener of known) listener(JSON.parse(data));
}

function showState(state: 'live' | 'lost', text: string): void {
  const element = byId('connection');
  if (element.textContent === text) return;
  element.dataset.state = state;
  element.textContent = text;
}
