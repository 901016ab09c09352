import { guidPattern } from '../../contract/text/guid.ts';
import { isRecord } from '../../verify/http/exchange.ts';

/** Which id of one server stands for which of the other one: each makes ids of its own for what is made at both. */
export interface Binding {
  /** Takes two values that say the same, each at its own server: ids at the same places belong together from now on. */
  bind(real: unknown, fake: unknown): void;
  /** A value of the fake with the ids of the real server, as far as they are known. */
  translate<T>(fake: T): T;
  /** Whether two values say the same, but for ids that are not known yet. */
  isAlike(real: unknown, fake: unknown): boolean;
}

const ids = () => new RegExp(guidPattern, 'gi');
/**
 * What the names have that a run gives, so that no other run uses them, and what is made of names: a mark of the run, the kind,
 * and a number that depends on how many there were before.
 */
const mark = /\d{17}-?[0-9a-f]{8}((?:[ -]?[a-z]+)*)(?:[ -]\d+)?/gi;

const idsIn = (text: string) => (text.match(ids()) ?? []).map((it) => it.toLowerCase());

/**
 * Begins to bind ids.
 * @param isCommon whether an id is that of one thing at both servers
 */
export function createBinding(isCommon: (id: string) => boolean): Binding {
  const realOf = new Map<string, string>();
  const bound = new Set<string>();

  function bindText(real: string, fake: string): void {
    const [ours, theirs] = [idsIn(real), idsIn(fake)];
    if (ours.length !== theirs.length) return;
    for (const [index, id] of theirs.entries()) {
      const own = ours[index] as string;
      if (isCommon(id) || isCommon(own) || realOf.has(id) || bound.has(own)) continue;
      realOf.set(id, own);
      bound.add(own);
    }
  }

  function bind(real: unknown, fake: unknown): void {
    if (typeof real === 'string' && typeof fake === 'string') bindText(real, fake);
    else if (Array.isArray(real) && Array.isArray(fake)) {
      for (const [index, it] of real.entries()) bind(it, fake[index]);
    } else if (isRecord(real) && isRecord(fake)) {
      for (const [key, it] of Object.entries(real)) if (Object.hasOwn(fake, key)) bind(it, fake[key]);
    }
  }

  function mapTexts(value: unknown, map: (text: string) => string): unknown {
    if (typeof value === 'string') return map(value);
    if (Array.isArray(value)) return value.map((it) => mapTexts(it, map));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, mapTexts(it, map)]));
  }

  const translate = (value: unknown) =>
    mapTexts(value, (text) => text.replace(ids(), (id) => realOf.get(id.toLowerCase()) ?? id));

  /** Without what nobody can know yet. */
  const blurred = (value: unknown) =>
    JSON.stringify(
      mapTexts(value, (text) =>
        withoutMark(text).replace(ids(), (id) => {
          const it = id.toLowerCase();
          return bound.has(it) || isCommon(it) ? it : '{id}';
        }),
      ),
    );

  return {
    bind,
    translate: (value) => translate(value) as typeof value,
    isAlike: (real, fake) => blurred(real) === blurred(translate(fake)),
  };
}

/** A text without what tells a run of the verifier, and the names in it, from others. */
export const withoutMark = (text: string) => text.replace(mark, '{run}$1');
