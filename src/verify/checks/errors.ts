import type { ExchangeCheck, RawFinding } from '../engine/check.ts';
import { type Exchange, fieldsOf } from '../http/exchange.ts';

/** Whether error responses are in the form of the service, and no response shows the inside of a program. */
export const errors: ExchangeCheck = {
  name: 'errors',
  description: 'Every error response is {"Message": text} as JSON: no HTML page, no stack trace.',
  *inspect(exchange) {
    if (exchange.response.status >= 400) yield* inspectErrorResponse(exchange);
    yield* inspectTrace(exchange);
  },
};

function* inspectErrorResponse(exchange: Exchange): Generator<RawFinding> {
  const { operation, response } = exchange;
  const { status, text, headers } = response;
  const { Message: message } = fieldsOf(exchange);
  const subject = `The error response ${status} of ${operation}`;
  if (typeof message === 'string' && message.trim() !== '') return;
  const base = { severity: 'violation', expected: { Message: 'a text' }, discrepancies: [] } as const;
  if (isHtml(text, headers['content-type'])) {
    yield {
      ...base,
      where: '/body',
      message: `${subject} is an HTML page; documented is {"Message": text}.`,
    };
  } else if (text.trim() === '') {
    yield { ...base, where: '/body', message: `${subject} has no body; documented is {"Message": text}.` };
  } else if (response.body === undefined) {
    yield { ...base, where: '/body', message: `${subject} is not JSON; documented is {"Message": text}.` };
  } else {
    const actual = message === undefined ? 'no Message' : `the Message ${JSON.stringify(message)}`;
    const where = '/body/Message';
    yield { ...base, where, actual: message, message: `${subject} has ${actual}; documented is a text.` };
  }
}

function* inspectTrace({ operation, response }: Exchange): Generator<RawFinding> {
  const { status, body, text } = response;
  const spoken = body === undefined ? [text] : [...ownWords(body, status >= 400)];
  const line = spoken.map(traceIn).find((it) => it !== undefined);
  if (line === undefined) return;
  yield {
    severity: 'violation',
    where: '/body',
    message: `The response ${status} of ${operation} shows a stack trace: ${JSON.stringify(line)}.`,
    actual: line,
    discrepancies: [],
  };
}

/** What the server itself says. In a success most texts are those of its users, who may well write down a stack trace. */
function* ownWords(value: unknown, all: boolean, name = ''): Generator<string> {
  if (typeof value === 'string' && (all || /^(Message|Error)$|stack|trace|exception/i.test(name)))
    yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* ownWords(inner, all, Array.isArray(value) ? name : key);
}

const traces = [
  // Java, Kotlin, Scala
  /\bat [\w$.]+\.[\w$<>]+\((?:[\w$]+\.(?:java|kt|scala|groovy):\d+|Native Method|Unknown Source)\)/,
  // .NET
  /^\s+at [\w.`<>[\],+]+\([^)\n]*\)(?: in .+:line \d+)?/m,
  /\bat [\w.`<>[\],+]+\([^)\n]*\) in .+:line \d+/,
  // Node
  /\bat (?:[^\n]{1,200} \()?[^\s()]*[/\\:][^\s()]*\.[cm]?[jt]sx?:\d+:\d+\)?/,
  // Python, PHP
  /Traceback \(most recent call last\)/,
  /^#\d+ \S+\.php\(\d+\): /m,
];

function traceIn(text: string): string | undefined {
  for (const trace of traces) {
    const found = trace.exec(text)?.[0].trim();
    if (found !== undefined) return found.slice(0, 120);
  }
  return undefined;
}

function isHtml(text: string, type = ''): boolean {
  return /^\s*<(!doctype|html|head|body)\b/i.test(text) || (/\bhtml\b/i.test(type) && /^\s*</.test(text));
}
