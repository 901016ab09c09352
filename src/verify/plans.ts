import type { Plan } from './bindings.ts';
import { packagePlans } from './plans/packages.ts';
import { projectPlans } from './plans/projects.ts';
import { reindexPlans } from './plans/reindexing.ts';
import { runPlans } from './plans/runs.ts';
import { ticketPlans } from './plans/tickets.ts';

/** How each documented example finds or makes what it needs, by its name. */
export const plans: Readonly<Record<string, Plan>> = {
  ...projectPlans,
  ...packagePlans,
  ...runPlans,
  ...reindexPlans,
  ...ticketPlans,
};
