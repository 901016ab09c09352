import type { FileContent, Multipart, StreamedContent } from './body/body.ts';

/** An operation as openapi-typescript writes it. */
interface Described {
  readonly parameters: object;
  readonly responses: object;
}

/** What a body of a media type is to a handler. */
type ValueOf<T, S> = T extends 'application/json' | 'application/x-www-form-urlencoded'
  ? S
  : T extends `multipart/${string}`
    ? Multipart<S>
    : T extends 'text/event-stream'
      ? ReadableStream<Uint8Array>
      : FileContent;
/** Where several media types are declared, it is any of them. */
type Content<C> = C extends { content: infer M } ? { [T in keyof M]: ValueOf<T, M[T]> }[keyof M] : undefined;
type ParametersOf<O extends Described, P extends 'path' | 'query'> = O['parameters'] extends {
  readonly [Q in P]?: infer V;
}
  ? NonNullable<V>
  : Record<never, never>;

/** The body that an operation reads; undefined where it reads none or none was sent. */
export type BodyOf<O> = O extends { requestBody: infer B }
  ? Content<B>
  : O extends { requestBody?: infer B }
    ? Content<NonNullable<B>> | undefined
    : undefined;

/** What a request to an operation says, decoded and validated. */
export interface InputOf<O extends Described> {
  readonly path: ParametersOf<O, 'path'>;
  readonly query: ParametersOf<O, 'query'>;
  readonly body: BodyOf<O>;
}

/** The statuses that the document declares for an operation. */
export type StatusIn<O extends Described> = keyof O['responses'] & number;

type Streamable<B> =
  | B
  | (B extends readonly (infer I)[] ? AsyncIterable<I> : B extends FileContent ? StreamedContent : never);
type HeadersOf<R> = R extends { headers: { Location: string } }
  ? { readonly headers: { readonly Location: string } }
  : { readonly headers?: { readonly Location?: string; readonly 'Content-Disposition'?: string } };
type Success = 200 | 201 | 202 | 204;

/** A response that an operation may give: its statuses, and for each its body and headers. */
export type ReplyOf<O extends Described> = {
  [S in StatusIn<O> & Success]: { readonly status: S } & HeadersOf<O['responses'][S & keyof O['responses']]> &
    (Content<O['responses'][S & keyof O['responses']]> extends undefined
      ? { readonly body?: undefined }
      : { readonly body: Streamable<Content<O['responses'][S & keyof O['responses']]>> });
}[StatusIn<O> & Success];
