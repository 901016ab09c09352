import type { ConformingVariant } from '../faulty-server.ts';
import { all, everything, type Json, objects, saying } from '../sabotage.ts';
import { withFieldsEverywhere } from '../worlds.ts';

const world = (required: boolean) => () => ({ world: { seed: withFieldsEverywhere(required) } });

const isThere = (name: unknown) => /^Every/.test(String(name));

const writing = [
  'createRequirement',
  'updateRequirement',
  'createIncident',
  'updateIncident',
  'createScript',
  'updateScript',
  'createAgileRun',
  'updateAgileRun',
] as const;

/** A value as a server prints it that has texts alone. */
const asText = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value?.Text === 'string') return value.Text;
  return typeof value === 'string' ? value.replace(/T00:00:00Z$/, '') : String(value);
};

/** Servers with custom fields for all records of all projects. */
export const customFields: readonly ConformingVariant[] = [
  { name: 'custom fields of every type that all records have', mock: world(false) },
  { name: 'custom fields that every new record needs', mock: world(true) },
  {
    name: 'custom fields that the caller cannot write',
    mock: world(false),
    sabotage: all(
      everything((json) => {
        for (const editor of objects(json))
          if (editor.FieldCategory === 'custom' && isThere(editor.Name)) editor.ReadOnly = true;
      }),
      saying(writing, (body) => {
        for (const name of Object.keys(body.FieldValues ?? {}))
          if (isThere(name)) delete body.FieldValues[name];
      }),
    ),
  },
  {
    name: 'values of custom fields as texts',
    mock: world(false),
    sabotage: everything((json) => {
      for (const { FieldValues } of objects(json))
        for (const [name, value] of Object.entries<Json>(FieldValues ?? {}))
          if (isThere(name)) FieldValues[name] = asText(value);
    }),
  },
];
