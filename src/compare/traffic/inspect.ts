import type { OperationId } from '../../contract/operations.ts';
import { isGuid } from '../../contract/text/guid.ts';
import { nextTurn } from '../../results/turns.ts';
import { notFound, notFoundFinding, readsOfOne } from '../../verify/checks/not-found.ts';
import { filters } from '../../verify/checks/queries/filters.ts';
import { paging } from '../../verify/checks/queries/paging.ts';
import { pathParameters } from '../../verify/contract/path-parameters.ts';
import { exchangeChecks } from '../../verify/engine/exchange-checks.ts';
import type { CheckRun } from '../../verify/engine/selection.ts';
import { createBaseline } from '../../verify/findings/baseline.ts';
import type { Finding } from '../../verify/findings/finding.ts';
import { createFindingPipeline } from '../../verify/findings/pipeline.ts';
import type { Exchange } from '../../verify/http/exchange.ts';
import type { Mask } from '../../verify/http/redaction.ts';
import { queryFindings } from '../../verify/queries/single.ts';
import { partsOf } from './parts.ts';

/** Compares single responses with the document. */
export interface Inspector {
  /** What breaks the document in a response; a long one takes some turns. */
  inspect(exchange: Exchange): Promise<readonly Finding[]>;
  /** What breaks the document in a response to a request for what is not there, as somebody else has found. */
  inspectAbsence(exchange: Exchange): readonly Finding[];
  /** The checks, and the operations at which they have looked. */
  runs(): CheckRun[];
}

/** Checks that make requests of their own, of which a part is seen in one response. */
const ofQueries = [filters, paging];
/** Statuses that say nothing of what was asked for: of the user, and of the moment. */
const saysNothing = [401, 403, 408, 429, 502, 503, 504];

const isViolation = ({ severity }: Finding) => severity === 'violation';

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
      for (const { check, ...finding } of queryFindings(exchange))
        found.push(...pipeline.process(check, { operation, exchanges: [exchange], ...finding }));
      return found.filter(isViolation);
    },
    inspectAbsence(exchange) {
      const { operation, request, response } = exchange;
      const parameters = pathParameters(operation);
      const isPlain = Object.keys(request.query).length === 0;
      const isId = parameters.every(({ name, kind }) => kind === 'guid' && isGuid(request.path[name]));
      if (!readsOfOne.includes(operation) || !isPlain || !isId || saysNothing.includes(response.status))
        return [];
      const finding = notFoundFinding(exchange, 'an id that nothing has');
      return finding ? [...pipeline.process(notFound.name, finding)].filter(isViolation) : [];
    },
    runs: () =>
      [...exchangeChecks, ...ofQueries, notFound].map(({ name, description }) => ({
        name,
        description,
        asked: [...asked],
      })),
  };
}
