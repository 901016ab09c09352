import type { Item } from '../../../src/contract/collections.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { prepareSandbox } from '../../../src/verify/fixtures/sandbox.ts';
import { type Answers, type Asked, contextAt, Responded } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';

/* A server that says to each operation what a test wants it to, and on which the run has a project of its own. */

/** Makes what it is asked for: the first one has an id that ends with some number, the next one has the next. */
export const made =
  (resource: string, number: number, more: Item = {}, status = 201) =>
  ({ body, before }: Asked): Responded => {
    const Id = idOf(number + before);
    return new Responded(status, {
      Id,
      Self: `http://localhost/api/${resource}/${Id}`,
      ...(body as Item),
      ...more,
    });
  };

/** What a check works with there; of what is asked for, all that comes after the making of the project. */
export async function sandboxedAt(answers: Answers, more: Partial<Context> = {}) {
  const project = made('project', 0, { OrganisationId: idOf(1) });
  const server = contextAt(
    { createProject: project, getProject: { Id: idOf(0), OrganisationId: idOf(1) }, ...answers },
    more,
  );
  const site = prepareSandbox({ extent: () => [], places: () => [] });
  const sandbox = await site.open(server.context.client);
  server.asked.length = 0;
  const context: Context = { ...server.context, sandbox };
  return { ...server, context };
}
