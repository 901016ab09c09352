import type { CompletedCommand, CompletedOption } from './program.ts';

/** A script for fish, to be put into its folder of completions. */
export function toFish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, summary, options, words }) => {
    const isHere = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      `complete -c et-mock -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
      ...(words.length > 0 ? [`complete -c et-mock ${isHere} -a ${listed(words)}`] : []),
      ...options.map((option) => `complete -c et-mock ${isHere} ${optionOf(option)}`),
    ];
  });
  return `# Completion of et-mock for fish; made by: et-mock completion fish
complete -c et-mock -f
complete -c et-mock -n __fish_use_subcommand -s v -l version -d 'prints the version'
${lines.join('\n')}
`;
}

function optionOf({ name, short, help, takesValue, words, isFile, isList }: CompletedOption): string {
  return [
    short === undefined ? '' : `-s ${short}`,
    `-l ${name}`,
    // Without -x fish offers files too.
    takesValue ? (isFile ? '-r -F' : '-x') : '',
    words.length > 0 ? `-a ${isList ? quoted(`(__fish_append , ${words.join(' ')})`) : listed(words)}` : '',
    `-d ${quoted(help)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Names, of which some have spaces: one on each line is one. */
const listed = (words: readonly string[]): string =>
  quoted(words.map((word) => word.replaceAll(/[\\ ]/g, '\\$&')).join(' '));

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
