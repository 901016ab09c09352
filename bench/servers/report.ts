/** Tells the parent process the port, and whenever it asks, the microseconds of processor time used so far. */
export function reportTo(port: number): void {
  process.send?.(port);
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
}
