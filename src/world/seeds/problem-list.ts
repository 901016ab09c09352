import { ended } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';

/** How many are told: that is enough for those that one mistake has made. */
const maxTold = 20;

/** What is wrong with a seed, all of it that somebody can read at a time. */
export class ProblemList {
  readonly #problems: string[] = [];
  /** What helps, after all that is wrong. */
  advice = '';

  /** @throws UsageError when there are so many that the rest is not worth looking for */
  add(...problems: readonly string[]): void {
    this.#problems.push(...problems);
    if (this.#problems.length > maxTold) this.throwIfAny();
  }

  /** @throws UsageError with all that is wrong */
  throwIfAny(): void {
    if (this.#problems.length === 0) return;
    const told = this.#problems.slice(0, maxTold);
    const rest = this.#problems.length > maxTold ? '; and more' : '';
    throw new UsageError(`${ended(`Failed to read the seed: ${told.join('; ')}${rest}`)}${this.advice}`);
  }
}
