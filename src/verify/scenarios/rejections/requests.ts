import { kindOf } from '../../../contract/body/media-type.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { fillInObject } from '../../../contract/templates.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import { isAdded, pathParameters } from '../../contract/path-parameters.ts';
import type { Context } from '../../engine/check.ts';
import type { CreatedRecord } from '../../fixtures/factories.ts';
import { fileNamed } from '../../fixtures/test-file.ts';
import { unknownGuid } from '../../generation/random.ts';
import type { RequestSpec } from '../../http/request.ts';
import { executionPackageOperations, runOperations, taskOperations } from '../operations.ts';

/** A request that has to be refused. */
export interface RejectedRequest {
  readonly operation: OperationId;
  readonly ask: RequestSpec;
  /** The statuses that refuse it; every documented error response when absent. */
  readonly statuses?: readonly number[];
  /** A part of a sentence that says what was asked for. */
  readonly why: string;
  /** It can also be accepted; but when it is refused, nothing is changed. */
  readonly optional?: boolean;
}

/** What the requests are about: things that the run has made. */
export interface Targets {
  readonly parent: CreatedRecord;
  readonly child: CreatedRecord;
  readonly scripts: CreatedRecord;
  readonly script: CreatedRecord;
  /** Nothing was run of it. */
  readonly assignment: CreatedRecord;
  /** In progress. */
  readonly run: CreatedRecord;
  readonly resultId: string | undefined;
}

const noted = { Outcome: 'Passed', ActualResult: 'Changed' };

/** Requests that the documentation refuses, made from things of the run's own project. */
export function* rejectedRequests(
  targets: Targets,
  projectId: string,
  random: () => number,
): Generator<RejectedRequest> {
  const nobody = () => unknownGuid(random);
  const { parent, child, assignment, run, resultId } = targets;
  const at = ({ id }: CreatedRecord) => ({ id });
  yield {
    operation: executionPackageOperations.remove,
    ask: { path: at(parent) },
    statuses: [403],
    why: 'to the deletion of a package that is not empty, without deleteChildren',
  };
  for (const ParentId of [child.id, nobody()]) {
    const why =
      ParentId === child.id
        ? 'to a move of a package below itself'
        : 'to a move below a package that nobody has';
    yield {
      operation: executionPackageOperations.update,
      ask: { path: at(child), body: { ParentId } },
      why,
    };
  }
  yield {
    operation: executionPackageOperations.update,
    ask: { path: at(child), body: { Id: parent.id, Name: 'Not renamed' } },
    why: 'to an update whose body has the Id of another package',
    optional: true,
  };
  yield {
    operation: runOperations.create,
    ask: { path: at(assignment), body: { TesterId: nobody() } },
    why: 'to a run by a tester that nobody knows',
  };
  const results = [
    [{ Id: nobody(), ...noted }, 'to the result of a step that nobody has'],
    [{ Id: resultId ?? nobody(), ...noted, Outcome: 'Nonsense' }, 'to an Outcome that no step can have'],
  ] as const;
  for (const [result, why] of results) {
    yield { operation: runOperations.update, ask: { path: at(run), body: { StepResults: [result] } }, why };
  }
  yield {
    operation: taskOperations.start,
    ask: { body: { Type: 'NoSuchTask', Parameters: { ProjectId: projectId } } },
    statuses: [400, 403, 500],
    why: 'to a task of a type that is not there',
  };
}

/** Changes and deletions of things that nobody has. */
export async function* unknownRequests(
  { sandbox }: Context,
  random: () => number,
): AsyncGenerator<RejectedRequest> {
  const name = () => sandbox?.name('nobody') ?? '';
  for (const operation of Object.keys(operationFacts) as OperationId[]) {
    const { method, statuses, body, query, mediaTypes } = operationFacts[operation];
    const parameters = pathParameters(operation);
    // What names nothing would be about everything there is.
    if (method === 'GET' || !statuses.includes(404) || parameters.length === 0) continue;
    const path = Object.fromEntries(
      parameters.map(({ name, kind }) => [name, kind === 'guid' ? unknownGuid(random) : '0']),
    );
    const { about } = operationVerification[operation];
    const isUpload = mediaTypes.some((it) => kindOf(it) === 'multipart');
    const sent = isUpload
      ? { fields: {}, files: [fileNamed('file', name())] }
      : about
        ? unknownChange(about.entity, name, random)
        : { Name: 'Not there' };
    yield {
      operation,
      ask: {
        path,
        ...(body === 'required' ? { body: sent } : {}),
        ...(query.includes('deleteChildren') ? { query: { deleteChildren: true } } : {}),
      },
      // Where no source has the 404, another documented error response says as much; and nobody may have the permission.
      ...(isAdded(operation, 404) ? {} : { statuses: statuses.filter((it) => it === 404 || it === 403) }),
      why: 'to an id that nothing has',
    };
  }
}

/** What an update of something that nobody has sends: the first change, with nothing in it that is there. */
function unknownChange(
  entity: EntityName,
  name: () => string,
  random: () => number,
): Readonly<Record<string, unknown>> {
  const [change = { Name: 'Not there' }] = entityVerification[entity].change;
  return fillInObject(change, { name, field: () => unknownGuid(random) });
}
