import { UsageError } from '../../contract/usage-error.ts';

/** An error that becomes a response: the fake responds with the status and `{"Message": …}`, and nothing has changed. */
export class HttpError extends UsageError {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
