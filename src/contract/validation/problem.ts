import { declaredFor } from '../body/media-type.ts';
import type { Content } from '../document.ts';
import type { Misfit } from '../schemas.ts';

/**
 * What is wrong: a `status` that the operation does not have, a `media-type` that it does not declare, something `missing`,
 * an `unexpected` body, a name that the document does not know, an option given `repeated`ly, or a wrong `value`.
 */
export type ProblemKind = Misfit['kind'] | 'status' | 'media-type' | 'unexpected' | 'repeated';

/** One way in which an exchange does not keep the contract. */
export interface Problem {
  /** A JSON pointer into the exchange: `/status`, `/headers/Location`, `/body/Items/0/Id`, `/query/$top`, `/path/id`. */
  readonly where: string;
  readonly kind: ProblemKind;
  /** For people; programs decide by `kind`. */
  readonly message: string;
  /** What is not kept: a reference into the document, such as `#/components/schemas/Project/required`. */
  readonly clause: string;
}

export type HeadersLike = Headers | Readonly<Record<string, string>>;

/** Says of a misfit of a value which part of the exchange the value is. */
export function problemAt(place: string): (misfit: Misfit) => Problem {
  return ({ pointer, ...misfit }) => ({ where: place + pointer, ...misfit });
}

export function missing(where: string, clause: string): Problem {
  return { where, kind: 'missing', message: 'is missing', clause };
}

export function unexpectedBody(clause: string): Problem {
  const message = 'must not be there: the document declares none';
  return { where: '/body', kind: 'unexpected', message, clause };
}

/** The declared media type that the headers name; parameters such as the charset make no difference. */
export function typeIn(content: Content, headers: Headers): string | undefined {
  return declaredFor(Object.keys(content), headers.get('Content-Type') ?? '');
}

export function wrongType(content: Content, headers: Headers, clause: string): Problem {
  const wanted = Object.keys(content).join(' or ');
  const got = headers.get('Content-Type') ?? 'nothing';
  const message = `must be ${wanted}, got ${got}`;
  return { where: '/headers/Content-Type', kind: 'media-type', message, clause };
}
