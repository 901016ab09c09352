import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { Ids } from '../../../world/random/ids.ts';
import type { WorldStore } from '../../../world/world.ts';
import type { Serializer } from '../../resource/define.ts';

/** The values of a picklist of a project, in their order. */
export function picklistOf(
  store: WorldStore,
  projectId: string,
  picklist: Entities['Picklist']['Picklist'],
): readonly Entities['Picklist'][] {
  return store.Picklist.where('ProjectId', projectId)
    .filter((value) => value.Picklist === picklist)
    .sort((a, b) => a.SortOrder - b.SortOrder);
}

/** The values of a picklist of some projects, each text once, in their order. */
export function picklistOfProjects(
  store: WorldStore,
  projects: Iterable<{ readonly Id: string }>,
  picklist: Entities['Picklist']['Picklist'],
): readonly Entities['Picklist'][] {
  const found = new Map<string, Entities['Picklist']>();
  for (const { Id } of projects) {
    for (const value of picklistOf(store, Id, picklist)) {
      const text = value.Text.toLowerCase();
      if (!found.has(text)) found.set(text, value);
    }
  }
  return [...found.values()].sort((a, b) => a.SortOrder - b.SortOrder);
}

/** Makes the expansion of a project that prints the values of one of its picklists. */
export function picklistValues(picklist: Entities['Picklist']['Picklist']) {
  return (
    { Id }: Entities['Project'],
    { store, serialize }: Serializer & { readonly store: WorldStore },
  ): Schemas['Picklist'][] => picklistOf(store, Id, picklist).map((value) => serialize('Picklist', value));
}

/** Makes the expansions of an organisation that print the values of picklists of its projects, each text once. */
export function valuesOfProjects<N extends string>(
  picklists: Readonly<Record<N, Entities['Picklist']['Picklist']>>,
) {
  const valuesOf =
    (picklist: Entities['Picklist']['Picklist']) =>
    (
      { Id }: Entities['Organisation'],
      { store, serialize }: Serializer & { readonly store: WorldStore },
    ): Schemas['Picklist'][] =>
      picklistOfProjects(store, store.Project.where('OrganisationId', Id), picklist).map((value) =>
        serialize('Picklist', value),
      );
  const names = Object.keys(picklists) as N[];
  return Object.fromEntries(names.map((name) => [name, valuesOf(picklists[name])])) as Record<
    N,
    ReturnType<typeof valuesOf>
  >;
}

/** The value of a list of a project that has a text, in any letter case. */
export function valueOfText(
  store: WorldStore,
  projectId: string,
  picklist: Entities['Picklist']['Picklist'],
  text: string,
): Entities['Picklist'] | undefined {
  return store.Picklist.where('ProjectId', projectId).find(
    (it) => it.Picklist === picklist && it.Text.toLowerCase() === text.toLowerCase(),
  );
}

/**
 * What changes of a record that comes to another project: a value of a list of the old project becomes the one of the
 * same text in the new project, and nothing where that has none. Nothing changes of a new one, or one that stays where it is.
 */
export function translatedPicks(
  store: WorldStore,
  record: { readonly ProjectId?: string } | undefined,
  projectId: string,
): Readonly<Record<string, string | null>> {
  if (!record || record.ProjectId === projectId) return {};
  const changes: Record<string, string | null> = {};
  for (const [field, id] of Object.entries(record)) {
    const value = typeof id === 'string' ? store.Picklist.get(id) : undefined;
    if (!value || value.ProjectId === projectId) continue;
    changes[field] = valueOfText(store, projectId, value.Picklist, value.Text)?.Id ?? null;
  }
  return changes;
}

type Picklist = Entities['Picklist']['Picklist'];

/**
 * The values that a request chooses for the fields of a record: a priority, say, is one of the priorities of its project.
 * What a record that is moved was read with may be sent again: it is not chosen anew. An empty text takes a value away.
 * @param lists by field, the list that its values are from
 * @param record as it is, unless it is a new one
 */
