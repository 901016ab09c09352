import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCurl } from '../../src/cli/curl.ts';
import { quote } from '../../src/contract/body/shell.ts';
import { examples } from '../../src/contract/document.ts';
import { answerOf } from '../support/replay.ts';
import { et, serve } from './terminal.ts';

const all = examples();

/** Hands a line to a shell, as somebody does who pastes it. */
async function paste(line: string): Promise<string> {
  return (await promisify(execFile)('sh', ['-c', line])).stdout;
}

describe('a command', () => {
  it('sends a form, and a multipart body with the boundary that it has', () => {
    const request = (type: string, body: unknown) => ({ headers: { 'Content-Type': type }, body });
    const command = (type: string, body: unknown) =>
      toCurl({ method: 'POST', path: '/api/x', exchange: { request: request(type, body) } }, 'http://et');
    expect(command('application/x-www-form-urlencoded', { tql: 'a b' })).toBe(
      "curl -i -X POST http://et/api/x -H 'Content-Type: application/x-www-form-urlencoded' --data-raw tql=a+b",
    );
    const upload = command('multipart/mixed', { fields: { a: 'x' }, files: [] });
    expect(upload).toMatch(
      /^echo '[\w+/=]+' \| base64 -d \| curl .* -H 'Content-Type: multipart\/mixed; boundary=[\w-]+' --data-binary @-$/,
    );
  });
});

describe('et-mock examples', () => {
  it('lists every documented example in aligned columns', async () => {
    const { code, stdout, stderr } = await et('examples');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [head = '', ...lines] = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(all.length);
    const starts = ['OPERATION', 'STATUS', 'SUMMARY', 'STATE'].map((title) => head.indexOf(title));
    for (const [index, line] of lines.entries()) {
      const cells = [0, ...starts].map((start, at, columns) => line.slice(start, columns[at + 1]).trimEnd());
      const { name, operationId, exchange } = all[index] ?? {};
      const { response, summary, state } = exchange ?? {};
      expect(cells).toEqual([name, operationId, `${response?.status}`, summary, state]);
    }
  });

  it('lists them for machines', async () => {
    const { code, stdout } = await et('examples', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(all);
  });

  it('prints one for machines', async () => {
    const { stdout, stderr } = await et('examples', 'listRuns', '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(all.find(({ name }) => name === 'listRuns'));
  });

  it('prints one as a command on stdout, and its documented response on stderr', async () => {
    const { code, stdout, stderr } = await et('examples', 'refuseToDeletePackageWithChildren');
    expect(code).toBe(0);
    expect(stdout).toBe(
      'curl -i -X DELETE http://localhost:8080/api/executionpackage/4bb709c2-e0e7-4af3-9f60-a045016a9610\n',
    );
    expect(stderr).toContain('"the package has children"');
    expect(stderr).toContain('\n403\n');
    expect(stderr).toContain('"Message": "The package is not empty."');
  });

  it('asks the server that is named, and shows its address in the response', async () => {
    const { stdout, stderr } = await et('examples', 'filterRunsByYear', '--url', 'https://et.example/App/');
    expect(stdout).toContain(
      `'https://et.example/App/api/scriptassignment/2264a622-2869-4ef8-8183-a0040106ca9d/runs?$filter=`,
    );
    expect(stderr).toContain('"Self": "https://et.example/App/api/scriptrun/');
    expect(stderr).not.toContain('http://localhost/');
  });

  it('sends a type with a body that is documented without one', async () => {
    const { stdout } = await et('examples', 'renamePackage');
    expect(stdout.match(/content-type: application\/json/gi)).toHaveLength(1);
    const { stdout: documented } = await et('examples', 'reindexProject');
    expect(documented.match(/content-type: application\/json/gi)).toHaveLength(1);
  });

  it('does not wait for the end of a stream', async () => {
    expect((await et('examples', 'reindexProjectAndStream')).stdout).toContain('curl -iN ');
  });

  it('says where the mock does not answer what is printed', async () => {
    const { stderr } = await et('examples', 'deleteProject');
    expect(stderr).toContain('\n200\n');
    expect(stderr).toContain('the mock responds with:\n\n/status: 202\n');
  });

  it.each(all)(
    'prints a command that gets the response of its example from its world: $name',
    async (example) => {
      const server = await serve('--example', example.name, '--speed', '1000');
      try {
        const { stdout } = await et('examples', example.name, '--url', server.url);
        const answer = await paste(`${stdout.replace(/^curl/, 'curl -s')}`);
        const wanted = answerOf(example, server.url);
        const end = answer.indexOf('\r\n\r\n');
        expect(answer.slice(0, end)).toMatch(new RegExp(`^HTTP/1.1 ${wanted.status} `));
        for (const [name, value] of Object.entries(wanted.headers)) {
          expect(answer.slice(0, end)).toContain(`${name}: ${value}`);
        }
        expect(answer.slice(end + 4)).toBe(wanted.text);
      } finally {
        expect(await server.stop()).toBe(0);
      }
    },
  );
});

describe('a quoted word', () => {
  it('reaches the program as it is', async () => {
    const words = fc.sample(
      fc.string({ unit: fc.constantFrom(...`ab'"\\$\`!*?~#&;|<>(){}[] \n\tü€😀=%-`) }),
      {
        numRuns: 200,
        seed: 1,
      },
    );
    const printed = await paste(`printf '%s\\0' ${words.map(quote).join(' ')}`);
    expect(printed.split('\0').slice(0, -1)).toEqual(words);
  });

  it('is bare when it can be', () => {
    expect(quote('http://localhost:8080/api/')).toBe('http://localhost:8080/api/');
  });
});

describe('a request as a command', () => {
  it('keeps a body from being taken for a file, and an address from being taken apart', () => {
    const request = { parameters: { id: 'a/b?c', $filter: "Name eq 'O''Brien & Co'" }, body: '@/etc/passwd' };
    const line = toCurl({ method: 'PUT', path: '/api/x/{id}', exchange: { request } }, 'http://localhost');
    expect(line).toContain(' --data-raw ');
    expect(line).toContain('http://localhost/api/x/a%2Fb%3Fc?$filter=Name%20eq%20');
    expect(line).toContain('%20%26%20Co');
  });

  it('says that nothing comes where a body could', () => {
    const post = toCurl({ method: 'POST', path: '/api/x', exchange: { request: {} } }, 'http://localhost');
    expect(post).toBe("curl -i -X POST http://localhost/api/x -H 'Content-Length: 0'");
  });
});
