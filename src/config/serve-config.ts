import type { Mock, OverrideTable, Seed, WorldExport } from '../index.ts';
import type { Option } from './option.ts';
import type { options } from './serve-options.ts';

/** What the configuration file may say to `et-mock serve`: every option, by its name without hyphens, and more. */
export type ServeConfig = {
  readonly [Name in Exclude<keyof Settable, 'config' | 'seed'> as CamelCase<Name>]?: ConfigValue<
    Settable[Name]
  >;
} & {
  /** `documented`, `empty`, the name of a JSON file, or the records themselves. */
  readonly seed?: string | Seed | WorldExport;
  /** What operations answer instead, as of `mock.use`: in every world, and again after a reset. */
  readonly overrides?: OverrideTable;
  /** Prepares the mock before it is served, by anything that a test may do with it. */
  readonly setup?: (mock: Mock) => unknown;
};

type Settable = typeof options;

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<CamelCase<Rest>>}`
  : Name;

type ConfigValue<O extends Option> = O extends { readonly multiple: true }
  ? string | readonly string[]
  : { readonly string: string; readonly number: number; readonly boolean: boolean }[O['type']];
