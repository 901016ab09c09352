import type { ConfigValues } from './option.ts';
import type { options } from './record-options.ts';

/** What the configuration file may say to `et-mock record`: every option, by its name without hyphens. */
export type RecordConfig = Omit<ConfigValues<typeof options>, 'config'>;
