/** Identifiers of the documented world that tests speak of. */
export const projects = {
  test: 'eb06e5d8-f774-4b0f-a95c-a911c13527a9',
  inventory: 'c651ed19-5375-475a-a539-9f6401467130',
  oldPortal: '4bb709c2-e0e7-4af3-9f60-a045016a9610',
  reporting: '944aa658-8067-42cf-a6a6-ce71535a73bc',
  desktopClient: 'd2fa3402-30fd-4714-bb39-faa30748bc14',
} as const;

/** The archive is the only category. */
export const archive = 'b8cd5461-24af-4393-b089-c51ed25687fa';

export const packages = {
  /** Below `regression`, with `cycle1` and `cycle2` below it. */
  middle: '4bb709c2-e0e7-4af3-9f60-a045016a9610',
  cycle1: '2d33ee96-7634-4363-891f-d90a15709bb9',
  cycle2: 'ed07f8a1-3ffa-4f25-bc28-0dae55650205',
  /** At the root of the project Reporting, as `reports` is. */
  regression: 'cc91ec0b-a9f2-44fe-bf86-97ecb98cecc6',
  reports: 'd009c056-6025-4a5e-a3b9-fc0fa8cf1f2e',
  /** At the root of the project Inventory. */
  inventory: 'c651ed19-5375-475a-a539-9f6401467130',
  /** At the root of Test Project, with the script assignments and the agile run. */
  release: '3c6e942f-d2a7-4340-a7a1-66473543dd8d',
} as const;

export const users = {
  joeb: 'e7157154-5f93-4ec4-bde3-0a3e5c66b04a',
  janedoe: '1409a902-9d1b-4afb-aa92-082ebe8eb3bf',
  administrator: 'ccb3e5c7-13a9-4b44-9922-fced425a878b',
} as const;

export const scripts = {
  twoSteps: '3503ada7-6f77-46ba-a083-a84747d53b2c',
  search: '59780535-3cc6-431f-b8f6-5d4dc378bf5b',
} as const;

export const assignments = {
  /** Of the script with two steps; has `runs.open` and `runs.failed`. */
  twoSteps: '2264a622-2869-4ef8-8183-a0040106ca9d',
  /** Was never run. */
  search: 'f6b4fb38-b211-46f7-9a64-2fe3c10c3d59',
} as const;

export const runs = {
  open: 'eb6b327c-df59-4f26-aa8d-a089009f0d1b',
  failed: 'b2a57c92-c0a5-46d3-a8cb-c14243433a8e',
} as const;

/** The steps of `runs.open`: the first has failed, the second is not run. */
export const steps = {
  first: 'ad3c8f9a-6959-4226-9b47-a0a601595de4',
  second: '687cb923-6596-4223-8869-e5abc324bbf4',
  ofFailed: '42930f7b-a341-4413-9388-4b14b130eb74',
} as const;

export const links = {
  prod: 'd8e4c6a3-5287-4b38-82f8-7791adcb6dc9',
  staging: '3aaf3505-85ca-43c4-a822-fe468118aab7',
  desktopClient: 'c63e805c-e5d3-4919-9d10-a0a500e0754a',
} as const;

/** What nothing has. */
export const nowhere = '00000000-1111-4222-8333-444444444444';
