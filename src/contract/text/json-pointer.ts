/**
 * Writes a name as one step of a JSON pointer.
 * @example
 * escapePointer('/api/projects'); // '~1api~1projects'
 */
export function escapePointer(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}

/**
 * The name that a step of a JSON pointer stands for.
 * @example
 * unescapePointer('~1api~1projects'); // '/api/projects'
 */
export function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * What is at a JSON pointer of a value, with or without `#` before it; undefined when nothing is.
 * @example
 * at(document, '/info/title'); // 'Enterprise Tester REST API'
 */
export function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, step) => (node as Record<string, unknown> | null | undefined)?.[unescapePointer(step)],
      value,
    );
}

/**
 * What a value refers to by `$ref`, within the document that it is of; a value without is itself.
 * @example
 * resolve(document, { $ref: '#/components/schemas/Project' }); // the schema of a project
 */
export function resolve<T>(document: unknown, value: T): T {
  const { $ref } = (value ?? {}) as { readonly $ref?: string };
  return $ref === undefined ? value : resolve(document, at(document, $ref) as T);
}
