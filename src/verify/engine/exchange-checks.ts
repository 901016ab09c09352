import { datesAndIds } from '../checks/dates-and-ids.ts';
import { encoding } from '../checks/encoding.ts';
import { errors } from '../checks/errors.ts';
import { linkTargets } from '../checks/link-targets.ts';
import { location } from '../checks/location.ts';
import { schemas } from '../checks/schemas.ts';
import { self } from '../checks/self.ts';
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
];
