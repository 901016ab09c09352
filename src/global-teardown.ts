import { tearDown } from './runners/teardown.ts';

/**
 * Stops what the global setup has started; for Jest, whose teardown is a module of its own.
 * @throws Error (as a rejection) when too little of the API was used
 * @example
 * // jest.config.js
 * export default { globalTeardown: 'enterprise-tester-mock/global-teardown' };
 */
export default tearDown;
