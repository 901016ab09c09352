import { createMock } from '../../src/index.ts';

/*
 * Makes a number of worlds on one server and writes what each has cost: milliseconds, and bytes that stay. To be run with
 * --expose-gc, in a process of its own, so that nothing else is counted.
 */
const count = Number(process.argv[2]);
const collect = (globalThis as { gc?: () => void }).gc;
if (!collect) throw new Error('Failed to measure: run it with --expose-gc.');

const mock = createMock({ server: { maxWorlds: count + 1 } });
for (let at = 0; at < 100; at++) mock.worlds.get(`warm-${at}`);
for (let at = 0; at < 100; at++) mock.worlds.delete(`warm-${at}`);
collect();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
for (let at = 0; at < count; at++) mock.worlds.get(`world-${at}`);
const ms = (performance.now() - start) / count;
collect();
const bytes = (process.memoryUsage().heapUsed - before) / count;
process.stdout.write(JSON.stringify({ ms, bytes, worlds: mock.worlds.size - 1 }));
