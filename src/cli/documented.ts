import type { Discrepancy, DocumentedExample } from '../contract/document.ts';
import { suggest } from '../contract/text/nearest.ts';
import { UsageError } from '../contract/usage-error.ts';

/** Every documented example; the document is loaded only now. */
export async function readExamples(): Promise<DocumentedExample[]> {
  const { examples } = await import('../contract/document.ts');
  return examples();
}

/**
 * The documented example of that name.
 * @throws UsageError when there is none
 */
export async function findExample(name: string): Promise<DocumentedExample> {
  const examples = await readExamples();
  const found = examples.find((example) => example.name === name);
  if (found) return found;
  const near = suggest(
    name,
    examples.map((example) => example.name),
  );
  const advice = near || '; et-mock examples lists them';
  throw new UsageError(`there is no example ${name || 'without a name'}${advice}`);
}

/** A place where the mock's answer is not the printed one, because the sources contradict each other. */
export type Deviation = NonNullable<Discrepancy['deviations']>[number];

/** What the mock answers otherwise than an example prints. */
export async function findDeviations({ name, operationId }: DocumentedExample): Promise<Deviation[]> {
  const { discrepancies } = await import('../contract/document.ts');
  return discrepancies()
    .filter((it) => it.operationId === operationId)
    .flatMap(({ deviations = [] }) => deviations.filter(({ example }) => example === name));
}
