import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { WorldStore } from '../../../world/world.ts';
import { systemWidgets } from '../../domain/systems/external-systems.ts';
import { linkableKeys } from '../../domain/systems/links.ts';
import { defineResource } from '../../resource/define.ts';

type Source = Entities['ExternalSource'];
type Metadata = Schemas['ExternalSourceMetadata'];

export default defineResource('external-sources', {
  operations: {
    searchExternalSources: ({ query, store, list, expand }) => {
      const { compatibleWithKey, compatibleWithId, end, projectId } = query;
      const other = allSources(store).find(
        (it) => isNamed(it.Key, compatibleWithKey) || isNamed(it.Id, compatibleWithId),
      );
      const isAsked = compatibleWithKey !== undefined || compatibleWithId !== undefined;
      const found = allSources(store).filter(
        (it) =>
          (end === undefined || isNamed(it.End, end)) &&
          (!isAsked || (other && goTogether(store, it, other))),
      );
      const print = (source: Source) => metadata(store, source, expand, projectId);
      return { status: 200, body: list('ExternalSource', found, { print }) };
    },

    getExternalSourceByAttributes: ({ query, store, expand, fail }) => {
      const { end, key, id, projectId } = query;
      if (!key && !id) fail(403, 'Say what is asked for, by key or id.');
      const found =
        allSources(store).find(
          (it) =>
            (!key || isNamed(it.Key, key)) && (!id || isNamed(it.Id, id)) && (!end || isNamed(it.End, end)),
        ) ?? fail(404, `Nothing with the key ${key} can be an end of a link.`);
      return { status: 200, body: metadata(store, found, expand, projectId) };
    },
  },
});

const isNamed = (name: string, asked: string | undefined) => name.toLowerCase() === asked?.toLowerCase();

/** The kinds of things of projects, and the external systems. */
function allSources(store: WorldStore): Source[] {
  const systems = Array.from(store.ExternalSystem, ({ Id, Name, Type }) => ({
    Id,
    Name,
    Key: Type,
    End: 'Destination',
  }));
  return [...store.ExternalSource, ...systems];
}

const keysFor = (store: WorldStore, { Id, End }: Source) => (End === 'Source' ? [] : linkableKeys(store, Id));

function goTogether(store: WorldStore, a: Source, b: Source): boolean {
  return keysFor(store, a).includes(b.Key) || keysFor(store, b).includes(a.Key);
}

function metadata(
  store: WorldStore,
  source: Source,
  expand: readonly string[],
  projectId?: string,
): Metadata {
  const isSystem = source.End === 'Destination';
  const widgets = isSystem
    ? systemWidgets
    : [{ Name: 'ProjectId', Label: 'Project', WidgetType: 'ComboBox', Required: true }];
  return {
    End: isSystem ? 'Destination' : 'Source',
    Name: source.Name,
    Id: isSystem ? source.Id : null,
    Key: source.Key,
    CompatibleWithSourceKeys: keysFor(store, source),
    ...(expand.includes('Widgets')
      ? { Widgets: Object.fromEntries(widgets.map((it) => [it.Name, it])) }
      : {}),
    ...(expand.includes('InitialFieldValues')
      ? { InitialFieldValues: isSystem ? {} : { ProjectId: projectId?.toLowerCase() ?? null } }
      : {}),
  };
}
