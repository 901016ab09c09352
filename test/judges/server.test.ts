import { expect, it, onTestFinished } from 'vitest';
import { conformingVariants } from '../faulty-servers/honest/conforming-variants.ts';
import { listenAs } from './server.ts';

/** A variant that listens until the test is over. */
async function listening(name: string): Promise<string> {
  const variant = conformingVariants.find((it) => it.name === name);
  if (!variant) throw new Error(`There is no variant ${name}.`);
  const { sabotage, mock } = variant;
  const { url, close } = await listenAs({ name, sabotage, mock: mock?.() });
  onTestFinished(close);
  return url;
}

it('passes on the headers of a request behind a variant that adds one', async () => {
  const url = await listening('a caller who may see incidents alone');
  const response = await fetch(`${url}/api/projects`, { headers: { 'indent-json': 'true' } });
  expect(await response.text()).toContain('\n');
});

it('lets through who brings the cookie of a front end back', async () => {
  const url = await listening('a front end that tests cookies');
  const response = await fetch(`${url}/api/projects`, { headers: { cookie: 'test=1' }, redirect: 'manual' });
  expect(response.status).toBe(200);
});
