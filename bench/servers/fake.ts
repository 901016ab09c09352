import { serve } from '@hono/node-server';
import { createMock } from '../../src/index.ts';
import { reportTo } from './report.ts';

const mock = createMock();
serve({ fetch: mock.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => reportTo(port));