export function pickedValues<F extends string>(
  call: {
    readonly body: { readonly [K in NoInfer<F>]?: string | null };
    readonly store: WorldStore;
    fail(status: 403, message: string): never;
  },
  lists: Readonly<Record<F, Picklist>>,
  projectId: string,
  record: { readonly [K in NoInfer<F>]?: string | null } | undefined,
): { [K in F]?: string | null } {
  const { body, store, fail } = call;
  const chosen: { [K in F]?: string | null } = {};
  for (const field of Object.keys(lists) as F[]) {
    const id = body[field]?.toLowerCase();
    if (id === undefined || id === record?.[field]) continue;
    if (id === '') {
      chosen[field] = null;
      continue;
    }
    const value = store.Picklist.get(id);
    if (value?.ProjectId !== projectId || value.Picklist !== lists[field])
      fail(403, `The project ${projectId} has no ${lists[field]} with the ${field} ${body[field]}.`);
    chosen[field] = id;
  }
  return chosen;
}

/** Makes the expansion that prints the value that a field has in full. */
export function picked<F extends string>(field: F) {
  return (
    { [field]: id }: { readonly [K in F]?: string | null },
    { store, serialize }: Serializer & { readonly store: WorldStore },
  ): Schemas['Picklist'] | null => {
    const value = id ? store.Picklist.get(id) : undefined;
    return value ? serialize('Picklist', value) : null;
  };
}

/**
 * The values that a request chooses for fields with several, such as the versions that a defect is in. An empty list
 * chooses nothing anew, an empty text takes all away.
 * @param lists by field, the list that its values are from
 * @param record as it is, unless it is a new one: what it has may be sent again
 */
export function pickedLists<F extends string>(
  call: {
    readonly body: { readonly [K in NoInfer<F>]?: readonly string[] | null };
    readonly store: WorldStore;
    fail(status: 403, message: string): never;
  },
  lists: Readonly<Record<F, Picklist>>,
  projectId: string,
  record: { readonly [K in NoInfer<F>]?: readonly string[] | null } | undefined,
): { [K in F]?: string[] | null } {
  const { body, store, fail } = call;
  const chosen: { [K in F]?: string[] | null } = {};
  for (const field of Object.keys(lists) as F[]) {
    const sent = (body[field] ?? []).map((id) => id.toLowerCase());
    const ids = new Set(sent.filter((id) => id !== ''));
    for (const id of ids) {
      if (record?.[field]?.includes(id)) continue;
      const value = store.Picklist.get(id);
      if (value?.ProjectId !== projectId || value.Picklist !== lists[field])
        fail(403, `The project ${projectId} has no ${lists[field]} ${id}, which is in ${field}.`);
    }
    if (sent.length > 0) chosen[field] = ids.size > 0 ? [...ids] : null;
  }
  return chosen;
}

/** Makes the expansion that prints the values that a field has in full, with their texts in one line. */
export function pickedCollection<F extends string>(field: F) {
  return (
    { [field]: ids }: { readonly [K in F]: readonly string[] | null },
    { store, serialize }: Serializer & { readonly store: WorldStore },
  ): Schemas['PicklistCollection'] => {
    const values = (ids ?? []).flatMap((id) => store.Picklist.get(id) ?? []);
    return {
      Items: values.map((value) => serialize('Picklist', value)),
      Text: values.map(({ Text }) => Text).join(', '),
    };
  };
}

/** The values with which a project starts, in their order. No source names them: they are words that the pages use. */
const startingValues: Readonly<Record<Entities['Picklist']['Picklist'], readonly string[]>> = {
  status: ['Draft', 'In Progress', 'Final'],
  priority: ['Low', 'Medium', 'High'],
  requirementtype: ['Functional', 'Non-functional'],
  requirementstatus: ['Proposed', 'Approved'],
  requirementdifficulty: ['Easy', 'Medium', 'Hard'],
  incidenttype: ['Bug', 'Enhancement'],
  testtype: ['Functional', 'Regression', 'User Acceptance'],
  incidentresolution: ['Fixed', 'Duplicate'],
  incidentstatus: ['Open', 'Closed', 'Re Opened'],
  version: ['1.0'],
  component: ['General'],
};

/**
 * Gives a new project its values in each picklist.
 * @param others the values of its template, for the lists of which that says something
 */
export function startPicklists(
  { store, ids }: { readonly store: WorldStore; readonly ids: Pick<Ids, 'next'> },
  ProjectId: string,
  others: Entities['ProjectTemplate']['Values'] = {},
): void {
  for (const [list, texts] of Object.entries({ ...startingValues, ...others })) {
    const Picklist = list as keyof typeof startingValues;
    for (const [place, Text] of texts.entries()) {
      store.Picklist.insert({ Id: ids.next(), Text, SortOrder: place + 1, ProjectId, Picklist });
    }
  }
}
