import type { ExchangeCheck, RawFinding } from '../../engine/check.ts';
import { shown } from '../../findings/assertions.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';

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
    const actual = message === undefined ? 'no Message' : `the Message ${shown(message)}`;
    const where = '/body/Message';
    yield { ...base, where, actual: message, message: `${subject} has ${actual}; documented is a text.` };
  }
}

function* inspectTrace({ operation, response }: Exchange): Generator<RawFinding> {
  const { status, body, text } = response;
  const spoken = body === undefined ? [text] : ownWords(body, status >= 400);
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
function ownWords(value: unknown, all: boolean, name = '', found: string[] = []): string[] {
  if (typeof value === 'string' && (all || /^(Message|Error)$|stack|trace|exception/i.test(name)))
    found.push(value);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return found;
  if (Array.isArray(value)) for (const inner of value) ownWords(inner, all, name, found);
  else
    for (const key of Object.keys(value)) ownWords((value as Record<string, unknown>)[key], all, key, found);
  return found;
}

/** Where a line of a stack trace may begin. */
const beginnings = /\bat |^#\d/gm;

/** As much of a line is looked at; with a bound of its own, what is read takes no longer than it is long. */
const maxLineLength = 400;

/** Lines of stack traces, from where they may begin. */
const traces = [
  // Java, Kotlin, Scala
  /^at [\w$.]+\.[\w$<>]+\((?:[\w$]+\.(?:java|kt|scala|groovy):\d+|Native Method|Unknown Source)\)/,
  // .NET
  /^at [\w.`<>[\],+]+\([^)\n]*\) in .+:line \d+/,
  // Node
  /^at (?:[^\n]{1,200} \()?[^\s()]*[/\\:][^\s()]*\.[cm]?[jt]sx?:\d+:\d+\)?/,
  // PHP
  /^#\d+ \S+\.php\(\d+\): /,
];

/** Without a file it is one of .NET only where nothing else is before it in its line. */
const indented = /^at [\w.`<>[\],+]+\([^)\n]*\)/;

const python = 'Traceback (most recent call last)';

function traceIn(text: string): string | undefined {
  for (const { index } of text.matchAll(beginnings)) {
    const line = text.slice(index, index + maxLineLength);
    for (const trace of isIndented(text, index) ? [...traces, indented] : traces) {
      const found = trace.exec(line)?.[0].trim();
      if (found !== undefined) return found.slice(0, 120);
    }
  }
  return text.includes(python) ? python : undefined;
}

/** The most blanks before a line of a stack trace. */
const deepest = 40;

/** Whether there are only blanks, at least one, between a place and the beginning of its line. */
function isIndented(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && index - at < deepest && (text[at] === ' ' || text[at] === '\t')) at--;
  return at < index - 1 && (at < 0 || text[at] === '\n');
}

function isHtml(text: string, type = ''): boolean {
  return /^\s*<(!doctype|html|head|body)\b/i.test(text) || (/\bhtml\b/i.test(type) && /^\s*</.test(text));
}
