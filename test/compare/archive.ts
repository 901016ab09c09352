import type { Mock } from '../../src/index.ts';

/** An HTTP Archive of some requests to a mock, as a browser would write it. */
export async function archiveOf(
  { fetch, baseUrl }: Pick<Mock, 'fetch' | 'baseUrl'>,
  paths: readonly string[],
): Promise<{ log: { version: string; entries: object[] } }> {
  const entries = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(path);
      const type = response.headers.get('Content-Type') ?? '';
      const bytes = Buffer.from(await response.arrayBuffer());
      const isText = /json|text/.test(type);
      const pairs = Object.entries(Object.fromEntries(response.headers)).map(([name, value]) => ({
        name,
        value,
      }));
      return {
        startedDateTime: '2027-01-31T10:00:00.000Z',
        time: 12,
        request: {
          method: 'GET',
          url: baseUrl + path,
          headers: [
            { name: 'Authorization', value: 'Basic am9lYjpodW50ZXIy' },
            { name: ':authority', value: 'et.example.org' },
          ],
          queryString: [],
        },
        response: {
          status: response.status,
          headers: pairs,
          content: isText
            ? { size: bytes.length, mimeType: type, text: bytes.toString() }
            : { size: bytes.length, mimeType: type, text: bytes.toString('base64'), encoding: 'base64' },
        },
      };
    }),
  );
  return { log: { version: '1.2', entries } };
}
