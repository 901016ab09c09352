import { withArticle } from '../../../contract/text/article.ts';
import { updateDefinition } from '../../domain/projects/custom-field-updates.ts';
import {
  customFieldNamed,
  hasOptions,
  rewriteValues,
  scopeRecord,
  withCurrentScopes,
} from '../../domain/projects/custom-fields.ts';
import { fieldValue } from '../../domain/projects/field-values.ts';
import { noteWidgets } from '../../domain/projects/widgets.ts';
import { defineResource } from '../../resource/define.ts';

const absent = (name: string) => `No custom field is called ${name}.`;

export default defineResource('custom-fields', {
  operations: {
    searchCustomFields: ({ list, store, serialize, expand }) => ({
      status: 200,
      body: list('CustomField', store.CustomField, {
        print: (field) => serialize('CustomField', withCurrentScopes(store, field), expand),
      }),
    }),

    addCustomField: ({ body, world, store, serialize, fail }) => {
      const { Name } = body;
      if (customFieldNamed(store, Name)) fail(409, `Another custom field is called ${Name}.`);
      const type =
        store.CustomFieldType.get(body.HandlerType?.toLowerCase() ?? 'text') ??
        fail(403, `No custom field type is called ${body.HandlerType}.`);
      const scopes = (body.Scopes ?? []).map(({ Type, Id }) => {
        const found = scopeRecord(store, { Type, Id }) ?? fail(403, `No ${Type} has the id ${Id}.`);
        return [found.Id, { Type, Id: found.Id, Name: found.Name }] as const;
      });
      const field = {
        Id: world.ids.next(),
        Name,
        CustomFieldTypeName: type.Name,
        Label: body.Label ?? Name,
        Description: body.Description ?? null,
        Required: body.Required ?? false,
        Entities: [...new Set(body.Entities)],
        // One that is named twice is one.
        Scopes: [...new Map(scopes).values()],
        TypeId: type.Id,
        DefaultValue: body.DefaultValue ?? null,
        Choices: [],
      };
      // Options come later: a default that is one of them is looked for when it is used.
      if (
        field.DefaultValue &&
        !hasOptions(store, field) &&
        fieldValue(store, field, field.DefaultValue) === undefined
      )
        fail(403, `${field.DefaultValue} cannot be the value of ${withArticle(type.DisplayName)}.`);
      const printed = serialize('CustomField', store.CustomField.insert(field));
      // What was there under its name is a value of it from now on, if it can be one.
      rewriteValues(store, field, (value, isOfField) =>
        isOfField ? fieldValue(store, field, value) : value,
      );
      return { status: 201, headers: { Location: printed.Self }, body: printed };
    },

    getCustomField: ({ path, store, serialize, expand, fail }) => {
      const field = customFieldNamed(store, path.name) ?? fail(404, absent(path.name));
      return { status: 200, body: serialize('CustomField', withCurrentScopes(store, field), expand) };
    },

    updateCustomField: (call) => {
      const { path, store, fail } = call;
      updateDefinition(call, customFieldNamed(store, path.name) ?? fail(404, absent(path.name)));
      return { status: 204 };
    },

    deleteCustomField: ({ path, store, fail }) => {
      const field = customFieldNamed(store, path.name) ?? fail(404, absent(path.name));
      rewriteValues(store, field, () => undefined);
      store.CustomField.remove(field.Id);
      noteWidgets(store, field, undefined);
      return { status: 204 };
    },
  },
  expansions: {
    CustomField: {
      Configuration: ({ CustomFieldTypeName, DefaultValue }) => ({
        HandlerType: CustomFieldTypeName,
        DefaultValue,
      }),
      Options: ({ Choices }) => Choices.toSorted((a, b) => a.SortOrder - b.SortOrder),
      Type: ({ TypeId }, { store, serialize }) =>
        serialize('CustomFieldType', store.CustomFieldType.getOrThrow(TypeId)),
    },
  },
});
