import { type Asking, answerTo } from './answering.ts';
import { type Answer, type AskedExample, ask } from './asking.ts';

/** No record has it. */
const unknownId = '11111111-2222-4333-8444-555555555555';

/**
 * What an operation answers when it refuses, by status: each that the document has words for at this operation, and those in
 * which the mock says what this operation needs, such as a permission. What any request may be answered stands once for all
 * operations.
 * @param good a request that is answered well
 */
export async function refusalsOf(asking: Asking, good: AskedExample): Promise<Record<number, Answer>> {
  const { operation } = asking.subject;
  const published = Object.values(operation['x-examples'] ?? {}).map(({ response }) => response.status);
  const declared = Object.keys(operation.responses)
    .map(Number)
    .filter((status) => status >= 400 && !published.includes(status));
  const noted = Object.keys(asking.note.answers ?? {}).map(Number);
  const own = declared.filter((status) => operation.responses[status]?.$ref === undefined);
  const found: Record<number, Answer> = {};
  for await (const { answer, isSaid } of answersTo(asking, good)) {
    const { status } = answer;
    if (own.includes(status) || (isSaid && [...declared, ...noted].includes(status)))
      found[status] ??= answer;
  }
  return found;
}

/** What is answered to requests that something is wrong with, what is said of the operation first. */
async function* answersTo(asking: Asking, good: AskedExample) {
  const { subject, worlds, note } = asking;
  const { method, path, operation, parameters } = subject;
  for (const [status, refused] of Object.entries(note.answers ?? {})) {
    const found = await answerTo(asking, refused, (it) => it.status === Number(status));
    if (found) yield { answer: found.answer, isSaid: true };
  }
  const answer = await ask(worlds.forbidden(method), method, path, good);
  yield { answer, isSaid: answer.status === 403 };
  const places = parameters.filter((it) => it.in === 'path').map(({ name }) => name);
  const type = Object.keys(operation.requestBody?.content ?? {})[0];
  const spoilt: AskedExample[] = [
    ...places.toReversed().map((name) => withParameters(good, { [name]: unknownId })),
    ...(type === 'application/json'
      ? [
          { ...good, body: {} },
          { ...good, body: [] },
        ]
      : []),
    ...(type?.startsWith('multipart/')
      ? [{ ...good, body: { fields: { note: 'no file' }, files: [] } }]
      : []),
    { parameters: Object.fromEntries(places.map((name) => [name, good.parameters[name]])), type },
    withParameters(good, { $format: 'xml' }),
    withParameters(good, { callback: 'no function' }),
  ];
  for (const asked of spoilt)
    yield { answer: await ask(worlds.anew(method), method, path, asked), isSaid: false };
  if (type === undefined) return;
  const bodies = [{ ...good, body: new Uint8Array(1), type: 'text/csv' }];
  // The limit that all others share is that of other bodies.
  if (type.startsWith('multipart/')) bodies.push({ ...good, body: tooLarge, type: `${type}; boundary=b` });
  for (const asked of bodies)
    yield { answer: await ask(worlds.anew(method), method, path, asked), isSaid: true };
}

/** One byte more than an upload may have. */
const tooLarge = new Uint8Array(33_554_433);

const withParameters = (asked: AskedExample, more: AskedExample['parameters']): AskedExample => ({
  ...asked,
  parameters: { ...asked.parameters, ...more },
});
