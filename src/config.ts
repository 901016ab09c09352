import type { CompareConfig } from './config/compare-config.ts';
import type { RecordConfig } from './config/record-config.ts';
import type { ServeConfig } from './config/serve-config.ts';
import type { VerifyConfig } from './config/verify-config.ts';

export type { CompareConfig } from './config/compare-config.ts';
export type { RecordConfig } from './config/record-config.ts';
export type { ServeConfig } from './config/serve-config.ts';
export type { VerifyConfig } from './config/verify-config.ts';

/** What `et-mock.config.mjs` may say to the commands of `et-mock`. */
export interface Config {
  /** What `et-mock serve` is told. */
  readonly serve?: ServeConfig | undefined;
  /** What `et-mock verify` is told. */
  readonly verify?: VerifyConfig | undefined;
  /** What `et-mock record` is told. */
  readonly record?: RecordConfig | undefined;
  /** What `et-mock compare` is told. */
  readonly compare?: CompareConfig | undefined;
}

/**
 * Gives back a configuration as it is: for editors and compilers, which then know what may be in it.
 * @example
 * // et-mock.config.mjs
 * export default defineConfig({
 *   serve: {
 *     port: 8080,
 *     setup: (mock) => mock.create.project({ Name: 'Mine' }),
 *   },
 * });
 */
export const defineConfig = (config: Config): Config => config;
