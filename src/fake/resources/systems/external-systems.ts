import { spreadNames } from '../../domain/copied-names.ts';
import {
  fieldValuesOf,
  removeSystem,
  systemChanges,
  systemWidgets,
  withFacts,
} from '../../domain/systems/external-systems.ts';
import { defineResource } from '../../resource/define.ts';

const absent = (id: string) => `No external system has the id ${id}.`;

/** What a system has of which nothing was said. */
const blank = {
  ConnectionString: '',
  ConnectionType: 'Http',
  DisplayUrl: '',
  Enabled: true,
  UserName: '',
  Password: '',
};

export default defineResource('external-systems', {
  operations: {
    searchExternalSystems: ({ list, store }) => ({
      status: 200,
      body: list(
        'ExternalSystem',
        Array.from(store.ExternalSystem, (it) => withFacts(store, it)),
      ),
    }),

    createExternalSystem: (call) => {
      const { body, world, store, serialize, urlFor, expand } = call;
      const { Type = body.Type, ...said } = systemChanges(call);
      const [organisation] = store.Organisation;
      const system = store.ExternalSystem.insert({
        Id: world.ids.next(),
        OrganisationId: organisation?.Id ?? null,
        ...blank,
        Type,
        ...said,
        Name: body.Name,
      });
      const headers = { Location: urlFor('getExternalSystem', { id: system.Id }) };
      return { status: 201, headers, body: serialize('ExternalSystem', withFacts(store, system), expand) };
    },

    getExternalSystem: ({ path, store, serialize, expand, fail }) => {
      const system = store.ExternalSystem.get(path.id) ?? fail(404, absent(path.id));
      return { status: 200, body: serialize('ExternalSystem', withFacts(store, system), expand) };
    },

    patchExternalSystem: (call) => {
      const { path, body, store, serialize, expand, fail } = call;
      const { Enabled } = store.ExternalSystem.get(path.id) ?? fail(404, absent(path.id));
      const changed = store.ExternalSystem.update(path.id, { Enabled: body.Enabled ?? Enabled });
      return { status: 200, body: serialize('ExternalSystem', withFacts(store, changed), expand) };
    },

    updateExternalSystem: (call) => {
      const { path, store, serialize, expand, fail } = call;
      const system = store.ExternalSystem.get(path.id) ?? fail(404, absent(path.id));
      const changed = store.ExternalSystem.update(system.Id, systemChanges(call, system));
      spreadNames(store, 'ExternalSystem', changed, system);
      return { status: 200, body: serialize('ExternalSystem', withFacts(store, changed), expand) };
    },

    deleteExternalSystem: ({ path, query, store, fail }) => {
      if (!store.ExternalSystem.has(path.id)) fail(404, absent(path.id));
      removeSystem(store, path.id, query.keepReferences ?? true);
      return { status: 200 };
    },

    getExternalSystemLinksForSystem: ({ path, store, list, fail }) => {
      if (!store.ExternalSystem.has(path.systemId)) fail(404, absent(path.systemId));
      const links = store.ExternalSystemLink.where('ExternalSystemId', path.systemId);
      return { status: 200, body: list('ExternalSystemLink', links) };
    },
  },
  expansions: {
    ExternalSystem: {
      Configuration: (system) => JSON.stringify(fieldValuesOf(system)),
      ExternalSystemLinks: ({ Id }, { store, serialize }) =>
        store.ExternalSystemLink.where('ExternalSystemId', Id).map((it) =>
          serialize('ExternalSystemLink', it),
        ),
      FieldValues: (system) => fieldValuesOf(system),
      Widgets: () => systemWidgets,
      AdditionalConfigurationLinks: (_, { urlFor }) => [
        { Title: 'Configuration Editor', Href: urlFor('listRootResources'), Rel: 'Edit' },
      ],
    },
  },
});
