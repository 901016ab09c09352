import { createMock } from '../../src/index.ts';
import { listen } from '../../src/node.ts';
import { openState } from '../../src/state.ts';
import { reportTo } from './report.ts';

// As the program serves it with --state.
const state = await openState(process.argv[2] ?? '', { flush: process.argv[3] === 'flush' });
const { port } = await listen(createMock({ state }));
reportTo(port);
