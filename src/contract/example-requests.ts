import type { OperationId } from './operations.ts';

/** What is sent in a published example. */
export interface ExampleRequest {
  readonly operation: OperationId;
  readonly name: string;
  readonly path: Readonly<Record<string, string>>;
  /** As texts, decoded. */
  readonly query: Readonly<Record<string, string>>;
  /** Undefined where none is sent. */
  readonly body?: unknown;
}
