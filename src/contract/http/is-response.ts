/** Whether a value is a `Response`, of this platform or of a package that brings one of its own. */
export const isResponse = (value: unknown): value is Response =>
  Object.prototype.toString.call(value) === '[object Response]';
