import { UsageError } from '../../contract/usage-error.ts';

/** A refusal: the fake answers with the status and `{"Message": …}`, and nothing has changed. */
export class Refusal extends UsageError {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
