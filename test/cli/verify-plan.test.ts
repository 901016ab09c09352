import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checks } from '../../src/verify/engine/checks.ts';
import { createRequestLimiter } from '../../src/verify/engine/request-limit.ts';
import { type Finding, planOf, verify } from '../../src/verify.ts';
import { answer } from '../faulty-servers/sabotage.ts';
import { et } from './terminal.ts';

const url = 'http://et.example';

/** No request leaves this test. */
function withoutNetwork() {
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
    throw new Error('a request was made');
  });
  onTestFinished(() => fetch.mockRestore());
  return fetch;
}

describe('the plan of a run', () => {
  it('is printed, and nothing is sent', async () => {
    const fetch = withoutNetwork();
    const { code, stdout, stderr } = await et('verify', url, '--dry-run');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^http:\/\/et\.example would be asked at most \d+ requests in read-only mode, in \d+ steps\. Nothing was sent\.\n/,
    );
    expect(stdout).toMatch(/^looking around +\d+ +\d+ +GET$/m);
    expect(stdout).toMatch(/^rejections +3000 +\d+ +GET$/m);
    expect(stdout).toMatch(/^ {2}it needs the mode sandbox: .*\blife\b/m);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('says which methods a mode that changes something would use', async () => {
    withoutNetwork();
    const { stdout } = await et('verify', url, '--dry-run', '--mode', 'full', '--only', 'life', '--json');
    const plan = JSON.parse(stdout);
    const names = plan.steps.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['looking around', 'greeting', 'life']);
    expect(plan.steps[2].methods).toEqual(['DELETE', 'GET', 'PATCH', 'POST', 'PUT']);
    expect(plan.most).toBe(plan.steps[0].most + plan.steps[1].most + 6000);
    expect((await et('verify', url, '--dry-run', '--mode', 'full')).stdout).toContain('deleted at the end');
  });

  it.each([
    [['--dry-run', '--report', 'html']],
    [['--dry-run', '--report', 'json', '--report-dir', 'nowhere']],
  ])('is no report: %j', async (args) => {
    const { code, stderr } = await et('verify', url, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain('et-mock: --dry-run prints a plan, as text or json, and writes no report\n');
  });

  it('is kept with a server that prints ever more', async () => {
    const [paging] = checks.filter(({ name }) => name === 'paging');
    const most = 30;
    const limited = vi.spyOn(paging as { most: number }, 'most', 'get').mockReturnValue(most);
    onTestFinished(() => limited.mockRestore());
    let requests = 0;
    const endless = async () => answer(200, { Items: [{ Id: `${requests++}` }], Skip: 0, Top: 1 });
    const findings: Finding[] = [];
    const running = verify({ url, fetch: endless, only: ['paging'], noEarlyStop: true });
    for await (const finding of running) findings.push(finding);
    expect(requests).toBeLessThanOrEqual(planOf({ url, only: ['paging'] }).most);
    expect(findings.map(({ message }) => message)).toContain(
      `The check paging was ended after ${most} requests, as many as it may make.`,
    );
  });

  it('counts anew for each step', () => {
    const count = createRequestLimiter(1);
    count();
    expect(count).toThrow('after 1 requests');
    expect(createRequestLimiter(1)).not.toThrow();
  });
});
