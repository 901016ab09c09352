import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../programs.ts';
import { type FrontProxy, type ProxyPlace, startFrontProxy } from './front-proxy.ts';

const project = join(import.meta.dirname, '..', '..', '..');
/** The load balancer in front of replicas. */
export const nginxProgram = findProgram(
  { name: 'nginx', variable: 'NGINX', install: 'on Debian: apt-get install nginx-light' },
  ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'],
);

/**
 * Starts nginx.
 * @param configuration of all that stands outside of `http`, and what stands in it
 * @throws Error when there is none, or it does not accept the configuration
 */
export function startNginx(
  configuration: (place: ProxyPlace) => string,
  files: Readonly<Record<string, string>> = {},
): Promise<FrontProxy> {
  return startFrontProxy(nginxProgram, {
    files: (place) => ({ ...files, 'nginx.conf': inFolder(configuration(place), place) }),
    args: ({ folder }) => [
      ...['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')],
      ...['-g', `daemon off; pid ${join(folder, 'nginx.pid')};`],
    ],
  });
}

/** The configuration that is shipped, in front of replicas on this machine: only where things are is changed. */
export function shippedConfiguration(replicas: readonly { readonly port: number }[]) {
  const shipped = readFileSync(join(project, 'deploy/nginx.conf'), 'utf8');
  return ({ port }: ProxyPlace): string => {
    const placed = replicas.reduce(
      (before, replica, index) => change(before, `replica-${index + 1}:8080`, `127.0.0.1:${replica.port}`),
      change(shipped, 'listen 8080;', `listen 127.0.0.1:${port};`),
    );
    return change(placed, 'worker_processes auto;', '');
  };
}

/** Keeps in the folder what nginx would write elsewhere. */
function inFolder(text: string, { folder }: ProxyPlace): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, `temp-${name}`)};`,
  );
  return change(text, 'http {', `http {\n${temporary.join('\n')}`);
}

function change(before: string, what: string, to: string): string {
  if (!before.includes(what)) throw new Error(`Failed to adapt nginx.conf: it has no ${what}.`);
  return before.replace(what, to);
}
