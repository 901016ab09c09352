import { execFileSync } from 'node:child_process';
import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another commit of the project, in a folder that `remove` takes away. */
export interface Checkout {
  readonly folder: string;
  /** The commit, short. */
  readonly commit: string;
  remove(): Promise<void>;
}

const project = join(import.meta.dirname, '..');

/**
 * Checks out a commit beside this one and generates its files, so that its programs can be bundled. Its packages are those
 * that are installed here, unless it asks for other ones.
 * @param commit as `findCommit` returns it
 */
export async function checkOut(commit: string): Promise<Checkout> {
  const parent = await mkdtemp(join(await realpath(tmpdir()), 'enterprise-tester-mock-bench-'));
  const folder = join(parent, 'project');
  const remove = async () => {
    git('worktree', 'remove', '--force', folder);
    await rm(parent, { recursive: true, force: true });
  };
  git('worktree', 'add', '--quiet', '--detach', folder, commit);
  try {
    if (git('diff', '--name-only', commit, '--', 'package-lock.json') === '') {
      await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
      run(folder, 'npm', 'run', 'generate');
    } else {
      run(folder, 'npm', 'ci');
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, commit: git('rev-parse', '--short', commit), remove };
}

/**
 * Finds a commit.
 * @param ref whatever git takes for one
 * @returns undefined when git knows none of that name
 */
export function findCommit(ref: string): string | undefined {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  } catch {
    return undefined;
  }
}

const git = (...args: string[]): string => run(project, 'git', ...args).trim();

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
