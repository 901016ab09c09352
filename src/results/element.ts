import type { ResultNode } from './node.ts';

/** An element that was read to its end, with what is kept of what was in it. */
export interface Element {
  /** Without a prefix; with its namespace in braces when it has one. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text and CDATA together, of the elements whose text a dialect wants. */
  text: string;
  /** Whether the text was longer than the limit. */
  isCut: boolean;
  /** Elements that became no node. */
  readonly children: Element[];
  /** The nodes that elements in it became. */
  readonly nodes: ResultNode[];
}

/** An attribute, unless it is missing or empty. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  return attributes[name] || undefined;
}

const none: readonly Element[] = [];

/** The children with one of some names, in their order. */
export function childrenOf({ children }: Element, ...names: readonly string[]): readonly Element[] {
  // Most cases hold nothing.
  return children.length === 0 ? none : children.filter(({ name }) => names.includes(name));
}

/** A text without the blank lines around it; undefined when nothing else is left. Nothing inside is trimmed. */
function withoutBlankLines(text: string): string | undefined {
  return text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd() || undefined;
}

/** The texts of some elements, joined. */
export function textOf(elements: readonly Element[], separator = '\n'): string | undefined {
  return elements.flatMap(({ text }) => withoutBlankLines(text) ?? []).join(separator) || undefined;
}

/** The first line that says something. */
export function firstLineOf(text: string | undefined): string | undefined {
  return /\S.*/.exec(text ?? '')?.[0].trimEnd();
}
