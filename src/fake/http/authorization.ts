import type { Entities } from '../../contract/entities.gen.ts';
import type { EntityName, OperationId } from '../../contract/operations.ts';

type Path = Readonly<Record<string, string>>;

/** Who makes a request, and what that user may do. */
export interface Authorization {
  readonly user: Entities['User'];
  /**
   * Asked before the request is understood: what its address is about.
   * @throws HttpError 403
   */
  checkAddress(operation: OperationId, path: Path): void;
  /**
   * Asked once the body is understood: what it refers to.
   * @throws HttpError 403
   */
  checkBody(operation: OperationId, path: Path, body: unknown): void;
  /** Whether a collection shows a record to the user. */
  sees(operation: OperationId, entity: EntityName, record: object, path: Path): boolean;
}
