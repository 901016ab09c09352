import type { Plan } from './bindings.ts';
import { packagePlans } from './setups/packages.ts';
import { projectPlans } from './setups/projects.ts';
import { reindexPlans } from './setups/reindexing.ts';
import { runPlans } from './setups/runs.ts';
import { ticketPlans } from './setups/tickets.ts';

/** How each documented example finds or makes what it needs, by its name. */
export const plans: Readonly<Record<string, Plan>> = {
  ...projectPlans,
  ...packagePlans,
  ...runPlans,
  ...reindexPlans,
  ...ticketPlans,
};
