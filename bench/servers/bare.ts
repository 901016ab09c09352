import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reportTo } from './report.ts';

// Sends what it was given, after reading the request's body: no router, no validation, no state.
const { status, headers, body } = JSON.parse(process.argv[2] ?? '{}');
const server = createServer((request, response) => {
  const answer = () => response.writeHead(status, headers).end(body);
  if (request.method === 'GET') return answer();
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    Buffer.concat(chunks).toString();
    answer();
  });
});
server.listen(0, '127.0.0.1', () => reportTo((server.address() as AddressInfo).port));
