import type { CompletedCommand, CompletedOption } from './program.ts';

/** A script for bash, also for the version 3.2 that macOS has; it needs no other package. */
export function toBash(commands: readonly CompletedCommand[]): string {
  const cases = commands.flatMap((command) => [
    ...command.options.filter(({ takesValue }) => takesValue).map((option) => valueCase(command, option)),
  ]);
  const options = commands.map(
    ({ name, options: all }) => `    ${name}) words=${quoted(all.map((it) => `--${it.name}`))} ;;`,
  );
  const firsts = commands
    .filter(({ words }) => words.length > 0)
    .map(({ name, words }) => `    ${name}) words=${quoted(words)} ;;`);
  return `# Completion of et-mock for bash; made by: et-mock completion bash
_et_mock() {
  local IFS=$'\\n' words= files= before=
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]} word
  # bash takes --option=value for three words.
  if [ "$cur" = "=" ]; then cur=; elif [ "$prev" = "=" ]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted([...commands.map(({ name }) => name), '--help', '--version'])}
  else
    case "$command $prev" in
${cases.join('\n')}
    *)
      case "$cur" in
      -*)
        case "$command" in
${options.join('\n')}
        esac ;;
      *)
        [ "$COMP_CWORD" -eq 2 ] || return 0
        case "$command" in
${firsts.join('\n')}
        esac ;;
      esac ;;
    esac
  fi
  for word in $words; do
    case "$word" in "$cur"*) COMPREPLY+=("$before$(printf %q "$word")") ;; esac
  done
  if [ -n "$files" ]; then COMPREPLY+=($(compgen -f -- "$cur")); fi
}
complete -o bashdefault -F _et_mock et-mock
`;
}

function valueCase(
  { name }: CompletedCommand,
  { name: option, short, words, isFile, isList }: CompletedOption,
) {
  const patterns = [`"${name} --${option}"`, ...(short ? [`"${name} -${short}"`] : [])].join(' | ');
  const assignments = [
    words.length > 0 ? `words=${quoted(words)}` : '',
    isFile ? 'files=1' : '',
    isList ? listed : '',
  ];
  return `    ${patterns}) ${assignments.filter(Boolean).join(' ') || 'return 0'} ;;`;
}

/** What is in front of the last comma stays. */
const listed = `before=\${cur%"\${cur##*,}"} cur=\${cur##*,}`;

/** Words of which each is a line, as one text of the shell. */
const quoted = (words: readonly string[]): string => `'${words.join('\n').replaceAll("'", "'\\''")}'`;
