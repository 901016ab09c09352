import { placeExample, placeResponse } from '../document/examples.ts';
import { type Document, operationsOf } from '../reading/openapi.ts';
import { readVerification } from '../verification/verification.ts';
import type { AskedExample } from './asking.ts';
import { collectExamples } from './collect.ts';
import type { OperationNote } from './notes.ts';
import { createWorlds } from './worlds.ts';

/** What the example of another answer is called. */
const names: Readonly<Record<number, string>> = {
  200: 'again',
  400: 'invalid',
  403: 'forbidden',
  404: 'unknown',
  409: 'taken',
  413: 'tooLarge',
  415: 'otherType',
};

/**
 * Puts examples into the document that the mock answers, which has to be generated: of each operation one that goes well, where
 * no published example does, and one of each refusal.
 * @param notes what `openapi/requests/` says
 */
export async function addExamples(
  document: Document,
  notes: Readonly<Record<string, OperationNote>>,
): Promise<void> {
  const worlds = await createWorlds();
  const collected = await collectExamples(document, readVerification(document), notes, worlds);
  for (const { operation } of operationsOf(document)) {
    const found = collected.get(operation.operationId);
    if (found?.success) {
      const { asked, answer } = found.success;
      placeExample(document, operation, 'success', { request: requestOf(asked), response: answer });
    }
    for (const answer of Object.values(found?.refusals ?? {}))
      placeResponse(document, operation, names[answer.status] ?? 'refused', answer);
  }
}

function requestOf({ parameters, body }: AskedExample) {
  return { parameters: { ...parameters }, ...(body !== undefined && { body: printed(body) }) };
}

/** Of a multipart body the texts of its parts, by name. */
function printed(body: unknown): unknown {
  const { files } = body as { files?: readonly { name: string; bytes: Uint8Array }[] };
  if (!Array.isArray(files)) return body;
  return Object.fromEntries(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}
