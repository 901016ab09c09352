import manifest from '../../package.json' with { type: 'json' };

type Target = string | { readonly types: string; readonly default: string };

/**
 * The modules that can be imported from the package, as package.json says.
 * @example
 * entryPoints; // ['index', 'msw', …]: src/index.ts becomes dist/index.js and dist/index.d.ts
 */
export const entryPoints: readonly string[] = Object.values<Target>(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [] : nameOf(target),
);

function nameOf({ types, default: file }: Exclude<Target, string>): string {
  const [, name] = /^\.\/dist\/([\w-]+)\.js$/.exec(file) ?? [];
  if (name !== undefined && types === `./dist/${name}.d.ts`) return name;
  throw new Error(`Failed to build: package.json has an entry point of ${file} with the types ${types}.`);
}
