import { identity } from '../../src/identity.ts';
import { createMock } from '../../src/index.ts';
import { listen } from '../../src/node.ts';
import { reportTo } from './report.ts';

// As the program serves it, or with --identity.
const { port } = await listen(createMock(process.argv[2] === 'identity' ? { identity: identity() } : {}));
reportTo(port);
