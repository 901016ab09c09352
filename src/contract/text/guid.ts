/** A GUID, as a part of regular expressions with the flag `i`. */
export const guidPattern = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const whole = new RegExp(`^${guidPattern}$`, 'i');

/** Whether something is a GUID, in any letter case. */
export const isGuid = (value: unknown): value is string => typeof value === 'string' && whole.test(value);
