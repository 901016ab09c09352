import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { documented } from '../../../src/index.ts';
import { serve } from '../terminal.ts';

it('et-mock serve --identity asks who makes a request, with the accounts of the seed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const seed = join(folder, 'seed.json');
  const [joe, jane] = documented.User ?? [];
  const Account = [
    { Id: joe?.Id, Password: 'of-joe', Permissions: ['TestManagement/ManageScripts/View'] },
    { Id: jane?.Id, Permissions: [] },
  ];
  const [group] = documented.Group ?? [];
  const AccountGroup = [{ Id: group?.Id, Permissions: ['TestManagement'] }];
  const Membership = [{ Id: 'jane', UserId: jane?.Id, GroupId: group?.Id }];
  writeFileSync(seed, JSON.stringify({ ...documented, Account, AccountGroup, Membership }));
  const server = await serve('--identity', '--seed', seed);
  const read = async (path: string, credentials?: string) => {
    const headers = credentials ? { Authorization: `Basic ${btoa(credentials)}` } : {};
    return (await fetch(`${server.url}${path}`, { headers })).status;
  };
  try {
    expect(await read('/api/scripts')).toBe(401);
    expect(await read('/api/scripts', 'joeb:password')).toBe(401);
    expect(await read('/api/scripts', 'joeb:of-joe')).toBe(200);
    expect(await read('/api/executionpackages', 'joeb:of-joe')).toBe(403);
    expect(await read('/api/executionpackages', 'janedoe:password')).toBe(200);
    expect(await read('/api/projects', 'Administrator:password')).toBe(200);
  } finally {
    expect(await server.stop()).toBe(0);
  }
  const { stderr } = server.result;
  expect(stderr).toContain('-u Administrator:password');
  expect(stderr).not.toContain('of-joe');
});

it('et-mock serve --seed empty --identity lets the user of the published examples in, and nobody else', async () => {
  const server = await serve('--identity', '--seed', 'empty');
  const status = async (credentials: string) => {
    const headers = { Authorization: `Basic ${btoa(credentials)}` };
    return (await fetch(`${server.url}/api/projects`, { headers })).status;
  };
  try {
    expect(await status('Administrator:password')).toBe(200);
    expect(await status('joeb:password')).toBe(401);
  } finally {
    expect(await server.stop()).toBe(0);
  }
});
