import { hasSuccess } from '../document/examples.ts';
import { type Document, operationsOf } from '../reading/openapi.ts';
import type { Verification } from '../verification/facts.ts';
import { answerTo } from './answering.ts';
import type { Answer, AskedExample } from './asking.ts';
import type { OperationNote } from './notes.ts';
import { refusalsOf } from './refusals.ts';
import type { Subject } from './requests.ts';
import type { Worlds } from './worlds.ts';

/** What an operation is asked and answers, to be put into the document. */
export interface Collected {
  readonly success?: { readonly asked: AskedExample; readonly answer: Answer };
  /** By status. */
  readonly refusals: Readonly<Record<number, Answer>>;
}

/** What is longer, as JSON, is no example that anybody reads. */
const maxLength = 65_536;

/**
 * Asks the mock each operation in a world as it is seeded, and keeps what it answers: when all is well, where no published
 * example says that, and when it refuses.
 */
export async function collectExamples(
  document: Document,
  verification: Verification,
  notes: Readonly<Record<string, OperationNote>>,
  worlds: Worlds,
): Promise<Map<string, Collected>> {
  const collected = new Map<string, Collected>();
  const subjects = new Map<string, Subject>();
  for (const found of operationsOf(document))
    subjects.set(found.operation.operationId, { ...found, document, verification });
  for (const [id, subject] of subjects) {
    const context = { subjects, worlds, subject, note: notes[id] ?? {} };
    const good = await answerTo(context, context.note, (it) => it.status < 300);
    if (!good) continue;
    const isExample = !hasSuccess(subject.operation) && JSON.stringify(good.answer).length <= maxLength;
    const refusals = await refusalsOf(context, good.asked);
    collected.set(id, { ...(isExample && { success: good }), refusals });
  }
  return collected;
}
