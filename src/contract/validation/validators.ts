import type { Check, Compiler } from './check.ts';
import { createCompiler } from './compile.ts';
import type { SchemaError, WholeValidate } from './schema-error.ts';

/** Schemas as JSON texts, by name. */
export type SchemaTexts = Readonly<Record<string, string>>;

/**
 * Makes a validator of each text. A text is parsed, and its schema compiled to functions, when a value is first
 * validated: what a program never asks costs it no time, and no code is made of text, which a page may forbid.
 * What is found, and how it is told, is as with ajv.
 * @param components what `$ref` names, as `#/components/schemas/<name>`
 * @param closed those where an object may only have properties that its schema names, unless the schema allows others
 * @param coerces whether a text may stand for a number or a boolean, as in a query string; the value is changed then
 */
export function createValidators<N extends string>(
  components: SchemaTexts,
  texts: Readonly<Record<N, string>>,
  {
    coerces = false,
    closed = [],
  }: { readonly coerces?: boolean; readonly closed?: readonly NoInfer<N>[] } = {},
): { readonly [K in N]: WholeValidate } {
  const componentOf = (name: string) => JSON.parse(components[name] ?? 'null');
  const compilers = (isClosed: boolean): Compilers => ({
    compiler: createCompiler(componentOf, { coerces, isClosed }),
    whole: createCompiler(componentOf, { coerces, isClosed, findsAll: true }),
  });
  const [open, strict] = [compilers(false), compilers(true)];
  const validators: Record<string, WholeValidate> = {};
  for (const [name, text] of Object.entries<string>(texts))
    validators[name] = createValidator((closed as readonly string[]).includes(name) ? strict : open, text);
  return validators as Record<N, WholeValidate>;
}

interface Compilers {
  /** Finds the first error. */
  readonly compiler: Compiler;
  readonly whole: Compiler;
}

function createValidator({ compiler, whole }: Compilers, text: string): WholeValidate {
  let check: Check | undefined;
  let checkAll: Check | undefined;
  const validate: WholeValidate = Object.assign(
    (value: unknown) => {
      check ??= compiler.compile(JSON.parse(text));
      const errors: SchemaError[] = [];
      validate.errors = errors;
      return check(value, errors);
    },
    {
      errors: [],
      problems(value: unknown) {
        checkAll ??= whole.compile(JSON.parse(text));
        const errors: SchemaError[] = [];
        checkAll(value, errors);
        return errors;
      },
    },
  );
  return validate;
}
