/** What is wrong with the files that are read, in words; undefined for an error that is none of theirs. */
export function wordFailure(error: unknown): string | undefined {
  if (!(error instanceof Error) || !error.message.startsWith('Failed to ')) return undefined;
  return error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message;
}
