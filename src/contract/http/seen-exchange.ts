/** A body as it was sent. */
export interface SentBody {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A request and its response as somebody has seen them who made neither. */
export interface SeenExchange {
  readonly method: string;
  /** The address that was asked. */
  readonly url: string;
  /** As they were sent, with credentials. */
  readonly headers: Readonly<Record<string, string>>;
  readonly sent?: SentBody | undefined;
  readonly response: {
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly bytes: Uint8Array;
  };
  /** Milliseconds. */
  readonly elapsed: number;
  /** Why the exchange is not all here: it is too large to be kept, or its response broke off. */
  readonly flaw?: string | undefined;
}
