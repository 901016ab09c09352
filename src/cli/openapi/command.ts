import { writeFile } from 'node:fs/promises';
import type { Options } from '../../config/option.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import type { CommandPage } from '../page.ts';
import { readOptions } from '../settings/settings.ts';
import type { JsonObject } from './json.ts';
import { plain } from './plain.ts';
import { tagged } from './tagged.ts';
import { countOperations, toVersion30 } from './version-3.0.ts';

const options = {
  '3.0': { type: 'boolean', help: 'in the words of OpenAPI 3.0.3 instead of 3.1.0' },
  plain: { type: 'boolean', help: 'without extensions (x-…), for programs that stumble over them' },
  tag: {
    type: 'string',
    multiple: true,
    names: 'tag',
    value: 'name',
    help: 'only operations with this tag, and what they refer to',
  },
  yaml: { type: 'boolean', help: 'as YAML instead of JSON' },
  output: {
    type: 'string',
    short: 'o',
    isPath: true,
    value: 'file',
    help: 'writes it to a file, and says on stderr what is in it',
  },
} as const satisfies Options;

export const page: CommandPage = {
  usage: ['openapi [options]'],
  about:
    'Prints the OpenAPI document of the API, examples included. docs/generators.md says what to give to which generator.',
  options,
};

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const { values } = readOptions(args, options);
  if (values.output === '') throw new UsageError('--output is the name of a file, got nothing');
  const { document } = await import('../../contract/document.ts');
  let made = document as unknown as JsonObject;
  if (values.tag) made = tagged(made, values.tag);
  if (values.plain) made = plain(made);
  if (values['3.0']) made = toVersion30(made);
  const text = values.yaml ? await toYaml(made) : `${JSON.stringify(made, null, 2)}\n`;
  if (values.output === undefined) {
    io.stdout(text);
    return exit.ok;
  }
  await writeFile(values.output, text).catch(({ message }: Error) => {
    throw new UsageError(`Failed to write the document: ${message}`);
  });
  const count = countOperations(made);
  const size = (Buffer.byteLength(text) / 1_000_000).toFixed(1);
  io.stderr(
    `Wrote ${values.output}: OpenAPI ${made.openapi}, ${count} operation${count === 1 ? '' : 's'}, ${size} MB.\n`,
  );
  return exit.ok;
}

async function toYaml(document: JsonObject): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
}
