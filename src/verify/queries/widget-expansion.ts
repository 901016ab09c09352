import { schemasOf } from '../contract/schema-lookup.ts';
import { confirm, placesOf } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { fieldsOf } from '../http/exchange.ts';

const operation = 'getWidgetsForProject';

/** The kinds of entity whose widgets are listed: the one operation whose `$expand` takes away instead of adding. */
const kinds = schemasOf(operation, 200)
  .flatMap(({ properties = {} }) => Object.entries(properties))
  .filter(([, schema]) => 'x-expansion' in schema)
  .map(([name]) => name);

/** Asks for the widgets of each kind that a project has; all others are to be left out then. */
export async function* widgetFaults(context: Context): AsyncGenerator<RawFinding> {
  for (const path of await placesOf(context, operation, 2)) {
    const all = fieldsOf(await context.client.send(operation, { path }));
    for (const name of kinds.filter((kind) => kind in all).slice(0, 2)) {
      const fault = await confirm(async (): Promise<RawFinding | undefined> => {
        const exchange = await context.client.send(operation, { path, query: { $expand: name } });
        const printed = kinds.filter((kind) => kind in fieldsOf(exchange));
        if (exchange.response.status === 200 && printed.join() === name) return undefined;
        const got =
          exchange.response.status === 200 ? printed.join(', ') || 'nothing' : exchange.response.status;
        const message = `${operation} answers $expand=${name} with ${got}: it is to print the widgets of ${name} alone.`;
        return { message, where: `/body/${name}`, exchanges: [exchange] };
      });
      if (fault) yield { operation, ...fault };
    }
  }
}
