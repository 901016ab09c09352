import { byId } from './dom.ts';

/** Says what has been done, to those who see and to those who listen. */
export function say(text: string): void {
  byId('problem').hidden = true;
  byId('said').textContent = text;
}

/** Shows why something could not be done; it stays until something else is said. */
export function sayProblem(error: unknown): void {
  byId('problem-text').textContent = error instanceof Error ? error.message : String(error);
  byId('problem').hidden = false;
}

/** Does something and says how it went; `done` may be made of what came of it. */
export async function attempt<T>(
  act: () => Promise<T>,
  done: string | ((result: T) => string),
): Promise<boolean> {
  try {
    const result = await act();
    say(typeof done === 'string' ? done : done(result));
    return true;
  } catch (error) {
    sayProblem(error);
    return false;
  }
}
