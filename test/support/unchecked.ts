import { openServer } from '../../src/control/create.ts';
import type { Mock, MockOptions } from '../../src/index.ts';

/** A mock whose store takes everything, for servers that break the document on purpose. */
export function createUncheckedMock(options?: MockOptions): Mock {
  const { mock, world } = openServer(options);
  return Object.create(mock, { store: { value: world.store } });
}
