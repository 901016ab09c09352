import type { NameKind, Options } from '../config/option.ts';
import { toKey } from './settings/config-file.ts';
import { describeOptions, wrap } from './settings/describe-options.ts';
import { variableOf } from './settings/environment.ts';
import type { Section } from './settings/sections.ts';

/** What a command says of itself: its help, the completion of shells and the reference of the documentation are made of it. */
export interface CommandPage {
  /** How it is written, without the name of the program. */
  readonly usage: readonly string[];
  readonly about: string;
  readonly options: Options;
  /** Where options can be told beside the command line. */
  readonly section?: Section;
  /** What its first argument is the name of. */
  readonly argument?: NameKind;
  /** Words that its first argument may be. */
  readonly words?: readonly string[];
  /** What one copies into a shell, behind the options. */
  readonly lines?: readonly { readonly title: string; readonly code: string }[];
  /** More paragraphs, behind those. */
  readonly notes?: readonly string[];
  readonly examples?: readonly string[];
  /** What it ends with, where that is more than done or wrong usage. */
  readonly exitCodes?: string;
}

/** The help of a command. */
export function helpOf(page: CommandPage): string {
  const { usage, about, options, lines = [], notes = [], examples = [], exitCodes } = page;
  const [first = '', ...others] = usage.map((it) => `et-mock ${it}`);
  return [
    [`Usage: ${first}`, ...others.map((it) => `       ${it}`)].join('\n'),
    paragraph(about),
    Object.keys(options).length > 0 ? `Options:\n${describeOptions(options)}` : '',
    paragraph(describePlaces(page)),
    ...lines.map(({ title, code }) => `${title}:\n  ${code}`),
    ...notes.map(paragraph),
    examples.length > 0 ? ['Examples:', ...examples.map((it) => `  et-mock ${it}`)].join('\n') : '',
    exitCodes === undefined ? '' : paragraph(`Exit codes: ${exitCodes}`),
  ]
    .filter(Boolean)
    .map((part) => `${part}\n`)
    .join('\n');
}

/** Where options can be told beside the command line. */
function describePlaces({ section, options }: CommandPage): string {
  if (section === undefined) return '';
  // One that has several words shows how they are written.
  const shown = Object.keys(options).find((it) => it.includes('-') && !it.startsWith('no-')) ?? '';
  return `Each option is also an environment variable, such as ${variableOf(section, shown)} for --${shown} (several values are separated by commas), and a setting of the configuration file, such as ${toKey(shown)} of its section ${section}. The command line overrides the environment, and the environment overrides the file; --no-<option> switches off an option that one of them has switched on.`;
}

const paragraph = (text: string): string => wrap(text, 100).join('\n');
