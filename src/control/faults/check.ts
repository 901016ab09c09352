import { requestMethods } from '../../contract/http/http-methods.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { isObject } from '../../contract/validation/check.ts';
import { withoutSecrets } from '../../contract/validation/schema-error.ts';
import { maxMessageLength } from '../../fake/http/response.ts';
import { between, type Kind, milliseconds, oneOf, text, texts, textUpTo, whole } from '../kinds.ts';
import { areHeaders, areOwnHeaders, headersSentence } from '../response-headers.ts';
import type { Fault, FaultMatch } from './fault.ts';
import { unusable } from './reach.ts';

const seedText = textUpTo(200);
const isListOfNames = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(text.fits) && new Set(value).size === value.length;

const kinds: Readonly<Record<keyof Fault, Kind>> = {
  operation: {
    fits: (value) => text.fits(value) || isListOfNames(value),
    sentence: 'must be the name of an operation, or a list of such names, each once',
  },
  match: { fits: isObject, sentence: 'must be an object' },
  after: whole(0),
  every: whole(1),
  share: between(0, 1),
  seed: {
    fits: (value) => seedText.fits(value) || Number.isFinite(value),
    sentence: `${seedText.sentence}, or a number`,
  },
  first: whole(1),
  latency: { ...milliseconds, fits: (value) => milliseconds.fits(value) && Number.isFinite(value) },
  status: {
    fits: (value) => Number.isInteger(value) && Number(value) >= 400 && Number(value) <= 599,
    sentence: 'must be an error status, from 400 to 599',
  },
  undocumented: oneOf(true, false),
  headers: {
    fits: areOwnHeaders,
    sentence: `${headersSentence}; for a broken answer use cut or body`,
  },
  expired: oneOf(true),
  forbidden: {
    fits: (value) => value === true || text.fits(value),
    sentence: 'must be true or a permission',
  },
  task: oneOf('fails', 'never ends'),
  message: textUpTo(maxMessageLength),
  cut: oneOf('before', 'middle'),
  body: oneOf('truncated', 'malformed', 'html', 'empty'),
};

const matchKinds: Readonly<Record<keyof FaultMatch, Kind>> = {
  method: oneOf(...requestMethods),
  path: {
    fits: (value) => typeof value === 'string' && /^[/*][^?#]*$/.test(value),
    sentence: 'must be a path that begins with / or *; what follows a question mark goes into match.query',
  },
  query: texts,
  header: { fits: areHeaders, sentence: 'must be an object of texts, by names that headers can have' },
};

/**
 * Checks everything of a fault that can be seen without the document.
 * @returns a copy without what is undefined
 * @throws Error that names the part at fault
 */
export function checkFault(given: Fault): Fault {
  if (!isObject(given)) throw unusable(`it must be an object, got ${shown(given)}.`);
  checkParts(given, kinds, '');
  checkParts(given.match ?? {}, matchKinds, 'match.');
  checkSize(given);
  const fault = structuredClone(withoutUndefined(given));
  checkTogether(fault);
  return fault;
}

/** Each fault is asked about each request. */
const maxConditions = 10;
const maxLength = 10_000;

function checkSize(fault: Fault): void {
  const { query = {}, header = {} } = fault.match ?? {};
  const conditions = Object.keys(query).length + Object.keys(header).length;
  if (conditions > maxConditions)
    throw unusable(
      `match.query and match.header have ${conditions} entries, at most ${maxConditions} are possible.`,
    );
  const { length } = JSON.stringify(fault);
  if (length > maxLength)
    throw unusable(`it has ${length} characters of JSON, at most ${maxLength} are possible.`);
}

function checkParts(value: object, known: Readonly<Record<string, Kind>>, prefix: string): void {
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) {
      const names = Object.keys(known);
      const hint = suggest(name, names) || `; known: ${names.join(', ')}.`;
      throw unusable(`it has no part ${prefix}${name}${hint}`);
    }
    if (!kind.fits(part)) throw unusable(`${prefix}${name} ${kind.sentence}, got ${shown(part)}.`);
  }
}

/** What takes the place of the usual outcome, and what is done to the response afterwards: of each at most one. */
const outcomes = ['status', 'expired', 'forbidden', 'task'] as const;
const damages = ['cut', 'body'] as const;

function checkTogether(fault: Fault): void {
  const outcome = outcomes.filter((it) => fault[it] !== undefined);
  const damage = damages.filter((it) => fault[it] !== undefined);
  for (const both of [outcome, damage]) {
    if (both.length > 1) throw unusable(`${both.join(' and ')} exclude each other; add a fault for each.`);
  }
  if (outcome.length + damage.length === 0 && fault.latency === undefined)
    throw unusable(`it does nothing; give it ${[...outcomes, ...damages].join(', ')} or latency.`);
  if (fault.cut === 'before' && outcome.length > 0)
    throw unusable(
      `cut: "before" leaves nothing to answer, so ${outcome} makes no difference; leave it out.`,
    );
  const hasErrorResponse = outcome.length > 0 && fault.task === undefined;
  needs(
    fault,
    'message',
    hasErrorResponse || fault.task === 'fails',
    'an error response, or a task that fails',
  );
  needs(fault, 'headers', hasErrorResponse, 'an error response');
  needs(fault, 'undocumented', (fault.status ?? fault.forbidden) !== undefined, 'status or forbidden');
  needs(fault, 'seed', fault.share !== undefined, 'share');
}

function needs(fault: Fault, part: keyof Fault, isThere: boolean, what: string): void {
  if (fault[part] !== undefined && !isThere) throw unusable(`${part} only goes together with ${what}.`);
}

function withoutUndefined<T extends object>(value: T): T {
  const kept = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    kept.map(([name, part]) => [name, isObject(part) ? withoutUndefined(part) : part]),
  ) as T;
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value, withoutSecrets) ?? String(value));
}
