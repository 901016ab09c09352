import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { rows } from './rows.ts';

/** The server that is asked: OData 2 on SAP CAP, with SQLite below it. They run on the Node that the project starts at. */
export const versions = {
  '@cap-js-community/odata-v2-adapter': '1.15.10',
  '@cap-js/sqlite': '2.4.2',
  '@sap/cds': '9.9.3',
  express: '4.22.1',
} as const;

/** A running server. */
export interface ODataServer {
  /** The ids of the rows that it answers, in its order; undefined when it refuses the query. */
  ask(query: Readonly<Record<string, string>>): Promise<readonly string[] | undefined>;
  stop(): Promise<void>;
}

const model = `
@requires: 'any'
service RowsService @(path: '/rows') {
  entity Rows {
    key Id : UUID; OwnerId : UUID; Name : String; Note : String; Total : Integer; Price : Decimal(15,4);
    CreatedAt : DateTime; DueAt : DateTime; Open : Boolean;
  }
}`;
const start = `
const cds = require('@sap/cds');
cds.on('served', () => INSERT.into(cds.entities('RowsService').Rows).entries(require('./rows.json')));
module.exports = cds.server;`;
const description = {
  private: true,
  dependencies: versions,
  cds: {
    requires: { db: { kind: 'sqlite', credentials: { url: ':memory:' } }, auth: 'dummy' },
    cov2ap: { plugin: true },
  },
};

/** Installs the server in a folder, unless it is there already, and starts it with the rows. */
export async function startServer(folder: string): Promise<ODataServer> {
  await mkdir(join(folder, 'srv'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(description));
  await writeFile(join(folder, 'rows.json'), JSON.stringify(rows));
  await writeFile(join(folder, 'server.js'), start);
  await writeFile(join(folder, 'srv', 'rows.cds'), model);
  if (!existsSync(join(folder, 'node_modules'))) {
    const [code] = await once(
      spawn('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' }),
      'exit',
    );
    if (code !== 0) throw new Error(`Failed to install the server in ${folder}.`);
  }
  const program = join(folder, 'node_modules', '@sap', 'cds', 'bin', 'serve.js');
  const server = spawn(process.execPath, [program, '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error('Failed to start the server: it ended.')));
    createInterface(server.stdout).on('line', (line) => {
      const [, found] = /listening on .*(http:\/\/[\w.]+:\d+)/.exec(line) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    async ask(query) {
      const asked = new URLSearchParams({ ...query, $select: 'Id', $format: 'json' });
      const response = await fetch(`${address}/odata/v2/rows/Rows?${asked}`);
      const body = (await response.json()) as { d?: { results: readonly { Id: string }[] } };
      return body.d?.results.map(({ Id }) => Id);
    },
    async stop() {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}
