import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/*
 * Sets in package.json of the current folder what is known only where it is published from: repository, homepage, bugs and
 * author. The links and pictures of the README lead there, and npm compares the repository with the provenance. A tag has to be
 * that of the version.
 */
const {
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_REF_TYPE: kind,
  GITHUB_REF_NAME: name,
} = process.env;

function fail(reason: string): never {
  process.stderr.write(`Failed to prepare package.json: ${reason}.\n`);
  process.exit(1);
}

if (!server || !/^[^/]+\/[^/]+$/.test(repository ?? ''))
  fail('GITHUB_SERVER_URL and GITHUB_REPOSITORY say where the repository is, such as owner/name');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
if (kind === 'tag' && name !== `v${version}`) fail(`the tag ${name} is not that of the version, v${version}`);

const [owner = ''] = repository?.split('/') ?? [];
const address = `${server}/${repository}`;
execFileSync('npm', [
  'pkg',
  'set',
  'repository.type=git',
  `repository.url=git+${address}.git`,
  `homepage=${address}#readme`,
  `bugs.url=${address}/issues`,
  `author=${owner} (${server}/${owner})`,
]);
