import type { Accepted } from '../../../contract/verification.ts';
import { acceptanceOf, softened } from '../../contract/discrepancies.ts';
import { apiPathOf, isSamePlace, type OperationMatch, placeOf, showPlace } from '../../contract/routes.ts';
import { taskReader } from '../../contract/tasks.ts';
import type { ExchangeCheck } from '../../engine/check.ts';
import type { Exchange } from '../../http/exchange.ts';

/** Whether Location names what the response is about. */
export const location: ExchangeCheck = {
  name: 'location',
  description: 'Location is the address of the thing in the body, the same as its Self.',
  *inspect(exchange) {
    const { operation, response } = exchange;
    const { location: given } = response.headers;
    if (given === undefined || response.status >= 300) return;
    const wanted = subjectOf(exchange);
    if (!wanted) return;
    const found = placeOf(given);
    if (found && isSamePlace(found, wanted)) return;
    const base = { where: '/headers/Location', expected: showPlace(wanted), actual: given };
    const message = `Location of ${operation} is ${given}, which is not the ${showPlace(wanted)} in the body.`;
    const acceptance = acceptanceOf('location', { operation, where: '/headers/Location' });
    // Where the pages print it so, that is accepted, and said.
    const isAccepted = acceptance !== undefined && isPrinted(exchange, given, wanted, acceptance.only);
    yield {
      ...base,
      severity: 'violation',
      message,
      discrepancies: [],
      ...(isAccepted ? softened(acceptance) : {}),
    };
  },
};

/** Whether a Location is the one that the register accepts for a request. */
function isPrinted(
  { request }: Exchange,
  given: string,
  { path }: OperationMatch,
  { value = '', request: asked = {} }: Accepted,
): boolean {
  const address = value.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '');
  const sent = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  return (
    apiPathOf(given)?.toLowerCase() === address.toLowerCase() &&
    Object.entries(asked).every(([name, values]) => values.includes(sent[name]))
  );
}

/** What a response is about: the Self of its body; the elements of a stream have none, but all the same Id. */
function subjectOf({ response: { body } }: Exchange): OperationMatch | undefined {
  const { Self, Id } = ((Array.isArray(body) ? body[0] : body) ?? {}) as { Self?: unknown; Id?: unknown };
  if (typeof Self === 'string') return placeOf(Self);
  if (!Array.isArray(body) || typeof Id !== 'string') return undefined;
  return { operationId: taskReader, path: { id: Id } };
}
