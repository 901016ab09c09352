import type { CompletedCommand, CompletedOption } from './program.ts';

/** A script for zsh, to be read behind compinit or to be put into a folder of fpath as \`_et-mock\`. */
export function toZsh(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map(({ name, options, words }) => {
    const specs = [...options.map(specOf), ...(words.length > 0 ? [quoted(`1:name:${choice(words)}`)] : [])];
    return `  ${name})\n    _arguments -s ${specs.map((spec) => `\\\n      ${spec}`).join(' ')}\n    ;;`;
  });
  return `#compdef et-mock
# Completion of et-mock for zsh; made by: et-mock completion zsh
_et-mock_or_file() {
  _alternative "names:name:($*)" 'files:file:_files'
}
_et-mock() {
  local line state
  _arguments -C '(-)'{-h,--help}'[prints help]' '(-)'{-v,--version}'[prints the version]' \\
    '1:command:->command' '*::argument:->argument'
  case $state in
  command)
    local -a commands=(
${names.join('\n')}
    )
    _describe command commands
    ;;
  argument)
    case $line[1] in
${cases.join('\n')}
    esac
    ;;
  esac
}
if [ "$funcstack[1]" = _et-mock ]; then _et-mock "$@"; else compdef _et-mock et-mock; fi
`;
}

function specOf({
  name,
  short,
  help,
  takesValue,
  words,
  isFile,
  isRepeated,
  isList,
}: CompletedOption): string {
  const meaning = `[${help.replaceAll(/[[\]\\:]/g, '\\$&')}]`;
  const value = takesValue ? `:value:${valuesOf(words, isFile, isList)}` : '';
  const long = `${isRepeated ? '*' : ''}--${name}${takesValue ? '=' : ''}`;
  if (short === undefined) return quoted(long + meaning + value);
  // Either form keeps the other one from being offered.
  const others = `(-${short} --${name})`;
  return `${quoted(others)}{-${short}${takesValue ? '+' : ''},${long}}${quoted(meaning + value)}`;
}

function valuesOf(words: readonly string[], isFile: boolean, isList: boolean): string {
  if (isList) return ` _values -s , value ${words.join(' ')}`;
  if (!isFile) return words.length > 0 ? choice(words) : ' ';
  return words.length > 0 ? ` _et-mock_or_file ${words.join(' ')}` : '_files';
}

const choice = (words: readonly string[]): string =>
  `(${words.map((word) => word.replaceAll(/[ ()\\:]/g, '\\$&')).join(' ')})`;

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
