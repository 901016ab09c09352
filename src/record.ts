export type { OperationId } from './contract/operations.ts';
export { UsageError } from './contract/usage-error.ts';
export type { WriteText } from './record/files/seed-writer.ts';
export type { LeftOut, RecordOptions, RecordProgress, RecordSummary } from './record/options.ts';
export {
  type PassingRecorder,
  type PassingRecordOptions,
  type PassingSummary,
  recordPassing,
} from './record/passing/record-passing.ts';
export { record } from './record/record.ts';
export { NoVerdict } from './verify/http/failures.ts';
