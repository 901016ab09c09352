import type { FileContent, FilePart, StreamedContent } from './contract/body/body.ts';
import type { Body, OperationId, Reply } from './contract/operations.ts';

/** Both are the same type, not only assignable to each other. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type ReplyBody<K extends OperationId> = Extract<Reply<K>, { status: 200 }>['body'];

type Upload = Body<'uploadFiles'>;

/** What handlers get and give for each kind of body. */
export const facts: readonly true[] = [
  true satisfies Same<Body<'sortNumbers'>, readonly number[]>,
  true satisfies Same<Body<'echoWord'>, string | null>,
  true satisfies Same<Upload['fields']['comment'], string | undefined>,
  true satisfies Same<Upload['fields']['count'], number | undefined>,
  true satisfies Same<keyof Upload['fields'], 'comment' | 'count'>,
  true satisfies Same<Upload['files'], readonly FilePart[]>,
  true satisfies Same<Body<'putFile'>, FileContent>,
  true satisfies Same<
    Body<'searchSamples'>,
    { readonly tql: string; readonly top?: number; readonly exact?: boolean }
  >,
  true satisfies Same<Body<'deleteFile'>, undefined>,
  true satisfies Same<ReplyBody<'sortNumbers'>, readonly number[] | AsyncIterable<number>>,
  true satisfies Same<ReplyBody<'echoWord'>, string | null>,
  true satisfies Same<ReplyBody<'downloadFile'>, FileContent | StreamedContent>,
  true satisfies Same<Reply<'deleteFile'>['body'], undefined>,
];

// @ts-expect-error a file has a media type
export const untyped: Reply<'downloadFile'> = { status: 200, body: { bytes: new Uint8Array() } };
// @ts-expect-error JSON is not a file
export const wrong: Reply<'sortNumbers'> = { status: 200, body: { bytes: new Uint8Array() } };
