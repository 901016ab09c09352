import type { OperationId } from '../../contract/operations.ts';
import { nextTurn } from '../../results/turns.ts';
import { exchangeChecks } from '../../verify/engine/exchange-checks.ts';
import type { CheckRun } from '../../verify/engine/selection.ts';
import { createBaseline } from '../../verify/findings/baseline.ts';
import type { Finding } from '../../verify/findings/finding.ts';
import { createFindingPipeline } from '../../verify/findings/pipeline.ts';
import type { Exchange } from '../../verify/http/exchange.ts';
import type { Mask } from '../../verify/http/redaction.ts';
import { partsOf } from './parts.ts';

/** Holds single responses against the document. */
export interface Inspector {
  /** What breaks the document in a response; a long one takes some turns. */
  inspect(exchange: Exchange): Promise<readonly Finding[]>;
  /** The checks, and the operations at which they have looked. */
  runs(): CheckRun[];
}

/** Prepares the checks that look at one response; they make no request. */
export function createInspector(mask: Mask): Inspector {
  const pipeline = createFindingPipeline(createBaseline([]), mask, () => {});
  const asked = new Set<OperationId>();
  return {
    async inspect(exchange) {
      const { operation, response } = exchange;
      // The user may lack a permission, which no server can help.
      if (response.status === 403) return [];
      asked.add(operation);
      const found: Finding[] = [];
      for (const part of partsOf(exchange)) {
        for (const { name, inspect } of exchangeChecks) {
          for (const finding of inspect(part))
            found.push(...pipeline.process(name, { operation, exchanges: [exchange], ...finding }));
        }
        await nextTurn();
      }
      return found.filter(({ severity }) => severity === 'violation');
    },
    runs: () => exchangeChecks.map(({ name, description }) => ({ name, description, asked: [...asked] })),
  };
}
