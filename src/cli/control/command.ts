import type { Options } from '../../config/option.ts';
import { reasonOfFailedFetch } from '../../contract/http/server-url.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { createMock } from '../../index.ts';
import { readAddress, readToken } from '../arguments.ts';
import { fetchFor } from '../http-fetch.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import { type CommandPage, helpOf } from '../page.ts';
import { readOptions } from '../settings/settings.ts';
import { checkGiven, type Given, readGiven } from './arguments.ts';
import { describeCommand } from './describe.ts';
import { type ControlCommand, type ControlDocument, commandsOf } from './document.ts';
import { valuesOf } from './values.ts';

const options = {
  url: {
    type: 'string',
    value: 'url',
    help: 'the URL of the mock (default: ET_MOCK_URL, or http://localhost:8080)',
  },
  world: { type: 'string', value: 'name', help: 'the world of the command (default: default)' },
  'token-env': {
    type: 'string',
    value: 'name',
    help: 'the environment variable with the token of the mock (default: ET_MOCK_TOKEN)',
  },
} as const satisfies Options;

export const page: CommandPage = {
  usage: ['control [<command> [<name>=<value> …]] [options]'],
  about:
    'Sends a command to a running mock and prints the response as JSON; streamEvents prints events as they arrive. Without a command, it lists all commands. A value that is valid JSON is sent as JSON, any other value as text.',
  options,
  argument: 'command',
  notes: ['et-mock control <command> --help lists the values of a command.'],
  examples: [
    'control advanceClock ms=60000',
    'control failTask id=reindex-6b66b0d2-… message="The index is locked."',
  ],
  exitCodes: '0 done, 2 wrong usage or an error response, 3 the mock does not respond.',
};

type Send = (method: string, path: string, body?: Given) => Promise<Response>;

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, options, { allowPositionals: true });
  const url = readUrl(values.url);
  const send = sender(url, values.world, readToken(values['token-env']), fetchFor(io));
  const [name, ...rest] = positionals;
  const given = readGiven(rest);
  try {
    const document = await readDocument(send);
    const commands = commandsOf(document);
    if (name === undefined) {
      for (const { name: command, summary } of commands) io.stdout(`${command}  ${summary}\n`);
      return exit.ok;
    }
    const command = find(commands, name);
    checkGiven(command, valuesOf(document, command), given);
    return await print(io, await call(send, command, given));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // What no mock of this version has is a slip, whether one runs or not.
    if (name !== undefined) await explain([name]);
    io.stderr(
      `et-mock: Failed to reach the mock at ${url}: ${reasonOfFailedFetch(error)}. Is it running? et-mock serve starts a mock, and --url names its address.\n`,
    );
    return exit.cannot;
  }
}

/**
 * The help of one command, where one is named; no mock has to run for it.
 * @throws UsageError when there is no such command
 */
export async function explain(args: string[]): Promise<string> {
  const [name] = args.filter((it) => !it.startsWith('-'));
  if (name === undefined) return helpOf(page);
  const document = await readOwnDocument();
  return describeCommand(document, find(commandsOf(document), name));
}

/** The names of all commands that a mock of this version has. */
export const commandNames = async (): Promise<string[]> =>
  commandsOf(await readOwnDocument()).map(({ name }) => name);

function readOwnDocument(): Promise<ControlDocument> {
  const mock = createMock();
  return readDocument((method, path) => mock.fetch(path, { method }));
}

function find(commands: readonly ControlCommand[], name: string): ControlCommand {
  const found = commands.find((it) => it.name === name);
  if (found) return found;
  const known = commands.map((it) => it.name);
  const advice = suggest(name, known) || '; et-mock control without a command lists all';
  throw new UsageError(`the mock has no command ${name}${advice}`);
}

function readUrl(given: string | undefined): string {
  const { ET_MOCK_URL: known } = process.env;
  if (given !== undefined || !known) return readAddress('--url', given ?? 'http://localhost:8080');
  return readAddress('ET_MOCK_URL', known);
}

function sender(
  url: string,
  world: string | undefined,
  token: string | undefined,
  fetch: typeof globalThis.fetch,
): Send {
  return (method, path, body) =>
    fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(world === undefined ? {} : { 'X-Mock-World': world }),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

/** The mock itself says what it understands, so that the two need not be of one version. */
async function readDocument(send: Send): Promise<ControlDocument> {
  const response = await send('GET', '/_mock');
  if (!response.ok) throw new UsageError(await messageOf(response));
  return (await response.json()) as ControlDocument;
}

/** Values go where the operation has their names: into the path, the query, and all others into the body. */
function call(send: Send, { method, path, parameters }: ControlCommand, given: Given): Promise<Response> {
  const rest = { ...given };
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const { name } of parameters.filter((it) => it.in === 'query')) {
    if (rest[name] !== undefined) search.set(name, String(rest[name]));
    delete rest[name];
  }
  const body = Object.keys(rest).length === 0 ? undefined : rest;
  return send(method, search.size > 0 ? `${place}?${search}` : place, body);
}

async function print(io: Io, response: Response): Promise<ExitCode> {
  if (!response.ok) throw new UsageError(await messageOf(response));
  if (response.headers.get('Content-Type') === 'text/event-stream') return printStream(io, response);
  const text = await response.text();
  if (text !== '') io.stdout(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  return exit.ok;
}

/** Events are printed as they come, until the stream ends or the program is to. */
async function printStream(io: Io, { body }: Response): Promise<ExitCode> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  const stop = () => void reader?.cancel();
  if (io.stop.aborted) stop();
  else io.stop.addEventListener('abort', stop, { once: true });
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return exit.ok;
    io.stdout(value);
  }
}

/** Why a mock refuses; something else than a mock is told by its status. */
async function messageOf(response: Response): Promise<string> {
  const { Message } = (await response.json().catch(() => ({}))) as { Message?: string };
  return Message?.replace(/\.$/, '') ?? `what answers there is no mock: its status is ${response.status}`;
}
