import { datesAndIds } from '../checks/exchanges/dates-and-ids.ts';
import { encoding } from '../checks/exchanges/encoding.ts';
import { errors } from '../checks/exchanges/errors.ts';
import { latest } from '../checks/exchanges/latest.ts';
import { linkTargets } from '../checks/exchanges/link-targets.ts';
import { location } from '../checks/exchanges/location.ts';
import { schemas } from '../checks/exchanges/schemas.ts';
import { self } from '../checks/exchanges/self.ts';
import type { ExchangeCheck } from './check.ts';

/** Every check that looks at the exchanges of all others. */
export const exchangeChecks: readonly ExchangeCheck[] = [
  encoding,
  schemas,
  datesAndIds,
  errors,
  self,
  location,
  linkTargets,
  latest,
];
