import { examples } from '../../contract/document.ts';
import { discrepancyTitle } from '../contract/discrepancies.ts';
import { apiPathOf, apiRoot, isSamePlace, type Place, placeOf, showPlace } from '../contract/routes.ts';
import type { ExchangeCheck } from '../engine/check.ts';
import type { Exchange } from '../http/exchange.ts';

const title = 'Location of ticket tasks lacks /backgroundtask/';
const discrepancies = {
  startBackgroundTask: discrepancyTitle('startBackgroundTask', title),
  // Starts the same task as one of the printed requests.
  startCreateIncidentFromTicket: discrepancyTitle('startCreateIncidentFromTicket', title),
} as const;

/** The types of task whose examples print a Location that is not the Self of the task. */
const doubtful = new Set(
  examples()
    .filter(({ exchange }) => {
      const { headers, body } = exchange.response;
      const { Self } = (body ?? {}) as { Self?: string };
      return headers?.Location !== undefined && Self !== undefined && headers.Location !== Self;
    })
    .map(({ exchange }) => typeOf(exchange.request.body)),
);

/** Whether Location names what the answer is about. */
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
    const isShort = apiPathOf(given)?.toLowerCase() === `${apiRoot}${wanted.path.id}`.toLowerCase();
    const uncertain = doubtsAbout(exchange);
    if (uncertain && isShort) {
      // The pages print it so: that is accepted, and said.
      yield { ...base, severity: 'information', message, discrepancies: uncertain };
    } else {
      yield { ...base, severity: 'violation', message, discrepancies: [] };
    }
  },
};

/** What the register says of tasks like the one that was started. */
function doubtsAbout({ operation, request }: Exchange): readonly string[] | undefined {
  if (operation === 'startCreateIncidentFromTicket') return discrepancies[operation];
  return operation === 'startBackgroundTask' && doubtful.has(typeOf(request.body))
    ? discrepancies[operation]
    : undefined;
}

/** What an answer is about: the Self of its body; the elements of a stream have none, but all the same Id. */
function subjectOf({ response: { body } }: Exchange): Place | undefined {
  const { Self, Id } = ((Array.isArray(body) ? body[0] : body) ?? {}) as { Self?: unknown; Id?: unknown };
  if (typeof Self === 'string') return placeOf(Self);
  if (!Array.isArray(body) || typeof Id !== 'string') return undefined;
  return { operationId: 'getBackgroundTaskStatus', path: { id: Id } };
}

function typeOf(body: unknown): unknown {
  return (body as { Type?: unknown } | undefined)?.Type;
}
