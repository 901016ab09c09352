import type { Mock, WorldStart, Worlds } from './mock.ts';

/** @param make makes a world's mock */
export function createWorlds(make: (name: string, start?: WorldStart) => Mock): Worlds {
  const mocks = new Map<string, Mock>();
  return {
    get size() {
      return mocks.size;
    },
    get(name, start) {
      const mock = mocks.get(name) ?? make(name, start);
      mocks.set(name, mock);
      return mock;
    },
    has: (name) => mocks.has(name),
    delete: (name) => name !== 'default' && mocks.delete(name),
    adopt(mock) {
      mocks.set(mock.name, mock);
    },
    [Symbol.iterator]: () => mocks.values(),
  };
}
