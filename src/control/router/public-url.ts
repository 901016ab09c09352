import { serverUrl } from '../../contract/http/server-url.ts';
import { UsageError } from '../../contract/usage-error.ts';

/**
 * Checks an origin, such as `http://localhost:8080`.
 * @throws UsageError when it is none
 */
export function checkOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '')
    return url.origin;
  throw new UsageError(
    `Failed to read the origin ${JSON.stringify(origin)}: it must look like http://localhost:8080; a path in front of the API is the basePath.`,
  );
}

/**
 * Checks and normalises a public URL.
 * @param basePath the application path, with which it has to end
 * @returns it without a slash at its end
 * @throws UsageError when it is none
 */
export function checkPublicUrl(publicUrl: string | undefined, basePath: string): string | undefined {
  if (publicUrl === undefined) return undefined;
  const fail = (reason: string) =>
    new UsageError(`Failed to read the public URL ${JSON.stringify(publicUrl)}: ${reason}.`);
  const normal = serverUrl(publicUrl);
  if (normal === undefined) throw fail('it must look like https://mock.example.org/tools');
  if (normal.toLowerCase().endsWith(basePath.toLowerCase())) return normal;
  throw fail(`it must end with the application path ${basePath}`);
}
