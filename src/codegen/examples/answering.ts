import { type Answer, type AskedExample, ask } from './asking.ts';
import type { OperationNote, RequestNote } from './notes.ts';
import { requestsTo, type Subject } from './requests.ts';
import type { Worlds } from './worlds.ts';

/** What is needed to ask one operation. */
export interface Asking {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly worlds: Worlds;
  readonly subject: Subject;
  readonly note: OperationNote;
}

/** The first request that is answered as wanted, each made to a world of its own; lists that have something come first. */
export async function answerTo(
  { subjects, worlds, subject }: Asking,
  note: RequestNote,
  isWanted: (answer: Answer) => boolean,
) {
  let empty: { asked: AskedExample; answer: Answer } | undefined;
  for (let index = 0; ; index++) {
    const mock = worlds.anew(note.before ? 'post' : subject.method, note.seed);
    let before = {};
    for (const step of note.before ?? []) {
      const earlier = subjects.get(step.operation);
      const [request] = earlier ? requestsTo(mock, earlier, step, before) : [];
      if (!earlier || !request) throw new Error(`Failed to ask ${step.operation}: nothing is known to ask.`);
      const { body } = await ask(mock, earlier.method, earlier.path, request);
      before = (body as object | undefined) ?? {};
    }
    const asked = nth(requestsTo(mock, subject, note, before), index);
    if (!asked) return empty;
    const answer = await ask(mock, subject.method, subject.path, asked);
    if (!isWanted(answer)) continue;
    if (hasContent(answer)) return { asked, answer };
    empty ??= { asked, answer };
  }
}

function nth<T>(values: Iterable<T>, index: number): T | undefined {
  let left = index;
  for (const value of values) if (left-- === 0) return value;
  return undefined;
}

function hasContent({ body }: Answer): boolean {
  const list = Array.isArray(body) ? body : (body as { Items?: unknown } | undefined)?.Items;
  return !Array.isArray(list) || list.length > 0;
}
