import { resolve } from '../../contract/text/json-pointer.ts';

/** A schema of the control API, as far as a command line has to know it. */
export interface ValueSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly ValueSchema[];
  readonly oneOf?: readonly ValueSchema[];
  readonly items?: ValueSchema;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly examples?: readonly unknown[];
}

export interface Parameter {
  readonly $ref?: string;
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: ValueSchema;
}

interface Described {
  readonly operationId?: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content?: Readonly<Record<string, { readonly schema?: ValueSchema }>>;
  };
}

interface PathItem extends Readonly<Record<string, unknown>> {
  readonly parameters?: readonly Parameter[];
}

/** The OpenAPI document of a mock's control API. */
export interface ControlDocument {
  readonly paths: Readonly<Record<string, PathItem>>;
}

/** A command of a mock. */
export interface ControlCommand {
  readonly name: string;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** What its body may be; undefined where it has none. */
  readonly body: ValueSchema | undefined;
  /** Whether it cannot be sent without a body. */
  readonly needsBody: boolean;
}

/** The commands that the document of a mock describes. */
export function commandsOf(document: ControlDocument): ControlCommand[] {
  return Object.entries(document.paths).flatMap(([path, { parameters: common = [], ...methods }]) =>
    Object.entries(methods as Readonly<Record<string, Described>>).flatMap(([method, described]) => {
      const { operationId: name, summary, description, parameters = [], requestBody } = described;
      if (name === undefined) return [];
      return {
        name,
        summary,
        description,
        method: method.toUpperCase(),
        path,
        parameters: [...common, ...parameters].map((it) => resolve(document, it)),
        body: resolve(document, requestBody?.content?.['application/json']?.schema),
        needsBody: requestBody?.required ?? false,
      };
    }),
  );
}
