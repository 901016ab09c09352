export type { Aspect } from './contract/coverage.ts';
export type { OperationId } from './contract/operations.ts';
export { type Mode, modes, NoVerdict } from './verify/client.ts';
export type { CoverageRow } from './verify/coverage.ts';
export { curlOf, type Exchange } from './verify/exchange.ts';
export type { Clause, Finding, Severity } from './verify/finding.ts';
export type { KnownDifference } from './verify/known.ts';
export type { CheckRun } from './verify/selection.ts';
export { type Progress, type Summary, type VerifyOptions, verify } from './verify/verify.ts';
