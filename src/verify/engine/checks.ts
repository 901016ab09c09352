import { accounts } from '../checks/accounts.ts';
import { customFields } from '../checks/custom-fields.ts';
import { editors } from '../checks/editors.ts';
import { examples } from '../checks/examples.ts';
import { fieldValues } from '../checks/field-values.ts';
import { generated } from '../checks/generated.ts';
import { imports } from '../checks/imports.ts';
import { letterCase } from '../checks/letter-case.ts';
import { life } from '../checks/life.ts';
import { linkedRecords } from '../checks/linked-records.ts';
import { links } from '../checks/links.ts';
import { model } from '../checks/model.ts';
import { notFound } from '../checks/not-found.ts';
import { packages } from '../checks/packages.ts';
import { partsOfRecords } from '../checks/parts.ts';
import { projects } from '../checks/projects.ts';
import { expansions } from '../checks/queries/expansions.ts';
import { filters } from '../checks/queries/filters.ts';
import { forms } from '../checks/queries/forms.ts';
import { kinds } from '../checks/queries/kinds.ts';
import { options } from '../checks/queries/options.ts';
import { paging } from '../checks/queries/paging.ts';
import { searchedKinds } from '../checks/queries/searched.ts';
import { tql } from '../checks/queries/tql.ts';
import { rejections } from '../checks/rejections.ts';
import { relationships } from '../checks/relationships.ts';
import { reports } from '../checks/reports.ts';
import { runs } from '../checks/runs.ts';
import { streams } from '../checks/streams.ts';
import { tasks } from '../checks/tasks.ts';
import { tickets } from '../checks/tickets.ts';
import type { Check } from './check.ts';

/** The checks that ask for what is there: from what they see can be told whether a server is the documented one at all. */
export const telling: readonly Check[] = [links, paging, filters, tql, kinds, expansions];

/** Every check that makes requests of its own, in the order in which they run. */
export const checks: readonly Check[] = [
  links,
  examples,
  paging,
  filters,
  tql,
  kinds,
  editors,
  expansions,
  options,
  forms,
  notFound,
  letterCase,
  tasks,
  streams,
  reports,
  life,
  projects,
  packages,
  runs,
  partsOfRecords,
  searchedKinds,
  imports,
  tickets,
  customFields,
  fieldValues,
  accounts,
  relationships,
  linkedRecords,
  rejections,
  generated,
  model,
];
