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
 * @param coerces whether a text may stand for a number or a boolean, as in a query string; the value is changed then
 */
export function createValidators<N extends string>(
  components: SchemaTexts,
  texts: Readonly<Record<N, string>>,
  { coerces = false } = {},
): { readonly [K in N]: WholeValidate } {
  const componentOf = (name: string) => JSON.parse(components[name] ?? 'null');
  const compiler = createCompiler(componentOf, { coerces });
  const whole = createCompiler(componentOf, { coerces, findsAll: true });
  const validators: Record<string, WholeValidate> = {};
  for (const [name, text] of Object.entries<string>(texts))
    validators[name] = createValidator(compiler, whole, text);
  return validators as Record<N, WholeValidate>;
}

function createValidator(compiler: Compiler, whole: Compiler, text: string): WholeValidate {
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
