import type { OperationId } from '../../contract/operations.ts';
import { exchangeChecks } from '../../verify/engine/exchange-checks.ts';
import type { CheckRun } from '../../verify/engine/selection.ts';
import { createBaseline } from '../../verify/findings/baseline.ts';
import type { Finding } from '../../verify/findings/finding.ts';
import { createFindingPipeline } from '../../verify/findings/pipeline.ts';
import type { Exchange } from '../../verify/http/exchange.ts';
import type { Mask } from '../../verify/http/redaction.ts';

/** Holds single responses against the document. */
export interface Inspector {
  /** What breaks the document in a response. */
  inspect(exchange: Exchange): Finding[];
  /** The checks, and the operations at which they have looked. */
  runs(): CheckRun[];
}

/** Prepares the checks that look at one response; they make no request. */
export function createInspector(mask: Mask): Inspector {
  const pipeline = createFindingPipeline(createBaseline([]), mask, () => {});
  const asked = new Set<OperationId>();
  return {
    inspect(exchange) {
      const { operation, response } = exchange;
      // The user may lack a permission, which no server can help.
      if (response.status === 403) return [];
      asked.add(operation);
      return exchangeChecks
        .flatMap(({ name, inspect }) =>
          [...inspect(exchange)].flatMap((finding) => [
            ...pipeline.process(name, { operation, exchanges: [exchange], ...finding }),
          ]),
        )
        .filter(({ severity }) => severity === 'violation');
    },
    runs: () => exchangeChecks.map(({ name, description }) => ({ name, description, asked: [...asked] })),
  };
}
