import { isGuid } from '../../../contract/text/guid.ts';
import { matchSchemas, schemasOf } from '../../contract/schema-lookup.ts';
import type { ExchangeCheck } from '../../engine/check.ts';
import { shown } from '../../findings/assertions.ts';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]00:00)$/;
/** What a schema takes for a time and is none of the API: other zones, and no zone. */
const otherInstant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i;

/** Whether ids and times have the one form that every page prints them in; schemas allow more. */
export const datesAndIds: ExchangeCheck = {
  name: 'dates-and-ids',
  description: 'Ids are GUIDs in lower case and times are UTC, to the second or finer.',
  *inspect({ operation, response: { status, body } }) {
    if (body === undefined) return;
    const said = new Set<string>();
    for (const match of matchSchemas(body, schemasOf(operation, status))) {
      const { value, schemas } = match;
      if (typeof value !== 'string') continue;
      const finding = findingOf(value, schemas.find(({ format }) => format !== undefined)?.format);
      if (finding === undefined) continue;
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
  },
};

function findingOf(value: string, format: string | undefined): string | undefined {
  if (format === 'uuid' && !(isGuid(value) && value === value.toLowerCase())) {
    if (isGuid(value)) return 'a GUID that is not in lower case';
    // Anything else that is not a GUID is a matter of the schema.
    return /^urn:uuid:/i.test(value) ? 'a URN and not a GUID' : undefined;
  }
  if (format === 'date-time' && !instant.test(value) && otherInstant.test(value)) {
    return 'not a time in UTC such as "2012-01-01T14:04:05Z"';
  }
  return undefined;
}
