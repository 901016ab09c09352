/**
 * Begins to measure, and tells the milliseconds of processor time that this process has used since: what it costs to answer,
 * whatever else the machine is doing.
 */
export function measureProcessorTime(): () => number {
  const begun = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
}
