import fc from 'fast-check';
import { createArbitraries } from '../../src/verify/generation/arbitraries.ts';

export type { Schema, ValueContext as Context } from '../../src/verify/generation/arbitraries.ts';
/** The verifier's own makers of values, here for requests to the fake. */
export const { valuesOf, invalidated } = createArbitraries(fc);
