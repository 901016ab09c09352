import { HttpError } from '../fake/http/http-error.ts';

/** What the bodies on all connections of a server take in memory together, from when they arrive until they are answered. */
export interface BodyBudget {
  /**
   * Counts a piece that has arrived.
   * @throws HttpError 503 when there is no room for it; then it does not count
   */
  take(bytes: number): void;
  /** What had arrived of a body is no longer needed. */
  release(bytes: number): void;
}

const mebibyte = 1024 * 1024;

/** @param limit in bytes: room for two of the largest bodies, which are those of imports */
export function createBodyBudget(limit: number = 160 * mebibyte): BodyBudget {
  let taken = 0;
  return {
    take(bytes) {
      if (taken + bytes > limit) {
        throw new HttpError(
          503,
          `Failed to read the body: the bodies that are being read take ${(limit / mebibyte).toFixed(0)} MiB together, which is the maximum; send it again later.`,
        );
      }
      taken += bytes;
    },
    release(bytes) {
      taken -= bytes;
    },
  };
}
