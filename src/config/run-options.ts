import type { Options } from './option.ts';

/** What a command that judges servers may do to them, and what it looks at. */
export const runOptions = {
  mode: {
    type: 'string',
    words: ['read-only', 'sandbox', 'full'],
    value: 'mode',
    default: 'read-only',
    help: 'what the run may do: read-only sends only GET and is safe on any server; sandbox creates a project, works in it and deletes it; full tries everything, for disposable servers',
  },
  only: {
    type: 'string',
    multiple: true,
    names: 'selection',
    value: 'name',
    help: 'limits the run to a check, operation or example',
  },
} as const satisfies Options;

/** How long it may take. */
export const maxTimeOption = {
  type: 'number',
  value: 'minutes',
  default: '15',
  help: 'the maximum time of the run; the report then has the findings so far',
} as const;

/**
 * Which kinds of reports it writes.
 * @param kinds what the command has a writer for
 * @param remarks what the help says of a kind besides its name
 */
export const reportOption = <const Kind extends string>(
  kinds: readonly Kind[],
  remarks: { readonly [K in Kind]?: string } = {},
) =>
  ({
    type: 'string',
    words: kinds,
    isList: true,
    value: 'kinds',
    help: `${kinds.map((kind) => (remarks[kind] === undefined ? kind : `${kind} (${remarks[kind]})`)).join(', ')}, separated by commas (default: text)`,
  }) as const;

/** Where its reports go. */
export const reportOptions = {
  'report-dir': {
    type: 'string',
    isPath: true,
    value: 'folder',
    help: 'the folder for reports; without it, one report is printed on stdout',
  },
  json: { type: 'boolean', help: 'the same as --report json' },
} as const satisfies Options;
