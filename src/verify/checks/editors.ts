import type { Item } from '../../contract/collections.ts';
import { operationFacts } from '../../contract/operations.ts';
import { entityVerification, sandboxEntity } from '../../contract/verification.ts';
import { listOf } from '../contract/entity-operations.ts';
import { entityOfKind } from '../contract/kinds.ts';
import type { Path } from '../contract/openapi-links.ts';
import { confirm, placesOf, readFullest } from '../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { eachApart } from '../engine/parts.ts';
import { shown } from '../findings/assertions.ts';
import { pathTo } from '../fixtures/paths.ts';
import { type Exchange, fieldsOf, isRecord, recordsIn } from '../http/exchange.ts';
import {
  type Adding,
  addings,
  editorsIn,
  isInScope,
  isNamed,
  kindsOf,
} from '../scenarios/custom-fields/addings.ts';
import { readSubject } from '../scenarios/life/subject.ts';
import { projectOperations } from '../scenarios/operations.ts';

/** How many projects are looked at, and how many records of each kind. */
const tries = 4;

/** Holds the editors that projects list against the fields that are there, and against what records expand. */
export const editors: Check = {
  name: 'editors',
  description:
    'A project lists an editor for each custom field that it has, and a record expands some where its project lists some of its kind.',
  operations: addings.flatMap(({ entity, adds }) => [adds.editors, listOf(entity)]),
  mode: 'read-only',
  effect: 'reads',
  needs: 'collections',
  most: 60,
  async *run(context) {
    yield* eachApart(addings, async function* (adding) {
      yield* projectFindings(context, adding);
      yield* recordFindings(context, adding);
    });
  },
};

/** Claims that each project has an editor for each field that it has, of each kind that has the field, and expands the same. */
async function* projectFindings(context: Context, adding: Adding): AsyncGenerator<RawFinding> {
  const { adds } = adding;
  const { read } = projectOperations;
  const fields = (await readFullest(context, listOf(adding.entity)))?.items ?? [];
  for (const path of await projectsOf(context, adding, fields)) {
    const [Id = ''] = Object.values(path);
    const isExpanded = operationFacts[read].expansions.includes(adds.names);
    for (const wrong of [fieldFinding, ...(isExpanded ? [expandedFinding] : [])]) {
      const finding = await confirm(context, async () => {
        const exchange = await context.client.send(adds.editors, { path });
        const query = wrong === expandedFinding ? { $expand: adds.names } : {};
        const project = await context.client.send(read, { path: pathTo(read, { Id }), query });
        if (exchange.response.status !== 200 || project.response.status !== 200) return undefined;
        return wrong(adding, fields, project, exchange);
      });
      if (finding) yield finding;
    }
  }
}

/** A few projects, those that fields name first. */
async function projectsOf(context: Context, { adds }: Adding, fields: readonly Item[]): Promise<Path[]> {
  const named = fields
    .flatMap((field) => recordsIn(field[adds.scopes]))
    .filter(({ Type }) => Type === sandboxEntity)
    .map((scope) => pathTo(adds.editors, scope));
  const all = [...named, ...(await placesOf(context, adds.editors, tries))];
  return [...new Map(all.map((path) => [Object.values(path).join().toLowerCase(), path])).values()].slice(
    0,
    tries,
  );
}

function fieldFinding(
  { adds }: Adding,
  fields: readonly Item[],
  project: Exchange,
  exchange: Exchange,
): RawFinding | undefined {
  for (const field of fields.filter((it) => isInScope(it[adds.scopes], fieldsOf(project)))) {
    const kind = kindsOf(field, adds).find(
      (it) => !editorsIn(fieldsOf(exchange), it, adds).some((editor) => isNamed(editor, field.Name)),
    );
    if (kind === undefined) continue;
    const message = `${adds.editors} lists no editor of ${kind} for the field ${field.Name}, which the project has.`;
    const where = `/body/${kind}/${adds.names}`;
    return { operation: adds.editors, where, message, exchanges: [project, exchange] };
  }
  return undefined;
}

function expandedFinding(
  { adds }: Adding,
  _fields: readonly Item[],
  project: Exchange,
  exchange: Exchange,
): RawFinding | undefined {
  const { [adds.names]: expanded } = fieldsOf(project);
  // Servers of some versions do not know the name.
  if (!isRecord(expanded)) return undefined;
  for (const kind of Object.keys(fieldsOf(exchange))) {
    const [own, theirs] = [expanded, fieldsOf(exchange)].map((all) =>
      editorsIn(all, kind, adds).map(nameOf).sort().join(', '),
    );
    if (own === theirs) continue;
    const message = `${project.operation} expands other ${adds.names} of ${kind} than ${adds.editors} lists: ${shown(own)}, not ${shown(theirs)}.`;
    const where = `/body/${adds.names}/${kind}`;
    return { operation: project.operation, where, message, exchanges: [exchange, project] };
  }
  return undefined;
}

const nameOf = ({ Name }: Item) => String(Name).toLowerCase();

/** Claims that records expand editors where their project lists any for their kind. */
async function* recordFindings(context: Context, { adds }: Adding): AsyncGenerator<RawFinding> {
  const kinds = operationFacts[adds.editors].expansions;
  for (const kind of kinds) {
    const entity = entityOfKind(kind);
    const { read } = entity ? entityVerification[entity] : {};
    if (!entity || !read || !operationFacts[read].expansions.includes(adds.names)) continue;
    const project = (record: Item | undefined) => String(record?.[`${sandboxEntity}Id`] ?? '');
    const found = context.sample.places(read).filter(({ record }) => project(record) !== '');
    const first = new Map(found.map((it) => [project(it.record), it]));
    for (const [Id, { record }] of [...first].slice(0, tries)) {
      const finding = await confirm(context, async (): Promise<RawFinding | undefined> => {
        const form =
          record &&
          (await readSubject(context, { entity, record: { ...record, Id: String(record.Id) } }, [
            adds.names,
          ]));
        const exchange = await context.client.send(adds.editors, { path: pathTo(adds.editors, { Id }) });
        if (form?.response.status !== 200 || exchange.response.status !== 200) return undefined;
        const { [adds.names]: own } = fieldsOf(form);
        if (!Array.isArray(own) || own.length > 0 || editorsIn(fieldsOf(exchange), kind, adds).length === 0)
          return undefined;
        const message = `${read} expands no ${adds.names}, where ${adds.editors} lists editors of ${kind} in the project.`;
        return { where: `/body/${adds.names}`, message, exchanges: [exchange, form] };
      });
      if (finding) yield { operation: read, ...finding };
    }
  }
}
