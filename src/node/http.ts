/*
 * An import of `node:http` reads everything that it exports. Since Node 22.5, some of that loads Node's whole `fetch`, which takes a
 * sixth of the start.
 */
export const { createServer, STATUS_CODES } = process.getBuiltinModule('node:http');
