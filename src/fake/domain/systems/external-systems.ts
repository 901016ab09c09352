import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { WorldStore } from '../../../world/world.ts';
import { pickPatch } from '../patch.ts';
import { findReferenced } from '../references.ts';
import { removeLink } from './links.ts';

type System = Entities['ExternalSystem'];

interface SystemRequest {
  readonly body: Schemas['ExternalSystemInput'];
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

/** How a system is reached, as a client sends it in FieldValues. */
const connection = ['ConnectionString', 'ConnectionType', 'DisplayUrl', 'UserName', 'Password'] as const;

/** A system with what follows from its type, its connection and its links. */
export function withFacts(store: WorldStore, system: System): System {
  const isComplete = system.ConnectionString !== '';
  return {
    ...system,
    QualifiedName: `${system.Name} (${system.TypeDescription ?? system.Type})`,
    NumberOfLinks: store.ExternalSystemLink.where('ExternalSystemId', system.Id).length,
    HasPassword: system.Password !== '',
    ConfigurationComplete: isComplete,
    ConfigurationProblems: isComplete ? [] : ['The ConnectionString is missing.'],
  };
}

/** What a request says of a system, once all that it refers to is found. */
export function systemChanges({ body, store, fail }: SystemRequest, system?: System): Partial<System> {
  const changes: Partial<System> = pickPatch(body, ['Name', 'Enabled']);
  const values = pickPatch(body.FieldValues ?? {}, connection);
  const organisation = findReferenced(store.Organisation, 'organisation', 'OrganisationId', { body, fail });
  const type = body.Type ? typeOf(store, body.Type) : undefined;
  if (body.Type && !type) {
    const known = Array.from(store.ExternalSystemType, ({ Id }) => Id).join(', ');
    fail(403, `No external system type is called ${body.Type}; there are ${known}.`);
  }
  if (type && system && type.Id !== system.Type)
    fail(403, `The system is of the type ${system.Type}, which stays.`);
  return {
    ...changes,
    ...values,
    ...(organisation ? { OrganisationId: organisation.Id } : {}),
    ...(type && !system
      ? {
          Type: type.Id,
          TypeDescription: type.Name,
          Categories: type.Categories,
          ImplementationType: type.Categories[0] ?? type.Id,
        }
      : {}),
  };
}

/** The type of a name, in any letter case. */
export function typeOf(store: WorldStore, name: string): Entities['ExternalSystemType'] | undefined {
  return store.ExternalSystemType.whereText('Id', name)[0];
}

/** Removes a system and its links, with or without what refers to them. */
export function removeSystem(store: WorldStore, id: string, keepReferences: boolean): void {
  for (const link of store.ExternalSystemLink.where('ExternalSystemId', id))
    removeLink(store, link.Id, keepReferences);
  if (!keepReferences) {
    for (const event of store.SystemEvent.where('SystemId', id)) store.SystemEvent.remove(event.Id);
  }
  store.removeTree('ExternalSystem', id);
}

/** What is configured of a system, by name; never its password. */
export function fieldValuesOf({ ConnectionString, ConnectionType, DisplayUrl, UserName }: System) {
  return { ConnectionString, ConnectionType, DisplayUrl, UserName };
}

/** How the connection of a system is edited. */
export const systemWidgets: Schemas['AbstractWidget'][] = connection.map((Name, TabIndex) => ({
  FieldCategory: 'intrinsic',
  Name,
  Label: Name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`),
  WidgetType: Name === 'Password' ? 'Password' : 'Text',
  Required: Name === 'ConnectionString',
  TabIndex,
}));
