export { compare } from './compare/compare.ts';
export type { Blame, Remark, Seen, ServerDifference, Side } from './compare/difference.ts';
export type { ComparedServer, CompareOptions, CompareProgress, Comparison } from './compare/options.ts';
export { comparePassing, type PassingComparison } from './compare/traffic/compare-passing.ts';
export { compareTraffic, type TrafficOptions } from './compare/traffic/traffic.ts';
export type { OperationId } from './contract/operations.ts';
export { UsageError } from './contract/usage-error.ts';
export { NoVerdict } from './verify/http/failures.ts';
