import type { Item } from '../../contract/collections.ts';
import type { OperationId } from '../../contract/operations.ts';
import type { Path } from '../contract/openapi-links.ts';
import type { Exchange } from '../http/exchange.ts';

/** What was read of a collection. */
export interface CollectionReading {
  readonly path: Path;
  readonly items: readonly Item[];
  /** Whether nothing else is in it. */
  readonly whole: boolean;
  /** The first request of it. */
  readonly exchange: Exchange;
  /** How many are on a page at most, if the server has limited the pages; otherwise infinity. */
  readonly limit: number;
}

/** The fullest collections of operations; nothing of those at whose addresses there is none. */
export type CollectionReadings = Map<OperationId, CollectionReading | undefined>;
