/** A schema of the document, as far as it is shown. */
export interface Shown {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shown>>;
  readonly items?: Shown;
  readonly additionalProperties?: boolean | Shown;
  readonly allOf?: readonly Shown[];
  readonly anyOf?: readonly Shown[];
  readonly oneOf?: readonly Shown[];
}
