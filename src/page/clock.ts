import { attempt } from './announce.ts';
import { command } from './control.ts';
import { button, byId, fill, h, onSubmit, textIn } from './dom.ts';
import { type LiveEvents, onLive } from './live.ts';
import { onTick, sinceOpened } from './time.ts';

let shown: { readonly at: number; readonly rate: number; readonly since: number } | undefined;

/** The instant that the clock of the world shows, in epoch milliseconds. */
export function worldNow(): number {
  return shown ? shown.at + (sinceOpened() - shown.since) * shown.rate : 0;
}

/** An instant as people read it, with seconds, in UTC. */
export const readable = (instant: string | number): string =>
  new Date(instant).toISOString().replace('T', ' ').slice(0, 19);

function take({ at, rate }: LiveEvents['clock']): void {
  shown = { at: new Date(at).getTime(), rate, since: sinceOpened() };
  tick();
  const pace = rate === 0 ? 'paused' : rate === 1 ? 'running' : `running ${rate} times as fast`;
  for (const id of ['pace', 'header-pace']) byId(id).textContent = pace;
  for (const it of byId('rates').querySelectorAll('button'))
    it.setAttribute('aria-pressed', String(Number(it.dataset.rate) === rate));
}

function tick(): void {
  if (!shown) return;
  const text = readable(worldNow());
  for (const id of ['now', 'header-now']) {
    const element = byId<HTMLTimeElement>(id);
    if (element.textContent !== text) element.textContent = text;
  }
}

const set = async (body: { at?: string; rate?: number }, done: string) =>
  attempt(async () => take(await command('setClock', { body })), done);

const advance = (ms: number) =>
  attempt(async () => take(await command('advanceClock', { body: { ms } })), 'The clock has moved.');

const rates = [
  { rate: 0, label: 'Pause' },
  { rate: 1, label: 'Run' },
  { rate: 10, label: '10×' },
  { rate: 60, label: '60×' },
];
const steps = [
  { ms: 1000, label: '1 s' },
  { ms: 10_000, label: '10 s' },
  { ms: 60_000, label: '1 min' },
  { ms: 3_600_000, label: '1 h' },
  { ms: 86_400_000, label: '1 day' },
];

/** Shows the clock of the world, and lets it be moved. */
export function startClock(): void {
  fill(
    byId('rates'),
    rates.map(({ rate, label }) => {
      const element = button(label, () => set({ rate }, `The clock: ${label.toLowerCase()}.`));
      element.dataset.rate = String(rate);
      return element;
    }),
  );
  fill(
    byId('advances'),
    h('span', { class: 'quiet' }, 'Advance by'),
    steps.map(({ ms, label }) => button(label, () => advance(ms))),
  );
  const form = byId<HTMLFormElement>('clock-form');
  onSubmit(form, async () => {
    const at = textIn(form, 'at');
    if (at !== '' && (await set({ at }, `The clock was set to ${at}.`))) form.reset();
  });
  onLive('clock', take);
  onTick(tick);
}
