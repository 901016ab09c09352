import { tearDown } from './runners/teardown.ts';

/** Stops what the global setup has started; for Jest, whose teardown is a module of its own. */
export default tearDown;
