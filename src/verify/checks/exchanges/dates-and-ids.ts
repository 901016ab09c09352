import { isGuid } from '../../../contract/text/guid.ts';
import { matchSchemas, schemasOf } from '../../contract/schema-lookup.ts';
import type { ExchangeCheck, RawFinding } from '../../engine/check.ts';
import { shown } from '../../findings/assertions.ts';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]00:00)$/;
/** What a schema takes for a time and is none of the API: other zones, and no zone. */
const otherInstant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i;

/** Every page prints ids in lower case, and no sentence asks for that: so it is said once in a run, and of no operation. */
const inUpperCase: RawFinding = {
  severity: 'information',
  operation: undefined,
  message: 'GUIDs are printed that are not in lower case: no page does that, and none excludes it.',
  discrepancies: [],
};

/** Whether ids and times have the one form that every page prints them in; schemas allow more. */
export const datesAndIds: ExchangeCheck = {
  name: 'dates-and-ids',
  description: 'Ids are GUIDs and times are UTC, to the second or finer, unless they are those of a zone.',
  *inspect({ operation, response: { status, body } }) {
    if (body === undefined) return;
    const said = new Set<string>();
    let isUpper = false;
    for (const match of matchSchemas(body, schemasOf(operation, status))) {
      const { value, schemas } = match;
      if (typeof value !== 'string') continue;
      const { format, 'x-local-time': isLocal = false } = schemas.find((it) => it.format !== undefined) ?? {};
      isUpper ||= format === 'uuid' && isGuid(value) && value !== value.toLowerCase();
      const finding = findingOf(value, format);
      if (finding === undefined || isLocal) continue;
      const { pointer, place } = match;
      if (said.has(place)) continue;
      said.add(place);
      yield {
        severity: 'violation',
        where: `/body${pointer}`,
        message: `${operation} prints /body${place} as ${shown(value)}, which is ${finding}.`,
        actual: value,
        discrepancies: [],
      };
    }
    if (isUpper) yield inUpperCase;
  },
};

function findingOf(value: string, format: string | undefined): string | undefined {
  // Anything else that is not a GUID is a matter of the schema.
  if (format === 'uuid' && /^urn:uuid:/i.test(value)) return 'a URN and not a GUID';
  if (format === 'date-time' && !instant.test(value) && otherInstant.test(value)) {
    return 'not a time in UTC such as "2012-01-01T14:04:05Z"';
  }
  return undefined;
}
