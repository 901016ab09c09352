import { declaredFor } from './body/media-type.ts';
import type { Content } from './document.ts';
import type { Misfit } from './schemas.ts';

/** One way in which an exchange does not keep the contract. */
export interface Problem {
  /** A JSON pointer into the exchange: `/status`, `/headers/Location`, `/body/Items/0/Id`, `/query/$top`, `/path/id`. */
  readonly where: string;
  readonly message: string;
  /** What is not kept: a reference into the document, such as `#/components/schemas/Project/required`. */
  readonly clause: string;
}

export type HeadersLike = Headers | Readonly<Record<string, string>>;

/** Says of a misfit of a value which part of the exchange the value is. */
export function problemAt(place: string): (misfit: Misfit) => Problem {
  return ({ pointer, message, clause }) => ({ where: place + pointer, message, clause });
}

export function missing(where: string, clause: string): Problem {
  return { where, message: 'is missing', clause };
}

export function unexpectedBody(clause: string): Problem {
  return { where: '/body', message: 'must not be there: the document declares none', clause };
}

/** The declared media type that the headers name; parameters such as the charset make no difference. */
export function typeIn(content: Content, headers: Headers): string | undefined {
  return declaredFor(Object.keys(content), headers.get('Content-Type') ?? '');
}

export function wrongType(content: Content, headers: Headers, clause: string): Problem {
  const wanted = Object.keys(content).join(' or ');
  const got = headers.get('Content-Type') ?? 'nothing';
  return { where: '/headers/Content-Type', message: `must be ${wanted}, got ${got}`, clause };
}
