import { type IdentityOptions, identity } from '../../src/identity.ts';
import { createMock, type MockOptions } from '../../src/index.ts';

/** What the documented world has. */
export const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

/** A mock that tells users apart. */
export const guarded = (options: IdentityOptions = {}, rest: MockOptions = {}) =>
  createMock({ ...rest, identity: identity(options) });

/** Credentials as the Authorization header has them. */
export const basic = (userName: string, password: string) => ({
  Authorization: `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`,
});

export async function messageOf(response: Response): Promise<string> {
  return ((await response.json()) as { Message: string }).Message;
}
