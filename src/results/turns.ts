/** Lets others have the thread; whoever reads a report calls it after each piece of work. */
export type Pause = () => Promise<void>;

/** Taken when this module loads: fake timers that a test runner puts in place later would never come to it. */
const later = (globalThis as { setImmediate?: typeof setImmediate }).setImmediate;

/** The next turn of the event loop, after what waits for it. */
export const nextTurn: Pause = later
  ? () => new Promise((resolve) => later(resolve))
  : () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          port1.close();
          resolve();
        });
        port1.start();
        port2.postMessage(undefined);
      });
