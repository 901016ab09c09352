export type { Aspect } from './contract/coverage.ts';
export type { OperationId } from './contract/operations.ts';
export type { VerifyCoverageRow } from './verify/coverage/coverage.ts';
export { type Progress, type Summary, type VerifyOptions, verify } from './verify/engine/run.ts';
export type { CheckRun } from './verify/engine/selection.ts';
export type { BaselineEntry } from './verify/findings/baseline.ts';
export type { Clause, Finding, Severity } from './verify/findings/finding.ts';
export { type Mode, modes, NoVerdict } from './verify/http/client.ts';
export { curlOf, type Exchange } from './verify/http/exchange.ts';
