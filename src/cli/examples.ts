import type { Options } from '../config/option.ts';
import type { DocumentedExample } from '../contract/document.ts';
import { UsageError } from '../contract/usage-error.ts';
import { readAddress } from './arguments.ts';
import { toCurl } from './curl.ts';
import { type Deviation, findDeviations, findExample, readExamples } from './documented.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import type { CommandPage } from './page.ts';
import { readOptions } from './settings/settings.ts';
import { toTable } from './table.ts';

/** Scheme and host that the help pages print. */
const documentedOrigin = 'http://localhost';

const options = {
  url: {
    type: 'string',
    value: 'url',
    help: 'the server in the curl command (default: http://localhost:8080)',
  },
  json: { type: 'boolean', help: 'prints everything about the examples as JSON' },
} as const satisfies Options;

export const page: CommandPage = {
  usage: ['examples [--json]', 'examples <name> [--url <url>] [--json]'],
  about:
    'Lists the documented examples. With a name, prints that example as a curl command on stdout, and the documented response on stderr.',
  options,
  argument: 'example',
};

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, options, { allowPositionals: true });
  const [name, tooMany] = positionals;
  if (tooMany !== undefined) throw new UsageError(`one example at a time, got ${positionals.join(', ')}`);
  if (values.url !== undefined && name === undefined)
    throw new UsageError('--url goes with the name of an example');
  const url = readAddress('--url', values.url ?? 'http://localhost:8080');

  if (name === undefined) {
    const examples = await readExamples();
    io.stdout(values.json ? toJson(examples) : tableOf(examples));
    return exit.ok;
  }
  const example = await findExample(name);
  if (values.json) {
    io.stdout(toJson(example));
    return exit.ok;
  }
  io.stdout(`${toCurl(example, url)}\n`);
  io.stderr(describe(example, await findDeviations(example), url));
  return exit.ok;
}

const toJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

function tableOf(examples: readonly DocumentedExample[]): string {
  const rows = examples.map(({ name, operationId, exchange }) => [
    name,
    operationId,
    `${exchange.response.status}`,
    exchange.summary,
    exchange.state,
  ]);
  return toTable(['NAME', 'OPERATION', 'STATUS', 'SUMMARY', 'STATE'], rows);
}

function describe(example: DocumentedExample, deviations: readonly Deviation[], url: string): string {
  const { name, exchange } = example;
  const { status, headers = {}, body } = exchange.response;
  const lines = [
    '',
    `From the state "${exchange.state}", in which et-mock serve --example ${name} starts, the response is:`,
    '',
    `${status}`,
    ...Object.entries(headers).map(([header, value]) => `${header}: ${value}`),
  ];
  if (body !== undefined) lines.push('', JSON.stringify(body, null, 2));
  if (deviations.length > 0)
    lines.push('', 'The sources contradict each other here; the mock responds with:', '');
  lines.push(...deviations.map(({ pointer, fake }) => `${pointer}: ${JSON.stringify(fake)}`));
  return `${lines.join('\n')}\n`.replaceAll(`${documentedOrigin}/api`, `${url}/api`);
}
