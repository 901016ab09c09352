import { rootRelations } from '../../../contract/operations.gen.ts';
import { operationFacts } from '../../../contract/operations.ts';
import { isSamePlace, isTemplateOf, placeOf, rootOperation, showPlace } from '../../contract/routes.ts';
import {
  addressesOf,
  anyElement,
  matchSchemas,
  type SchemaMatch,
  type SchemaNode,
  schemasOf,
  type Target,
} from '../../contract/schema-lookup.ts';
import type { ExchangeCheck, RawFinding } from '../../engine/check.ts';
import type { Exchange } from '../../http/exchange.ts';
import { placeAt } from './self.ts';

type Link = { readonly Rel?: unknown; readonly Href?: unknown };

/** Whether each link of a documented relation leads to what its relation says. */
export const linkTargets: ExchangeCheck = {
  name: 'links',
  description:
    'A link of a documented relation leads to the operation and the ids that the relation stands for.',
  *inspect(exchange) {
    const { operation, response } = exchange;
    if (response.status >= 300) return;
    if (operation === rootOperation) return yield* inspectRoot(exchange);
    const said = new Set<string>();
    for (const described of matchSchemas(response.body, schemasOf(operation, response.status))) {
      // Where a value is, is worked out when it is asked for: of few it has to be.
      const hasLinks = linksOf(described.value) !== undefined;
      const addresses = addressesIn(described.schemas);
      if (!hasLinks && addresses.length === 0) continue;
      const findings = hasLinks ? inspect(exchange, described) : [];
      for (const finding of [...findings, ...inspectAddresses(exchange, described, addresses)]) {
        const key = anyElement(finding.where ?? '');
        if (!said.has(key)) yield finding;
        said.add(key);
      }
    }
  },
};

function* inspect({ operation }: Exchange, match: SchemaMatch): Generator<RawFinding> {
  const { value } = match;
  const Links = linksOf(value);
  if (!Links) return;
  const record = value as Readonly<Record<string, unknown>>;
  for (const { Rel, unless, target } of relationsIn(match.schemas)) {
    const wanted = placeAt(target, record, undefined);
    if (!wanted) continue;
    const { method } = operationFacts[target.operation];
    const printed = Links.filter((link: Link) => isRelation(link, Rel));
    const [first] = printed;
    const places = printed.map(({ Href }: Link) => placeOf(String(Href), method));
    if (places.some((place) => place && isSamePlace(place, wanted))) continue;
    // Only of this kind of link the register says when it has to be there; examples judge the others.
    if (!first && (unless === undefined || record[unless] !== null)) continue;
    const where = `/body${match.pointer}/Links`;
    const named = `${Rel} of ${operation} (at ${anyElement(where)})`;
    if (!first) {
      const message = `The link ${named} is missing; it is due while ${unless} is null.`;
      yield {
        severity: 'violation',
        where,
        expected: Rel,
        message,
        discrepancies: [],
      };
      continue;
    }
    const message = `The link ${named} leads to ${first.Href} and not to ${showPlace(wanted)}.`;
    yield {
      severity: 'violation',
      where: `${where}/${Links.indexOf(first)}/Href`,
      expected: showPlace(wanted),
      actual: first.Href,
      message,
      discrepancies: [],
    };
  }
}

/** A relation, and where its links lead. */
interface Relation {
  readonly Rel: string;
  readonly unless: string | undefined;
  readonly target: Target;
}

const related = new WeakMap<readonly SchemaNode[], readonly Relation[]>();

/** The relations of what schemas describe. */
function relationsIn(schemas: readonly SchemaNode[]): readonly Relation[] {
  const known = related.get(schemas);
  if (known) return known;
  const links = schemas.flatMap((schema) => addressesOf(schema).links ?? []);
  const found = links.map(({ Rel, unless, ...target }) => ({ Rel, unless, target }));
  related.set(schemas, found);
  return found;
}

/** A property that has an address, and where it leads. */
type Address = readonly [property: string, target: Target];

const addressed = new WeakMap<readonly SchemaNode[], readonly Address[]>();

/** The properties with addresses of what schemas describe: the same few schemas describe very many values. */
function addressesIn(schemas: readonly SchemaNode[]): readonly Address[] {
  const known = addressed.get(schemas);
  if (known) return known;
  const found = schemas.flatMap((schema) => Object.entries(addressesOf(schema).addresses ?? {}));
  addressed.set(schemas, found);
  return found;
}

/** Addresses that have properties of their own lead where the document says. */
function* inspectAddresses(
  { operation }: Exchange,
  match: SchemaMatch,
  addresses: readonly Address[],
): Generator<RawFinding> {
  const record = (match.value ?? {}) as Readonly<Record<string, unknown>>;
  for (const [property, target] of addresses) {
    const wanted = placeAt(target, record, undefined);
    const actual = record[property];
    if (!wanted || typeof actual !== 'string') continue;
    const place = placeOf(actual);
    if (place && isSamePlace(place, wanted)) continue;
    const where = `/body${match.pointer}/${property}`;
    const message = `${property} of ${operation} (at ${anyElement(where)}) leads to ${actual} and not to ${showPlace(wanted)}.`;
    yield { severity: 'violation', where, expected: showPlace(wanted), actual, message, discrepancies: [] };
  }
}

/** A root relation stands for a path. */
function* inspectRoot({ response: { body } }: Exchange): Generator<RawFinding> {
  const Links = linksOf(body);
  if (!Links) return;
  for (const { Rel, path } of rootRelations) {
    const printed = Links.filter((link: Link) => isRelation(link, Rel));
    const [first] = printed;
    if (!first || printed.some(({ Href }: Link) => isTemplateOf(String(Href), path))) continue;
    const where = `/body/Links/${Links.indexOf(first)}/Href`;
    const actual = first.Href;
    const message = `The link ${Rel} of the root leads to ${actual} and not to ${path}.`;
    yield { severity: 'violation', where, expected: path, actual, message, discrepancies: [] };
  }
}

function linksOf(value: unknown): readonly Link[] | undefined {
  const { Links } = (value ?? {}) as { Links?: unknown };
  return Array.isArray(Links) ? Links : undefined;
}

const isRelation = (link: Link | null, rel: string) =>
  typeof link?.Rel === 'string' && link.Rel.toLowerCase() === rel.toLowerCase();
