export type { State } from './control/state/state.ts';
export { openState, type StateOptions } from './state/open.ts';
export type { OpenState } from './state/open-state.ts';
export { StateError } from './state/state-error.ts';
