import fc, { type GlobalParameters } from 'fast-check';
import { afterAll, beforeAll } from 'vitest';

/** Has the verifier make up as many requests in the tests of a file as it does for anybody, whatever limits properties have. */
export function withoutLimits(): void {
  let limits: GlobalParameters = {};
  beforeAll(() => {
    limits = fc.readConfigureGlobal();
    fc.resetConfigureGlobal();
  });
  afterAll(() => fc.configureGlobal(limits));
}
