/** One way in which a value does not fit a schema, as ajv reports it. */
export interface SchemaError {
  /** A JSON pointer into the value; empty for the value itself. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value fits a schema. */
export interface Validate {
  (value: unknown): boolean;
  /** Why the last value did not fit; none when it did. */
  errors: readonly SchemaError[];
}
