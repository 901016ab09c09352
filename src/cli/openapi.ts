import { parse } from './arguments.ts';
import { type ExitCode, exit, type Io } from './io.ts';

export const help = `Usage: et-mock openapi

Prints the OpenAPI document of the API as JSON, examples included.
`;

export async function run(args: string[], io: Io): Promise<ExitCode> {
  parse(args, {});
  const { document } = await import('../contract/document.ts');
  io.stdout(`${JSON.stringify(document, null, 2)}\n`);
  return exit.ok;
}
