/** Lets others have the thread; whoever reads a report calls it after each piece of work. */
export type Pause = () => Promise<void>;

/** The next turn of the event loop, after what waits for it. */
export const nextTurn: Pause =
  'setImmediate' in globalThis
    ? () => new Promise((resolve) => setImmediate(resolve))
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
