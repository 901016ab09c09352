/** Rows that hold every kind of value, and nothing of every kind. */
export const rows = Array.from({ length: 36 }, (_, at) => ({
  Id: `0b6f3c5e-1111-4a2b-9c3d-${String(at).padStart(12, '0')}`,
  OwnerId: pick(at, 5, [
    null,
    `0b6f3c5e-1111-4a2b-9c3d-${String(at).padStart(12, '0')}`,
    '00000000-0000-4000-8000-00000000000a',
  ]),
  Name: pick(at, 1, ['login bug', 'log', 'a report', 'report', '', ' bug ', "it's a login", 'zebra']),
  Note: pick(at, 3, ['login', null, 'a report', 'x', null, 'bug', '']),
  Total: pick(at, 2, [7, null, 0, -3, 5, 12]),
  Price: pick(at, 7, [2.5, null, -2.5, 0.5, 2, 1000]),
  CreatedAt: pick(at, 4, [
    '2012-02-29T14:04:05Z',
    '2012-01-01T00:00:00Z',
    '2019-12-31T23:59:59Z',
    '2020-06-01T08:30:00Z',
  ]),
  DueAt: pick(at, 6, [null, '2012-01-01T00:00:00Z', '2012-02-29T14:04:05Z']),
  Open: pick(at, 8, [true, null, false]),
}));

/** Goes through the values with each column in another step, so that they meet in many ways. */
function pick<T>(at: number, step: number, values: readonly T[]): T {
  return values[(at * step + Math.floor(at / 4)) % values.length] as T;
}
