import type { OperationId } from '../../contract/operations.ts';
import { operationVerification } from '../../contract/verification.ts';
import { schemasOf } from '../contract/schema-lookup.ts';
import { confirm, placesOf } from '../discovery/collections.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import { fieldsOf } from '../http/exchange.ts';

/** The operations whose `$expand` takes away instead of adding. */
export const selecting = (Object.keys(operationVerification) as OperationId[]).filter(
  (id) => operationVerification[id].selects !== undefined,
);

/** The names of which such an operation prints all, or those that it was asked for. */
const kindsOf = (operation: OperationId) =>
  schemasOf(operation, 200)
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([, schema]) => 'x-expansion' in schema)
    .map(([name]) => name);

/** Asks for each kind that is printed; all others are to be left out then. */
export async function* selectionFindings(context: Context): AsyncGenerator<RawFinding> {
  for (const operation of selecting) yield* findingsOf(context, operation);
}

async function* findingsOf(context: Context, operation: OperationId): AsyncGenerator<RawFinding> {
  const kinds = kindsOf(operation);
  for (const path of await placesOf(context, operation, 2)) {
    const whole = await confirm(context, () => wholeFinding(context, operation, path, kinds));
    if (whole) yield { operation, ...whole };
    const all = fieldsOf(await context.client.send(operation, { path }));
    for (const name of kinds.filter((kind) => kind in all).slice(0, 2)) {
      const finding = await confirm(context, async (): Promise<RawFinding | undefined> => {
        const exchange = await context.client.send(operation, { path, query: { $expand: name } });
        const printed = kinds.filter((kind) => kind in fieldsOf(exchange));
        if (exchange.response.status === 200 && printed.join() === name) return undefined;
        const got =
          exchange.response.status === 200 ? printed.join(', ') || 'nothing' : exchange.response.status;
        const message = `${operation} answers $expand=${name} with ${got}: it is to print ${name} alone.`;
        return { message, where: `/body/${name}`, exchanges: [exchange] };
      });
      if (finding) yield { operation, ...finding };
    }
  }
}

/** What is missing where nothing is selected. */
async function wholeFinding(
  { client }: Context,
  operation: OperationId,
  path: Readonly<Record<string, string>>,
  kinds: readonly string[],
): Promise<RawFinding | undefined> {
  const exchange = await client.send(operation, { path });
  const missing = kinds.filter((kind) => !(kind in fieldsOf(exchange)));
  if (exchange.response.status !== 200 || missing.length === 0) return undefined;
  const message = `${operation} prints no ${missing.join(', ')} without $expand: it is to print all kinds then.`;
  return { message, where: `/body/${missing[0]}`, exchanges: [exchange] };
}
