import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { et, serve } from '../cli/terminal.ts';
import { deliberate, playedServer } from '../compare/played-server.ts';
import { folder } from '../support/docs/documented-commands.ts';
import { snippetsOf } from '../support/docs/snippets.ts';
import { listening } from '../support/faulty-server.ts';

/** The address that the documentation gives to a real server. */
const documented = 'https://et.example.org/EnterpriseTester';

const snippets = snippetsOf('README.md', 'sh').filter(([, code]) => code.includes(documented));

/** What the played server and what the program has said, for one line. */
async function runLine(line: string, url: string, cwd: string): Promise<unknown> {
  const [npx, program, command = '', ...args] = line.replaceAll(documented, url).split(/\s+/);
  expect(`${npx} ${program}`).toBe('npx et-mock');
  const words = args.map((it) => (it === 'world.json' || it === 'reports' ? join(cwd, it) : it));
  if (command !== 'serve') return et(command, ...words);
  const server = await serve(...words);
  const response = await fetch(`${server.url}/api/projects`);
  const body = (await response.json()) as object;
  expect(await server.stop()).toBe(0);
  return body;
}

describe('the commands of the README for a server of your own, with one that is other than the mock', () => {
  async function played() {
    vi.stubEnv('ET_PASSWORD', 'hunter2');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { url, mock } = await listening(playedServer.answer, playedServer.options);
    return { url, mock, cwd: folder() };
  }

  test('have three lines at most, for each of the three commands', () => {
    const lines = snippets.map(([, code]) => code.trim().split('\n'));
    expect(lines.every(({ length }) => length <= 3)).toBe(true);
    for (const start of ['npx et-mock record', 'npx et-mock compare', 'npx et-mock serve --proxy'])
      expect(lines.flat().filter((line) => line.startsWith(start))).toHaveLength(1);
  });

  test('record it, serve the recording, and pass on to it', async () => {
    const { url, mock, cwd } = await played();
    const lines = snippets.flatMap(([, code]) => code.trim().split('\n'));
    const others = lines.filter((line) => !line.includes(' compare '));
    for (const line of others) {
      const came = await runLine(line, url, cwd);
      if (line.includes(' record ')) expect(came).toMatchObject({ code: 0 });
      else expect(came).toMatchObject({ Items: expect.any(Array) });
      if (line.includes('--seed'))
        expect((came as { Items: object[] }).Items).toHaveLength([...mock.store.Project].length);
    }
  });

  test('find what it does otherwise, and blame nobody else', async () => {
    const { url, cwd } = await played();
    const [line = ''] = snippets
      .flatMap(([, code]) => code.trim().split('\n'))
      .filter((it) => it.includes(' compare '));
    const { code, stdout } = (await runLine(`${line.replace(/ --report.*/, '')} --json`, url, cwd)) as {
      code: number;
      stdout: string;
    };
    const { differences } = JSON.parse(stdout) as { differences: { blame: string; operation: string }[] };
    const blamed = differences.filter(({ blame }) => blame === 'real').map(({ operation }) => operation);
    expect(code).toBe(1);
    expect(deliberate.filter((it) => !blamed.includes(it))).toEqual([]);
    expect(differences.filter(({ blame }) => blame === 'fake' || blame === 'documentation')).toEqual([]);
  });
});
