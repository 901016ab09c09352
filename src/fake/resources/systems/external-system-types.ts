import { typeOf } from '../../domain/systems/external-systems.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('external-system-types', {
  operations: {
    searchExternalSystemTypes: ({ list, store }) => ({
      status: 200,
      body: list('ExternalSystemType', store.ExternalSystemType),
    }),

    getExternalSystemType: ({ path, store, serialize, fail }) => {
      const type = typeOf(store, path.id) ?? fail(404, `No external system type is called ${path.id}.`);
      return { status: 200, body: serialize('ExternalSystemType', type) };
    },
  },
});
