import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const project = join(import.meta.dirname, '..', '..');
export const isRoot = process.getuid?.() === 0;

/** One line of a Dockerfile, with those that continue it. */
interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** What a container is started with. */
export interface Image {
  /** Stands for the root of the last stage. */
  readonly root: string;
  readonly user: string;
  readonly workdir: string;
  readonly volumes: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly health: readonly string[];
  remove(): void;
}

function read(file: string): Instruction[] {
  const text = readFileSync(join(project, file), 'utf8');
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
      return { name, text: rest.trim() };
    });
}

/**
 * Does what the Dockerfile says without a container engine: each stage is a folder, absolute paths are inside of it, and the
 * programs are those of this machine. The base image and what only an engine can do are not tried.
 * @throws Error at an instruction that is not known here, or when a command fails
 */
export async function buildImage(): Promise<Image> {
  const home = mkdtempSync(join(tmpdir(), 'et-mock-image-'));
  // The user of the container has to get in.
  chmodSync(home, 0o755);
  const stages = new Map<string, string>();
  let stage = {
    root: '',
    workdir: '/',
    user: 'root',
    volumes: [] as string[],
    env: {} as Record<string, string>,
  };
  let [entrypoint, arguments_, health]: [string[], string[], string[]] = [[], [], []];
  const inside = (path: string) => join(stage.root, path.startsWith('/') ? path : join(stage.workdir, path));

  for (const { name, text } of read('Dockerfile')) {
    if (name === 'ARG' || name === 'EXPOSE' || name === 'STOPSIGNAL') continue;
    else if (name === 'FROM') {
      const root = join(home, `${stages.size}`);
      stages.set(/ AS (\w+)$/.exec(text)?.[1] ?? 'last', root);
      mkdirSync(root);
      stage = { root, workdir: '/', user: 'root', volumes: [], env: {} };
    } else if (name === 'WORKDIR') {
      stage.workdir = text;
      mkdirSync(inside('.'), { recursive: true });
    } else if (name === 'COPY') {
      const [, from, paths = ''] = /^(?:--from=(\w+) )?(.*)$/.exec(text) ?? [];
      const sources = paths.split(/\s+/);
      const target = inside(sources.pop() ?? '');
      copy(sources, from === undefined ? undefined : stages.get(from), target);
    } else if (name === 'RUN') await shell(text, inside('.'), stage.root);
    else if (name === 'ENV') Object.assign(stage.env, Object.fromEntries([text.split('=')]));
    else if (name === 'USER') stage.user = text;
    else if (name === 'VOLUME') stage.volumes.push(text);
    else if (name === 'ENTRYPOINT') entrypoint = JSON.parse(text);
    else if (name === 'CMD') arguments_ = JSON.parse(text);
    else if (name === 'HEALTHCHECK') health = JSON.parse(text.slice(text.indexOf('CMD') + 3));
    else throw new Error(`Failed to build: ${name} is not known here.`);
  }
  const command = [...entrypoint, ...arguments_];
  return { ...stage, command, health, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** From the project without what is ignored, or from another stage. */
function copy(sources: readonly string[], stage: string | undefined, target: string): void {
  if (stage === undefined && sources[0] === '.') {
    const ignored = readFileSync(join(project, '.dockerignore'), 'utf8').trim().split('\n');
    for (const name of readdirSync(project)) {
      if (!ignored.includes(name)) cpSync(join(project, name), join(target, name), { recursive: true });
    }
    return;
  }
  for (const source of sources) {
    const isInto = sources.length > 1 || target.endsWith('/');
    cpSync(join(stage ?? project, source), isInto ? join(target, source) : target, { recursive: true });
  }
}

/** The user `node` of the base image is `nobody` here. */
async function shell(command: string, cwd: string, root: string): Promise<void> {
  const here = command
    .replace('-o node -g node', isRoot ? '-o nobody -g nogroup' : '')
    .replaceAll(/(?<= )\/(?=\w)/g, `${root}/`);
  const env = { ...process.env, npm_config_prefer_offline: 'true' };
  await promisify(execFile)('sh', ['-c', here], { cwd, env, maxBuffer: 1e8 });
}
