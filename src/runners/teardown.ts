type Task = () => Promise<void>;

// A runner may load setup and teardown as modules that do not know each other.
const place = Symbol.for('enterprise-tester-mock.teardown');
const shared = globalThis as { [place]?: Task[] };

/** Remembers what is to be done when the run ends. */
export function atTeardown(task: Task): void {
  shared[place] = [...(shared[place] ?? []), task];
}

/** Does what is to be done when the run ends, once. */
export async function tearDown(): Promise<void> {
  const tasks = shared[place] ?? [];
  shared[place] = [];
  for (const task of tasks) await task();
}
