import type { Item } from '../../../contract/collections.ts';
import type { EntityName } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, sandboxEntity } from '../../../contract/verification.ts';
import type { Context } from '../../engine/check.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { isInSandbox } from '../../fixtures/recipes.ts';
import { type Records, Unreachable } from '../../fixtures/records.ts';
import { unknownGuid } from '../../generation/random.ts';
import type { RejectedRequest } from './requests.ts';

/** New records of each entity that lack what they need: a name, a place, something that is there. */
export async function* rejectedCreations(
  { client }: Context,
  records: Records,
  random: () => number,
): AsyncGenerator<RejectedRequest> {
  for (const entity of Object.keys(entityVerification) as EntityName[]) {
    if (!entityVerification[entity].make || entity === sandboxEntity) continue;
    // A server that does not refuse it would keep it, in no project.
    if (client.mode !== 'full' && !isInSandbox(entity)) continue;
    try {
      yield* rejectedOf(records, entity, random);
    } catch (error) {
      // What it needs cannot be made: the checks of that say so.
      if (!(error instanceof Unreachable)) throw error;
    }
  }
}

async function* rejectedOf(
  records: Records,
  entity: EntityName,
  random: () => number,
): AsyncGenerator<RejectedRequest> {
  const { make, noun } = entityVerification[entity];
  if (!make || Object.keys(make.path).length > 0) return;
  const { operation, body: template, oneOf } = make;
  const body = await records.fill(template);
  const [place] = Object.entries(oneOf);
  const placed = place ? { ...body, ...(await records.fill({ [place[0]]: place[1] })) } : body;
  const ask = (sent: Item) => ({ path: pathTo(operation, {}), body: sent });
  if (template.Name === '$name') {
    const { Name, ...rest } = placed;
    yield { operation, ask: ask(rest), why: `to a new ${noun} without a Name` };
  }
  if (place) yield { operation, ask: ask(body), why: `to a new ${noun} below no project and no package` };
  const named = { Name: 'Nowhere' };
  const nowhere = (sent: Item) => ('Name' in sent ? { ...sent, ...named } : sent);
  for (const property of Object.keys(oneOf)) {
    const sent = nowhere({ ...body, [property]: unknownGuid(random) });
    yield {
      operation,
      ask: ask(sent),
      why: `to a new ${noun} below ${withArticle(property)} that nobody has`,
    };
  }
  for (const [property, value] of Object.entries(template)) {
    if (typeof value !== 'string' || !/^\$\w+\.Id$/.test(value)) continue;
    const sent = nowhere({ ...placed, [property]: unknownGuid(random) });
    yield {
      operation,
      ask: ask(sent),
      why: `to a new ${noun} with ${withArticle(property)} that nobody has`,
    };
  }
}
