import { UsageError } from '../../contract/usage-error.ts';
import type { Mock } from '../../index.ts';
import type { ConfigSection } from '../settings/config-file.ts';

/**
 * The function of a configuration file that prepares a mock before it is served.
 * @throws UsageError when it is no function
 */
export function checkSetup(section: ConfigSection | undefined): (mock: Mock) => unknown {
  const setup = section?.settings.setup ?? (() => undefined);
  if (typeof setup !== 'function')
    throw new UsageError(`Failed to read the configuration ${section?.name}: setup is not a function`);
  return async (mock) => {
    try {
      await setup(mock);
    } catch (error) {
      throw new UsageError(`setup in ${section?.name} failed: ${(error as Error).message}`);
    }
  };
}
