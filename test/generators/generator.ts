/** A client generator, and a program that uses what it makes. */
export interface Generator {
  readonly name: string;
  /** What is installed, with versions. */
  readonly packages: readonly string[];
  /** The options of `et-mock openapi` that its document is made with. */
  readonly document: readonly string[];
  /** What it is called with, first the name of its program; `api.json` is the document, `made/` is for what it makes. */
  readonly command: readonly string[];
  /** Whether it wants a newer Node than 20. */
  readonly isNewer?: boolean;
  /** Settings that it reads. */
  readonly files?: Readonly<Record<string, string>>;
  /**
   * A module that exports `client`: see `Client` in `use.ts`. `url` of `address.ts` is where the mock is.
   */
  readonly client: string;
}
