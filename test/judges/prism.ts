import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { operationOf } from '../../src/contract/http/addresses.ts';
import { verify } from '../../src/verify/engine/run.ts';
import { freePort } from '../support/ports.ts';
import type { Judge } from './judge.ts';
import type { Judged } from './subjects.ts';

const document = join(import.meta.dirname, '../../src/contract/openapi.gen.json');

/** What is asked where no fault is to be seen: the checks that read something of every kind. */
const reading = ['links', 'examples'];

interface Violation {
  readonly location?: readonly string[];
  readonly code?: string;
  readonly message: string;
}

/** Watches the traffic of a run of our verifier. */
export const prism: Judge = {
  name: 'Prism proxy',
  package: { name: '@stoplight/prism-cli', version: '5.16.0' },
  settings:
    '`proxy --validate-request false`, and its reports about responses in `sl-violations`, which `--errors` would turn into error ' +
    'responses. It gets requests of our verifier: for a faulty server those of the checks that can see the fault, for others those of the checks `links` and `examples`',
  async open({ tools, folder, origin }) {
    const port = await freePort();
    const program = join(tools, 'node_modules/@stoplight/prism-cli/dist/index.js');
    const options = ['--host', '127.0.0.1', '--port', String(port), '--validate-request', 'false'];
    const command = [program, 'proxy', ...options, '--verboseLevel', 'silent', document, origin];
    const child = spawn(process.execPath, command, { cwd: folder, stdio: 'ignore' });
    await listening(child, port);
    return {
      judge: (url, subject) => watched(url, `http://127.0.0.1:${port}`, subject),
      way: ({ mode, checks }) => JSON.stringify([mode, checks]),
      close: () => void child.kill('SIGKILL'),
    };
  },
};

async function watched(url: string, proxy: string, { mode, checks = reading }: Judged) {
  const complaints = new Set<string>();
  const through: typeof fetch = async (input, init) => {
    const address = String(input);
    const response = await fetch(address.replace(new URL(url).origin, proxy), init);
    const said = response.headers.get('sl-violations');
    for (const { location = [], code = '', message } of said ? (JSON.parse(said) as Violation[]) : []) {
      if (location[0] === 'request') continue;
      const operation = operationOf(init?.method ?? 'GET', address)?.operationId ?? 'unknown';
      // Places in a list are as many as the list is long.
      const place = location.map((it) => (/^\d+$/.test(it) ? '*' : it)).join('.');
      complaints.add(`${operation}: ${place} ${code} ${message}`);
    }
    return response;
  };
  const run = verify({ url, mode, only: checks, fetch: through, timeout: 60_000, noEarlyStop: true });
  for (let step = await run.next(); !step.done; step = await run.next());
  return complaints;
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  while (!(await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error('Prism has ended.');
    await setTimeout(100);
  }
}
