import type { Collection } from './collection.ts';

/** A package of any kind: at the root of a project, or below another package. */
interface Package {
  readonly Id: string;
  readonly ParentId?: string;
  readonly ProjectId?: string;
}

/** The package and those above it, up to the root of the project. */
export function* lineOf<P extends Package>(packages: Collection<P>, start: P | undefined): Generator<P> {
  for (let at = start; at; at = at.ParentId === undefined ? undefined : packages.get(at.ParentId)) yield at;
}

/** The project that a package is in: only the package at its root says so. */
export function projectIdOf<P extends Package>(packages: Collection<P>, start: P | undefined): string {
  let root = start;
  for (const at of lineOf(packages, start)) root = at;
  return root?.ProjectId ?? '';
}

/** Packages and the like in the order that people gave them. */
export function inOrder<T extends { readonly OrderNumber: number }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => a.OrderNumber - b.OrderNumber);
}
