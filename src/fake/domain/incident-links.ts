import type { Entities } from '../../contract/entities.gen.ts';
import type { WorldStore } from '../../world/world.ts';

/** Says of a result whether it has incidents, once a link of it is made or removed. */
export function noteIncidents(
  store: WorldStore,
  { StepResultId, AgileRunStepId, ResultNodeId }: Partial<Entities['IncidentLink']>,
): void {
  const has = (field: 'StepResultId' | 'AgileRunStepId' | 'ResultNodeId', id: string) => ({
    HasIncidents: store.IncidentLink.where(field, id).length > 0,
  });
  if (StepResultId) store.StepResult.update(StepResultId, has('StepResultId', StepResultId));
  if (AgileRunStepId) store.AgileRunStep.update(AgileRunStepId, has('AgileRunStepId', AgileRunStepId));
  if (ResultNodeId) store.ResultNode.update(ResultNodeId, has('ResultNodeId', ResultNodeId));
}
