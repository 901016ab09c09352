import type { CaseNode, ResultNode, SuiteNode } from './node.ts';

/** A file that was read. */
export interface ReadFile {
  readonly name: string;
  readonly nodes: readonly ResultNode[];
}

/** What is left when no result counts twice, and what to tell of it. */
export interface Distinct<F extends ReadFile> {
  readonly kept: readonly F[];
  /** Files all of whose suites another one has, too, with the name of that one. */
  readonly repeated: readonly { readonly file: F; readonly by: string }[];
  readonly warnings: readonly string[];
}

/**
 * Tools put a report of everything beside the reports of its parts. Of files whose suites one other file has as well, with
 * the same cases, times and outcomes, that other file is kept.
 */
export function withoutRepeated<F extends ReadFile>(files: readonly F[]): Distinct<F> {
  if (files.length < 2) return { kept: files, repeated: [], warnings: [] };
  const known = files.map((file) => ({ file, suites: new Set(suitesOf(file.nodes).map(signatureOf)) }));
  // The larger one contains the smaller one; of equals the first stays.
  const bySize = known
    .filter(({ suites }) => suites.size > 0)
    .sort((one, other) => other.suites.size - one.suites.size);
  const owners = new Map<string, Set<F>>();
  const repeated: { file: F; by: string }[] = [];
  const warnings: string[] = [];
  for (const { file, suites } of bySize) {
    const sharing = [...suites].map((it) => owners.get(it));
    const container = [...(sharing[0] ?? [])].find((it) => sharing.every((sharers) => sharers?.has(it)));
    if (container && !isTwin(file, container, known)) {
      repeated.push({ file, by: container.name });
      continue;
    }
    const shared = sharing.filter((it) => it !== undefined).length;
    if (shared > 0) {
      warnings.push(`${file.name} has ${shared} of its suites in common with other files; they count twice.`);
    }
    for (const suite of suites) {
      const having = owners.get(suite) ?? new Set();
      owners.set(suite, having.add(file));
    }
  }
  const gone = new Set(repeated.map(({ file }) => file));
  return { kept: files.filter((file) => !gone.has(file)), repeated, warnings };
}

/**
 * Whether two files have the same suites and no times: then they may as well be two runs of a tool that writes none, on two
 * systems.
 */
function isTwin<F extends ReadFile>(
  one: F,
  other: F,
  known: readonly { readonly file: F; readonly suites: ReadonlySet<string> }[],
): boolean {
  const sizeOf = (file: F) => known.find((it) => it.file === file)?.suites.size;
  return sizeOf(one) === sizeOf(other) && !suitesOf(one.nodes).some(hasTime);
}

const hasTime = (suite: SuiteNode) =>
  suite.startedAt !== undefined || casesOf(suite).some(({ seconds = 0 }) => seconds > 0);

/** The suites that have cases of their own. */
function suitesOf(nodes: readonly ResultNode[]): readonly SuiteNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'case') return [];
    const inner = suitesOf(node.children);
    return casesOf(node).length > 0 ? [node, ...inner] : inner;
  });
}

const casesOf = ({ children }: SuiteNode): readonly CaseNode[] => children.filter((it) => it.kind === 'case');

/** An aggregate of Ant splits the name of a suite into package and name. */
function signatureOf(suite: SuiteNode): string {
  const name = suite.className ? `${suite.className}.${suite.name}` : suite.name;
  const cases = casesOf(suite).map((it) => [it.className, it.name, it.outcome, it.seconds]);
  return JSON.stringify([name, suite.startedAt, cases]);
}
