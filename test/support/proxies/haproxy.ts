import { join } from 'node:path';
import { findProgram } from '../programs.ts';
import { type FrontProxy, startFrontProxy } from './front-proxy.ts';

export const haproxyProgram = findProgram(
  { name: 'HAProxy', variable: 'HAPROXY', install: 'on Debian: apt-get install haproxy' },
  ['/usr/sbin/haproxy', '/usr/bin/haproxy', '/usr/local/sbin/haproxy'],
);

/**
 * Starts HAProxy, which ends TLS in front of a mock and checks its health as it does by default: with HTTP/1.0, and without
 * a host. What it thinks of the mock is at `/haproxy;csv`.
 * @param pem certificate and private key
 * @throws Error when there is none, or it does not accept the configuration
 */
export function startHaproxy(mockPort: number, pem: string): Promise<FrontProxy> {
  return startFrontProxy(haproxyProgram, {
    files: ({ folder, port }) => ({
      'front.pem': pem,
      'haproxy.cfg': `
defaults
  mode http
  timeout connect 5s
  timeout client 60s
  timeout server 60s
frontend front
  bind 127.0.0.1:${port} ssl crt ${join(folder, 'front.pem')}
  http-request set-header X-Forwarded-Proto https
  stats enable
  stats uri /haproxy
  default_backend mocks
backend mocks
  option httpchk
  server mock 127.0.0.1:${mockPort} check inter 200ms
`,
    }),
    args: ({ folder }) => ['-db', '-f', join(folder, 'haproxy.cfg')],
  });
}
