import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commandNames, explain } from '../../src/cli/control/command.ts';
import { createClock, createMock } from '../../src/index.ts';
import { listen, type RunningServer } from '../../src/node.ts';
import { begin, et } from './terminal.ts';

const mock = createMock({ world: { clock: createClock({ at: '2015-06-01T09:00:00Z', rate: 0 }) } });
let server: RunningServer;
beforeAll(async () => {
  server = await listen(mock);
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());

const control = (...args: string[]) => et('control', ...args, '--url', server.url);

describe('et-mock control', () => {
  it('lists the commands that the mock has', async () => {
    const { code, stdout } = await control();
    expect(code).toBe(0);
    expect(stdout).toContain('advanceClock  Moves time forward at once.');
  });

  it('says what values a command takes, though no mock runs', async () => {
    const { code, stdout } = await et('control', 'addFault', '--help', '--url', 'http://localhost:1');
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: et-mock control addFault [<name>=<value> …] [options]');
    expect(stdout).toMatch(/^ {2}status=<integer> {4}Responds with this error status\.$/m);
    expect(stdout).toMatch(/^ {2}task=<fails\|never ends>$/m);
    expect((await et('control', 'failTask', '-h')).stdout).toContain(
      'Usage: et-mock control failTask id=… [',
    );
    expect((await et('control', 'addFalt', '--help')).stderr).toContain('did you mean addFault?');
    expect((await et('control', '--help')).stdout).toContain('Usage: et-mock control [<command>');
  });

  it('says of each value of each command what it means', async () => {
    const pages = await Promise.all((await commandNames()).map((name) => explain([name])));
    const terms = pages.flatMap((page) => page.split(/\n(?= {2}\S+=<)|\n\n/));
    const bare = terms.filter((term) => /^ {2}\S+=<[^>]*>\s*(\(required\))?\s*$/.test(term));
    expect(bare).toEqual([]);
  });

  it('says how to send a body that is more than a few values', async () => {
    expect(await explain(['updateRecord'])).toContain('entity=… id=… <name>=<value> … [options]');
    expect(await explain(['updateRecord'])).toContain('A property of the body, for example Name=Renamed.');
    const curl =
      "curl -X PUT --data-binary @<file> -H 'Content-Type: application/json' http://localhost:8080/_mock/state";
    expect((await explain(['importWorld'])).replace(/\s+/g, ' ')).toContain(
      `The body is a file; send it with: ${curl}`,
    );
    const { code, stderr } = await control('importWorld');
    expect(code).toBe(2);
    expect(stderr).toContain(
      `importWorld needs a file as its body; send it with: ${curl.replace('http://localhost:8080', '<url>')}`,
    );
  });

  it('finds the mock by the environment', async () => {
    vi.stubEnv('ET_MOCK_URL', server.url);
    expect((await et('control', 'getClock')).code).toBe(0);
    vi.stubEnv('ET_MOCK_URL', 'nowhere');
    expect((await et('control', 'getClock')).stderr).toContain('ET_MOCK_URL is the address of a server');
  });

  it('sends a command and prints its response as JSON', async () => {
    const { code, stdout } = await control('advanceClock', 'ms=60000');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ at: '2015-06-01T09:01:00Z' });
    expect(mock.clock.now()).toBe(Date.parse('2015-06-01T09:01:00Z'));
  });

  it('puts values into the path and the body', async () => {
    const started = await mock.fetch('/api/backgroundtasks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ Type: 'Reindex', Parameters: {} }),
    });
    const { Id } = (await started.json()) as { Id: string };
    const { stdout } = await control('failTask', `id=${Id}`, 'message=The index is locked.');
    expect(JSON.parse(stdout)).toMatchObject({
      state: 'failed',
      progress: { Error: 'The index is locked.' },
    });
  });

  it('prints events as they come, until it is stopped', async () => {
    const running = begin(['control', 'streamEvents', '--url', server.url, '--world', 'events']);
    await expect.poll(() => running.result.stdout).toContain('event: journal\ndata: ');
    mock.worlds.get('events').clock.set('2012-01-01T00:00:00Z');
    await expect.poll(() => running.result.stdout).toContain('"at":"2012-01-01T00:00:00');
    running.stop();
    expect(await running.ended).toBe(0);
  });

  it('speaks of another world when it is told to', async () => {
    await control('setClock', 'at=2011-01-01T00:00:00Z', 'rate=0', '--world', 'alpha');
    expect(mock.worlds.get('alpha').clock.now()).toBe(Date.parse('2011-01-01T00:00:00Z'));
  });

  it.each([
    { args: ['advanceClok'], says: 'the mock has no command advanceClok; did you mean advanceClock?' },
    { args: ['advanceClock', 'ms'], says: 'a value is written as name=value, got ms' },
    { args: ['setAccount', 'password:geheim'], says: 'a value is written as name=value, got password\n' },
    { args: ['advanceClock', 'ms=-1'], says: '/ms must be >= 0, got -1' },
    { args: ['advanceClock'], says: 'advanceClock needs ms=…, for example ms=60000\n' },
    { args: ['advanceClock', 'mss=1'], says: 'advanceClock takes no mss; did you mean ms?\n' },
    { args: ['advanceClock', 'ms=1', 'ms=2'], says: 'ms=… is given more than once\n' },
    { args: ['advanceClock', '=1'], says: 'a value is written as name=value, got =1\n' },
    { args: ['addFault', 'statuss=503'], says: 'addFault takes no statuss; did you mean status?\n' },
    { args: ['setClock'], says: 'setClock needs a value; known: at, rate\n' },
    {
      args: ['updateRecord', 'entity=project', 'id=x'],
      says: 'updateRecord needs a value, for example Name=Renamed\n',
    },
    { args: ['getTask'], says: 'getTask needs id=…, for example id=reindex-' },
    { args: ['getTask', 'id='], says: 'id must not be empty; give id=…, for example' },
    { args: ['removeFault', 'id=..'], says: 'id must not be ..; give id=…\n' },
    { args: ['getTask', 'id=none'], says: 'No background task has the id none' },
    { args: ['getClock', 'zone=UTC'], says: 'getClock takes no zone; there are none\n' },
    {
      args: ['deleteUnusedWorlds'],
      says: 'deleteUnusedWorlds needs unusedFor=…, for example unusedFor=600\n',
    },
    { args: ['getClock', '--token-env', 'NOT_SET'], says: 'NOT_SET, which is not set' },
  ])('refuses $args', async ({ args, says }) => {
    const { code, stdout, stderr } = await control(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  it('changes nothing where a command is given what it does not take', async () => {
    mock.faults.add({ status: 503, operation: 'getProject' });
    for (const args of [
      ['clearFaults', 'id=1'],
      ['removeFault', 'id='],
      ['reset', 'world=a'],
    ])
      expect(await control(...args)).toMatchObject({ code: 2, stdout: '' });
    expect(mock.faults.list()).toHaveLength(1);
    mock.faults.clear();
  });

  it('knows a command that no mock has where none runs', async () => {
    const { code, stderr } = await et('control', 'advanceClok', 'ms=1', '--url', 'http://127.0.0.1:1');
    expect(code).toBe(2);
    expect(stderr).toContain('the mock has no command advanceClok; did you mean advanceClock?');
  });

  it('says that nobody answers', async () => {
    const { code, stderr } = await et('control', 'getClock', '--url', 'http://127.0.0.1:1');
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^et-mock: Failed to reach the mock at http:\/\/127\.0\.0\.1:1: .+\. Is it running\? et-mock serve starts a mock, and --url names its address\.\n$/,
    );
  });

  it('shows a token that it does not print', async () => {
    const guarded = await listen(createMock({ server: { controlToken: 'open sesame' } }));
    const refused = await et('control', 'getClock', '--url', guarded.url);
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('needs its token; send it as'),
    });
    vi.stubEnv('MOCK_TOKEN', 'open sesame');
    const { code, stdout, stderr } = await et(
      'control',
      'getClock',
      '--url',
      guarded.url,
      '--token-env',
      'MOCK_TOKEN',
    );
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain('sesame');
    await guarded.close();
  });
});
