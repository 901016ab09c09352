import type { FaultyServer, Sabotage } from '../faulty-server.ts';
import { at, type Call, type Json } from '../sabotage.ts';

const sandbox = { mode: 'sandbox', caughtBy: ['streams'] } as const;
const encoder = new TextEncoder();

/** Handles requests for streamed progress. */
function streaming(handle: (response: Response, call: Call) => Response | Promise<Response>): Sabotage {
  return at('startBackgroundTask', async (call) => {
    const response = await call.forward();
    return call.body?.StreamProgress && response.status === 202 ? handle(response, call) : response;
  });
}

const like = (response: Response, body: ReadableStream<Uint8Array> | string | null) =>
  new Response(body, { status: response.status, headers: response.headers });

/** Alters the parts of a stream as they come; the last one is the closing bracket. */
function parts(change: (text: string, index: number) => string | undefined): Sabotage {
  return streaming((response) => {
    const decoder = new TextDecoder();
    let index = 0;
    const altering = new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        const text = change(decoder.decode(part), index++);
        if (text) controller.enqueue(encoder.encode(text));
      },
    });
    return like(response, response.body?.pipeThrough(altering) ?? null);
  });
}

/** Alters the elements of a stream as they come. */
const elements = (change: (element: Json, index: number) => Json | undefined) =>
  parts((text, index) => {
    const separator = text.charAt(0);
    const json = text.slice(1);
    if (json === '') return text;
    const element = JSON.parse(json);
    const changed = change(element, index);
    return separator + JSON.stringify(changed === undefined ? element : changed);
  });

/** Streams that are none, or that do not tell what happens. */
export const streams: readonly FaultyServer[] = [
  {
    name: 'the elements of a stream are lines, not a list',
    ...sandbox,
    caughtBy: ['streams', 'schemas'],
    sabotage: parts((text) => text.replace(/^[[,\]]/, '\n')),
    message: /JSON|body/i,
  },
  {
    name: 'the list of a stream is not closed',
    ...sandbox,
    caughtBy: ['streams', 'schemas'],
    sabotage: parts((text) => (text === ']' ? undefined : text)),
    message: /JSON|body/i,
  },
  {
    name: 'the elements of a stream have no commas between them',
    ...sandbox,
    caughtBy: ['streams', 'schemas'],
    sabotage: parts((text) => text.replace(/^,/, '')),
    message: /JSON|body/i,
  },
  {
    name: 'a stream comes at once when the task is over',
    ...sandbox,
    sabotage: streaming(async (response) => like(response, await response.text())),
    message: /once|end|stream/i,
  },
  {
    name: 'StreamProgress is ignored',
    ...sandbox,
    sabotage: at('startBackgroundTask', (call) =>
      call.body?.StreamProgress
        ? call.forward({ body: { ...call.body, StreamProgress: false } })
        : call.forward(),
    ),
    message: /stream|list|array/i,
  },
  {
    name: 'a stream ends before the task is complete',
    ...sandbox,
    sabotage: streaming(async (response) => {
      const all = (await response.clone().json()) as Json[];
      return like(response, JSON.stringify(all.slice(0, -1)));
    }),
    message: /complete|end/i,
  },
  {
    name: 'progress in a stream goes back',
    ...sandbox,
    sabotage: elements((element, index) => {
      if (index === 1) Object.assign(element, { ProcessedElements: 0, ProgressInPercent: 0 });
    }),
    message: /back/i,
  },
  {
    name: 'the elements of a stream are of different tasks',
    ...sandbox,
    sabotage: elements((element, index) => {
      element.Id = element.Id.replace(/.{4}$/, `000${index}`);
    }),
    message: /Id|task/,
  },
  {
    name: 'the task of a stream cannot be found',
    ...sandbox,
    sabotage: elements((element) => {
      element.Id = element.Id.replace(/.{4}$/, '0000');
    }),
    message: /404|found|Id|Location/,
  },
  {
    name: 'elements of a stream without Complete',
    ...sandbox,
    caughtBy: ['schemas'],
    sabotage: elements((element) => {
      delete element.Complete;
    }),
    message: /Complete/,
  },
  {
    name: 'a stream goes on after the task is complete',
    ...sandbox,
    sabotage: parts((text) => {
      const json = text.slice(1);
      if (json === '' || !JSON.parse(json).Complete) return text;
      const { FinishedAt, ...rest } = JSON.parse(json);
      return `${text},${JSON.stringify({ ...rest, Complete: false })}`;
    }),
    message: /complete/i,
  },
  {
    name: 'a stream tells another end than polling does',
    ...sandbox,
    sabotage: elements((element) => {
      element.TotalElements *= 2;
      element.ProcessedElements *= 2;
    }),
    message: /Elements|poll/i,
  },
  {
    name: 'a stream breaks off in the middle',
    ...sandbox,
    caughtBy: ['responses', 'streams'],
    sabotage: streaming((response) => {
      const reader = response.body?.getReader();
      let count = 0;
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          const part = await reader?.read();
          if (count++ > 1 || !part?.value) controller.error(new TypeError('terminated'));
          else controller.enqueue(part.value);
        },
      });
      return like(response, body);
    }),
    message: /terminated|response/i,
  },
  {
    name: 'a stream says nothing until somebody gives up',
    ...sandbox,
    caughtBy: ['responses', 'streams'],
    timeout: 300,
    sabotage: streaming((response, call) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          call.signal?.addEventListener('abort', () => controller.error(call.signal?.reason));
        },
      });
      return like(response, body);
    }),
    message: /within|response/i,
  },
  {
    name: 'FinishedAt in a stream lies before StartedAt',
    ...sandbox,
    sabotage: elements((element) => {
      if (element.FinishedAt) element.FinishedAt = '2001-01-01T00:00:00Z';
    }),
    message: /FinishedAt/,
  },
];
