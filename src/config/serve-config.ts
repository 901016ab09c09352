import type { Mock, OverrideTable, Seed, WorldExport } from '../index.ts';
import type { ConfigValues } from './option.ts';
import type { options } from './serve-options.ts';

/** What the configuration file may say to `et-mock serve`: every option, by its name without hyphens, and more. */
export type ServeConfig = Omit<ConfigValues<typeof options>, 'config' | 'seed'> & {
  /** `documented`, `empty`, the name of a JSON file, or the records themselves. */
  readonly seed?: string | Seed | WorldExport;
  /** What operations answer instead, as of `mock.use`: in every world, and again after a reset. */
  readonly overrides?: OverrideTable;
  /** Prepares the mock before it is served, by anything that a test may do with it. */
  readonly setup?: (mock: Mock) => unknown;
};
