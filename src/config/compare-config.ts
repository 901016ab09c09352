import type { options } from './compare-options.ts';
import type { ConfigValues } from './option.ts';

/** What the configuration file may say to `et-mock compare`: every option, by its name without hyphens. */
export type CompareConfig = Omit<ConfigValues<typeof options>, 'config'>;
