import type { Comparison, ServerDifference } from '../../compare.ts';

type Exchange = NonNullable<ServerDifference['real']['exchange']>;

/** The responses of the real server where the mock gives others, each once, and how many requests are left out. */
function answersOf({ differences }: Comparison) {
  const answers = new Map<string, { exchange: Exchange; message: string }>();
  let left = 0;
  for (const { blame, message, count, real, fake, others = [] } of differences) {
    const isWanted = blame === 'fake' || (blame === 'unclear' && !real.message);
    if (!isWanted) continue;
    const asked = fake.exchange ?? real.exchange;
    const isRead = asked?.request.method === 'GET';
    const known = isRead && real.exchange ? [real.exchange, ...others] : [];
    const whole = known.filter(isWhole);
    for (const exchange of whole) {
      const { url } = exchange.request;
      if (!answers.has(url)) answers.set(url, { exchange, message });
    }
    left += Math.max(0, count - whole.length);
  }
  return { answers: [...answers.values()], left };
}

/** Of a response that is too long to be kept, and of a file, there is no body. */
const isWhole = ({ response: { body, text } }: Exchange) =>
  !(body instanceof Uint8Array) && (body !== undefined || text === '');

/** How many overrides there would be, and of how many requests there would be none. */
export function countOverrides(comparison: Comparison): { readonly written: number; readonly left: number } {
  const { answers, left } = answersOf(comparison);
  return { written: answers.length, left };
}

/** A module that has a mock answer as the real server does where it does not by itself. */
export function toOverrides(comparison: Comparison): string {
  const { answers: found } = answersOf(comparison);
  const answers = found.map(({ exchange: { operation, request, response }, message }) => {
    const type = response.headers['content-type'];
    const given = {
      status: response.status,
      ...(type === undefined ? {} : { headers: { 'Content-Type': type } }),
      ...(response.body === undefined ? {} : { body: response.body }),
    };
    return { message, operation, path: request.path, query: request.query, response: given };
  });
  const code = answers.map(({ message, operation, path, query, response }) =>
    [
      `  // ${message.replace(/\s+/g, ' ')}`,
      `  mock.use(${json(operation)}, (asked) =>`,
      `    isAbout(asked, ${json(path)}, ${json(query)}) ? located(asked, ${json(response)}) : undefined,`,
      '  );',
    ].join('\n'),
  );
  return `/* Written by et-mock compare: what ${line(comparison.real)} responds where the mock responds otherwise, with its data in clear. */

/**
 * Has a mock respond as that server: as \`setup\` of et-mock.config.mjs, or with a mock of a test.
 * @param {import('enterprise-tester-mock').Mock} mock
 */
export function apply(mock) {
${code.join('\n')}
}

const server = ${json(comparison.real)};

const isAbout = ({ path, target }, wanted, query) =>
  Object.entries(wanted).every(([name, value]) => path[name] === value.toLowerCase()) &&
  String([...new URLSearchParams(target.split('?')[1] ?? '')].map(String).sort()) ===
    String(Object.entries(query).map(String).sort());

/** With the address of the mock in the place of that of the server. */
const located = ({ base }, response) => JSON.parse(JSON.stringify(response).replaceAll(server, base));
`;
}

/** As a value of JavaScript. */
const json = (value: unknown) =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16)}`);

/** A text that ends no comment. */
const line = (text: string) => text.replaceAll('*/', '* /');
