import type { Builder } from '../creation/builder.ts';
import type { EventHub } from '../events/event-hub.ts';
import type { Mock } from '../mock.ts';
import type { Transfer } from '../worlds/transfer.ts';
import type { Registry } from '../worlds/worlds.ts';

/** What the commands of a world work with. */
export interface ControlContext {
  readonly mock: Mock;
  /** Told of each command that may have changed something. */
  readonly events: EventHub;
  /** Makes records of the world. */
  readonly builder: Builder;
  readonly transfer: Transfer;
  /** What concerns many worlds, in steps. */
  readonly registry: Pick<Registry, 'deletingUnused' | 'listing'>;
  /** @throws HttpError 503 when there is no room in memory for what a command may add */
  checkRoom(): void;
}
