import type { CommandPage } from '../../cli/page.ts';
import type { Option } from '../../config/option.ts';

/** Writes `docs/reference/cli.gen.md`: every command and its options, for people. */
export async function writeCliPage(): Promise<string> {
  // Commands load what is generated: they can be asked once that is there.
  const { commands } = await import('../../cli/commands.ts');
  const sections = await Promise.all(
    Object.entries(commands).map(async ([name, { summary, load }]) => {
      const { page } = await load();
      return { name, summary, text: await describe(name, page) };
    }),
  );
  return `# The command line

Written by \`npm run generate\` from the tables that the program itself reads. In a project that has the package, \`npx et-mock\`
runs it. \`et-mock <command> --help\` prints the same.

| command | what it does |
| --- | --- |
${sections.map(({ name, summary }) => `| [\`et-mock ${name}\`](#et-mock-${name}) | ${summary} |`).join('\n')}

Every command has \`-h\` (\`--help\`) and \`-v\` (\`--version\`). It prints data on stdout and everything else on stderr.

${sections.map(({ text }) => text).join('\n')}`;
}

async function describe(name: string, page: CommandPage): Promise<string> {
  const { usage, about, options, notes = [], examples = [], exitCodes } = page;
  return [
    `## et-mock ${name}`,
    ['```text', ...usage.map((it) => `et-mock ${it}`), '```'].join('\n'),
    cell(about),
    Object.keys(options).length > 0 ? await tableOf(page) : '',
    ...notes.map(cell),
    examples.length > 0 ? ['```text', ...examples.map((it) => `et-mock ${it}`), '```'].join('\n') : '',
    exitCodes === undefined ? '' : `Exit codes: ${cell(exitCodes)}`,
  ]
    .filter(Boolean)
    .map((part) => `${part}\n`)
    .join('\n');
}

async function tableOf({ options, section }: CommandPage): Promise<string> {
  const { termOf, sentence } = await import('../../cli/settings/describe-options.ts');
  const { variableOf } = await import('../../cli/settings/environment.ts');
  const { toKey } = await import('../../cli/settings/config-file.ts');
  const rows = Object.entries(options).map(([name, option]: [string, Option]) => {
    const places = section ? ` \`${variableOf(section, name)}\` | \`${toKey(name)}\` |` : '';
    return `| \`${termOf(name, option)}\` |${places} ${cell(sentence(option))} |`;
  });
  const head = section
    ? `| option | environment | in \`${section}\` of the file | |\n| --- | --- | --- | --- |`
    : '| option | |\n| --- | --- |';
  return [head, ...rows].join('\n');
}

/** What HTML or a table would take for its own is written as what it is. */
const cell = (text: string): string => text.replaceAll(/[<>|*]/g, (sign) => `\\${sign}`);
