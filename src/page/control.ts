import {
  type Answered,
  answerOf,
  type CommandName,
  type Given,
  refusalOf,
  requestOf,
} from '../control/http/command.ts';
import { place } from './place.ts';
import { askForToken, savedToken } from './token.ts';

export type { Answered, CommandName } from '../control/http/command.ts';

type GivenHere<K extends CommandName> = Given<K> & {
  /** The path of another world than the page is about. */
  readonly root?: string;
};

/** Why a command was refused, in the words of the mock. */
export class ControlError extends Error {}

/**
 * Sends a command to the control API of the world, and asks for the token when it is wanted.
 * @throws Refused in the words of the mock
 */
export async function command<K extends CommandName>(name: K, given: GivenHere<K>): Promise<Answered<K>> {
  return answerOf<K>(await send(name, given));
}

/** Opens the stream of events of the world. @throws Refused in the words of the mock */
export const openEvents = (signal: AbortSignal): Promise<Response> => send('streamEvents', {}, signal);

async function send<K extends CommandName>(
  name: K,
  { root = place.root, ...given }: GivenHere<K>,
  signal?: AbortSignal,
): Promise<Response> {
  for (;;) {
    const token = savedToken();
    const { target, init } = requestOf(name, given as Given<K>, token);
    const response = await fetch(root + target, { ...init, ...(signal && { signal }) });
    if (response.status === 401) await askForToken(token);
    else if (response.ok) return response;
    else throw new ControlError(await refusalOf(response));
  }
}
