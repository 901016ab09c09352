import { serve } from '@hono/node-server';
import { Hono } from 'hono';

// What a server in Hono needs at the least: the start of ours is held against it.
const app = new Hono().get('/api/', (context) => context.json({ Links: [] }));
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: '127.0.0.1' });
