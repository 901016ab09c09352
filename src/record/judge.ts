import { type OperationId, operationFacts } from '../contract/operations.ts';
import { schemas } from '../verify/checks/exchanges/schemas.ts';
import { createLikeness } from '../verify/engine/likeness.ts';
import { causeKey } from '../verify/findings/cause.ts';
import type { Exchange } from '../verify/http/exchange.ts';
import type { Gate } from './gate.ts';
import type { Plan } from './plan.ts';

/** Tells an Enterprise Tester from a server that is something else and responds in a similar form. */
export interface Judge {
  note(exchange: Exchange): void;
  /**
   * Why a server cannot be recorded of which everything was read; undefined when it can.
   * @param gate knows what was taken of it
   */
  objection(gate: Gate, plan: Plan): string | undefined;
}

/** Begins to judge, as the verifier does: by what is documented, and by the first response of each operation, which is quick. */
export function createJudge(): Judge {
  const likeness = createLikeness();
  const seen = new Set<OperationId>();
  return {
    note(exchange) {
      const { operation } = exchange;
      likeness.note(exchange);
      if (seen.has(operation)) return;
      seen.add(operation);
      for (const finding of schemas.inspect(exchange)) {
        const { severity = 'violation' } = finding;
        likeness.found({ operation, severity }, causeKey(schemas.name, finding));
      }
    },
    objection(gate, { reads }) {
      const { unlike } = likeness;
      if (unlike)
        return `it does not look like Enterprise Tester: ${unlike.wrong} of ${unlike.asked} operations break the documented contract`;
      // What there is one of, such as settings, can be made of any object.
      const lists = reads.filter((it) => operationFacts[it.operation].collection);
      if (lists.some(({ entity }) => gate.count(entity) > 0)) return undefined;
      return 'it lists nothing that can be read, not even a user: it is not Enterprise Tester, or these credentials may see nothing';
    },
  };
}
