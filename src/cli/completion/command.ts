import { UsageError } from '../../contract/usage-error.ts';
import { type Command, type CommandEntry, exit } from '../io.ts';
import type { CommandPage } from '../page.ts';
import { readOptions } from '../settings/settings.ts';
import { toBash } from './bash.ts';
import { toFish } from './fish.ts';
import { readProgram } from './program.ts';
import { toZsh } from './zsh.ts';

const writers = { bash: toBash, zsh: toZsh, fish: toFish };
const shells = Object.keys(writers);

const page: CommandPage = {
  usage: ['completion bash|zsh|fish'],
  about:
    'Prints a script for shell completion of commands, options and their values: operations, examples, checks, tags, states and commands of the control API. The shell loads it at its start.',
  options: {},
  words: shells,
  lines: [
    { title: 'bash: add to ~/.bashrc', code: 'eval "$(et-mock completion bash)"' },
    { title: 'zsh: add to ~/.zshrc, after compinit', code: 'eval "$(et-mock completion zsh)"' },
    { title: 'fish: run once', code: 'et-mock completion fish > ~/.config/fish/completions/et-mock.fish' },
  ],
  notes: [
    'In a project where npx runs the program, write npx et-mock in these lines. Completion works for the word et-mock, so et-mock must be in PATH, for example in node_modules/.bin.',
  ],
};

/** The command that completes all commands, itself among them. */
export const completionOf = (commands: Readonly<Record<string, CommandEntry>>): Command => ({
  page,
  async run(args, io) {
    const [shell = '', ...others] = readOptions(args, {}, { allowPositionals: true }).positionals;
    if (!isShell(shell) || others.length > 0)
      throw new UsageError(`name one shell: ${shells.join(', ')}; got ${args.join(' ') || 'nothing'}`);
    io.stdout(writers[shell](await readProgram(commands)));
    return exit.ok;
  },
});

const isShell = (name: string): name is keyof typeof writers => Object.hasOwn(writers, name);
