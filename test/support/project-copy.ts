import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

/** The sources of the project in a folder of their own, where they can be changed. */
export interface ProjectCopy {
  readonly folder: string;
  /** Writes the generated files, or only compares them. */
  generate(...args: readonly '--check'[]): Promise<{ readonly code: number | null; readonly stderr: string }>;
  /** What the compiler says of some files of the copy; empty when nothing is wrong. */
  compile(...files: readonly string[]): Promise<string>;
  /** A module of the copy, such as `src/index.ts`; it shares no state with the module of this project. */
  import<M>(path: string): Promise<M>;
  /** Takes everything away. */
  remove(): void;
}

/** Copies the sources and generated files of this project. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-copy-'));
  for (const part of ['src', 'openapi', 'fixtures', 'docs', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(join(project, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    async generate(...args) {
      const script = join(folder, 'src', 'codegen', 'generate.ts');
      const { code, stderr } = await run(join(folder, 'src'), ['--import', 'tsx', script, ...args]);
      return { code, stderr };
    },
    async compile(...files) {
      writeFileSync(
        join(folder, 'tsconfig.copy.json'),
        JSON.stringify({ extends: './tsconfig.json', include: files }),
      );
      const tsc = join(folder, 'node_modules/typescript/bin/tsc');
      return (await run(folder, [tsc, '-p', 'tsconfig.copy.json'])).stdout;
    },
    import: (path) => import(/* @vite-ignore */ join(folder, path)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * A copy of this project whose document has more resources: what a resource of another shape needs is proved without
 * one of that shape in the real document.
 * @param overlay a folder with `openapi/`, `fixtures/` and `src/` whose files are laid over those of the copy
 * @throws Error with what the generator says when it fails
 */
export async function copyProjectWith(overlay: string): Promise<ProjectCopy> {
  const copy = copyProject();
  cpSync(overlay, copy.folder, { recursive: true });
  const { code, stderr } = await copy.generate();
  if (code === 0) return copy;
  copy.remove();
  throw new Error(`Failed to generate the files of the copy: ${stderr}`);
}

/** Runs a script of the copy in a process of its own. */
function run(
  cwd: string,
  args: readonly string[],
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject).once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
