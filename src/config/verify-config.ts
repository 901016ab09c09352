import type { BaselineEntry, VerifyOptions } from '../verify.ts';
import type { ConfigValues } from './option.ts';
import type { options } from './verify-options.ts';

/** What the configuration file may say to `et-mock verify`: every option, by its name without hyphens, and more. */
export type VerifyConfig = Omit<ConfigValues<typeof options>, 'baseline' | 'config'> &
  Pick<VerifyOptions, 'pathParameters'> & {
    /** The known differences, or the name of a JSON file that has them. */
    readonly baseline?: string | readonly BaselineEntry[];
  };
