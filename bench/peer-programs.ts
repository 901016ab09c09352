import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another mock server. */
export interface Peer {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  /**
   * Writes what it needs into its folder.
   * @returns the command that starts it
   */
  prepare(place: Place): readonly string[];
}

interface Place {
  /** Where it is installed. */
  readonly folder: string;
  readonly port: number;
  /** What it is to send. */
  readonly body: string;
}

const node = process.execPath;
const document = join(import.meta.dirname, '..', 'src', 'contract', 'openapi.gen.json');
const path = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const headers = { 'Content-Type': 'application/json' };

export const peers: readonly Peer[] = [
  {
    name: 'Prism',
    package: '@stoplight/prism-cli',
    version: '5.16.0',
    prepare({ folder, port }) {
      const program = join(folder, 'node_modules/@stoplight/prism-cli/dist/index.js');
      const options = ['--host', '127.0.0.1', '--port', String(port), '--verboseLevel', 'silent'];
      return [node, program, 'mock', ...options, document];
    },
  },
  {
    name: 'Mockoon',
    package: '@mockoon/cli',
    version: '9.9.0',
    prepare({ folder, port, body }) {
      const response = {
        uuid: uuid(3),
        default: true,
        statusCode: 200,
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
        bodyType: 'INLINE',
        body,
        disableTemplating: true,
        rules: [],
        rulesOperator: 'OR',
      };
      const route = {
        uuid: uuid(2),
        type: 'http',
        method: 'get',
        endpoint: path.slice(1),
        responses: [response],
      };
      const environment = {
        uuid: uuid(1),
        name: 'peer',
        lastMigration: 33,
        endpointPrefix: '',
        routes: [route],
        rootChildren: [{ type: 'route', uuid: route.uuid }],
      };
      const file = write(folder, 'mockoon.json', JSON.stringify(environment));
      const program = join(folder, 'node_modules/@mockoon/cli/bin/run.js');
      const options = ['--hostname', '127.0.0.1', '--port', String(port), '--disable-log-to-file'];
      return [node, program, 'start', '--data', file, ...options];
    },
  },
  {
    name: 'WireMock (Java)',
    package: 'wiremock',
    version: '3.13.2',
    prepare({ folder, port, body }) {
      const stub = { request: { method: 'GET', url: path }, response: { status: 200, headers, body } };
      mkdirSync(join(folder, 'mappings'));
      write(folder, 'mappings/project.json', JSON.stringify(stub));
      const jar = join(folder, 'node_modules/wiremock/build/wiremock-standalone-3.13.2.jar');
      const options = ['--bind-address', '127.0.0.1', '--port', String(port), '--root-dir', folder];
      return ['java', '-jar', jar, ...options, '--use-chunked-encoding', 'never'];
    },
  },
  {
    name: 'emulate',
    package: '@emulators/core',
    version: '0.6.1',
    prepare({ folder, port, body }) {
      const program = `
        import { createServer, serve } from '@emulators/core';
        const answer = (c) => c.body(${JSON.stringify(body)}, 200, ${JSON.stringify(headers)});
        const plugin = { name: 'peer', register: (app) => app.get(${JSON.stringify(path)}, answer) };
        serve({ fetch: createServer(plugin, { port: ${port} }).app.fetch, port: ${port} });`;
      return [node, write(folder, 'emulate.mjs', program)];
    },
  },
];

/** What Mockoon has for the name of a thing. */
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function write(folder: string, name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
