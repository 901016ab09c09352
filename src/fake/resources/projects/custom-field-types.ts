import { defineResource } from '../../resource/define.ts';

export default defineResource('custom-field-types', {
  operations: {
    searchCustomFieldTypes: ({ list, store }) => ({
      status: 200,
      body: list('CustomFieldType', store.CustomFieldType),
    }),

    getCustomFieldType: ({ path, store, serialize, fail }) => {
      const type =
        store.CustomFieldType.get(path.name.toLowerCase()) ??
        fail(404, `No custom field type is called ${path.name}.`);
      return { status: 200, body: serialize('CustomFieldType', type) };
    },
  },
});
