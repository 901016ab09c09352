import type { Options } from '../../config/option.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import type { CommandPage } from '../page.ts';
import { readOptions } from '../settings/settings.ts';
import { writeFile } from '../write-file.ts';
import type { JsonObject } from './json.ts';
import { plain } from './plain.ts';
import { tagged } from './tagged.ts';
import { countOperations, toVersion30 } from './version-3.0.ts';

const options = {
  '3.0': { type: 'boolean', help: 'as OpenAPI 3.0.3 instead of 3.1.0' },
  plain: { type: 'boolean', help: 'without extensions (x-…), for programs that cannot read them' },
  tag: {
    type: 'string',
    multiple: true,
    names: 'tag',
    value: 'name',
    help: 'only operations with this tag, and what they refer to',
  },
  workflows: {
    type: 'boolean',
    help: 'the usual workflows instead, as Arazzo; they refer to openapi.json in the same folder',
  },
  yaml: { type: 'boolean', help: 'as YAML instead of JSON' },
  output: {
    type: 'string',
    short: 'o',
    isPath: true,
    value: 'file',
    help: 'writes to this file, and prints a summary on stderr',
  },
} as const satisfies Options;

export const page: CommandPage = {
  usage: ['openapi [options]'],
  about:
    'Prints the OpenAPI document of the API, examples included, or its workflows. docs/generators.md lists the options for each generator.',
  options,
};

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const { values } = readOptions(args, options);
  if (values.workflows && (values.tag || values.plain || values['3.0']))
    throw new UsageError('--workflows prints another document: leave out --tag, --plain and --3.0');
  let made = values.workflows ? await workflows() : await openapi();
  if (values.tag) made = tagged(made, values.tag);
  if (values.plain) made = plain(made);
  if (values['3.0']) made = toVersion30(made);
  const text = values.yaml ? await toYaml(made) : `${JSON.stringify(made, null, 2)}\n`;
  if (values.output === undefined) {
    io.stdout(text);
    return exit.ok;
  }
  await writeFile(values.output, text);
  io.stderr(`Wrote ${values.output}: ${contentsOf(made, text)}.\n`);
  return exit.ok;
}

async function openapi(): Promise<JsonObject> {
  const { document } = await import('../../contract/document.ts');
  return document as unknown as JsonObject;
}

async function workflows(): Promise<JsonObject> {
  const { workflowsOf } = await import('../../contract/workflows.ts');
  return workflowsOf('openapi.json');
}

function contentsOf(made: JsonObject, text: string): string {
  if (Array.isArray(made.workflows))
    return `Arazzo ${made.arazzo}, ${made.workflows.length} workflows of openapi.json`;
  const count = countOperations(made);
  const size = (Buffer.byteLength(text) / 1_000_000).toFixed(1);
  return `OpenAPI ${made.openapi}, ${count} operation${count === 1 ? '' : 's'}, ${size} MB`;
}

async function toYaml(document: JsonObject): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
}
