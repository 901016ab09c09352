import { createMock } from '../../src/index.ts';
import { listen } from '../../src/node.ts';
import { reportTo } from './report.ts';

// As the program serves it.
const { port } = await listen(createMock());
reportTo(port);
