import { type DocumentedExample, examples } from '../../../src/contract/document.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { bind } from '../../../src/verify/examples/bind.ts';
import type { Mode } from '../../../src/verify/http/client.ts';
import { makers, recordsAt } from '../fixtures/records-at.ts';
import type { Answers } from '../queries/answering-server.ts';

/** The documented example of a name. */
export const example = (name: string) => examples().find((it) => it.name === name) as DocumentedExample;
/** A server that makes packages, scripts and what is made of these. */
const right: Answers = makers(
  'ExecutionPackage',
  'ScriptPackage',
  'Script',
  'ScriptAssignment',
  'AgileRun',
  'Incident',
);

/** How an example is bound, what was asked for it, and which bodies were sent. */
export async function bound(
  name: string,
  answers: Answers = {},
  mode: Mode = 'sandbox',
  more: Partial<Context> = {},
) {
  const { context, records, asked, bodies } = await recordsAt({ ...right, ...answers }, mode, more);
  return { work: bind(context, records, example(name)), asked, bodies };
}
/** How it is bound. */
export const bindingOf = async (...it: Parameters<typeof bound>) => (await bound(...it)).work;
