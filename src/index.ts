export type { components, operations, paths } from './contract/client-types.ts';
export type { Aspect, CoverageRow } from './contract/coverage.ts';
export type { ByBuilder, NewRecord } from './contract/creation.ts';
export type { Entities } from './contract/entities.gen.ts';
export type { OperationId, Schemas } from './contract/operations.ts';
export { UsageError } from './contract/usage-error.ts';
export type { Adapter } from './control/adapter.ts';
export { createMock } from './control/create.ts';
export type { Create, CreateMany } from './control/creation/create.ts';
export type { AddedFault, Fault, FaultMatch, Faults } from './control/faults/fault.ts';
export { describeEntry, type JournalEntry } from './control/journal/entry.ts';
export type { Journal, WaitOptions } from './control/journal/journal.ts';
export type { JournalQuery } from './control/journal/journal-query.ts';
export type { JournalSize } from './control/journal/journal-size.ts';
export type { Logger, Print, UnhandledPolicy } from './control/journal/unhandled.ts';
export type {
  CoverageChoice,
  Mock,
  SnapshotFacts,
  Snapshots,
  WorldFacts,
  Worlds,
} from './control/mock.ts';
export type {
  MockOptions,
  ObserveOptions,
  ServerOptions,
  WorldOptions,
  WorldStart,
} from './control/options.ts';
export type {
  AddedOverride,
  OverriddenRequest,
  OverrideHandler,
  OverrideOptions,
  OverrideTable,
  OverrideTarget,
  PlainResponse,
} from './control/overrides/override.ts';
export type { State } from './control/state/state.ts';
export type { TaskMove } from './control/tasks/move.ts';
export { TaskControlError } from './control/tasks/task-control-error.ts';
export type { TaskControl, TaskFacts } from './control/tasks/tasks.ts';
export type { SeedChoice } from './control/worlds/seeds.ts';
export { type CoverageReportOptions, coverageReport, percentOf } from './report/coverage.ts';
export type { IdsState } from './world/random/ids.ts';
export { checkExport, isExport, type WorldExport } from './world/seeds/export-format.ts';
export { type LargeSeedOptions, largeSeed } from './world/seeds/large.ts';
export { checkSeed, type ProviderState, type Seed } from './world/seeds/seed.ts';
export { documented, empty, states } from './world/seeds.gen.ts';
export type { RecordStore } from './world/store/records.ts';
export type { OutcomeOverride } from './world/tasks/record.ts';
export type { Schedule, Step } from './world/tasks/schedule.ts';
export { type Clock, type ClockOptions, createClock } from './world/time/clock.ts';
