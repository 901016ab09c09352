import {
  type Answered,
  answerOf,
  type CommandName,
  type Given,
  refusalOf,
  requestOf,
} from '../control/http/command.ts';
import { place, worldName } from './place.ts';
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
 * @throws ControlError in the words of the mock
 */
export async function command<K extends CommandName>(name: K, given: GivenHere<K>): Promise<Answered<K>> {
  return answerOf<K>(await send(name, given));
}

/** Opens the stream of events of the world. @throws ControlError in the words of the mock */
export const openEvents = (signal: AbortSignal): Promise<Response> => send('streamEvents', {}, signal);

let deletion: Promise<unknown> | undefined;

/**
 * Deletes the world that the page is about. Nothing is asked of it meanwhile, or when it is gone: that would make it again.
 * @throws ControlError in the words of the mock
 */
export async function deleteWorldHere(): Promise<void> {
  deletion = command('deleteWorld', { path: { name: worldName } });
  try {
    await deletion;
  } catch (error) {
    deletion = undefined;
    throw error;
  }
}

const never = new Promise<never>(() => {});

async function send<K extends CommandName>(
  name: K,
  { root = place.root, ...given }: GivenHere<K>,
  signal?: AbortSignal,
): Promise<Response> {
  await deletion?.then(() => never).catch(() => {});
  for (;;) {
    const token = savedToken();
    const { target, init } = requestOf(name, given as Given<K>, token);
    const response = await fetch(root + target, { ...init, ...(signal && { signal }) });
    if (response.status === 401) await askForToken(token);
    else if (response.ok) return response;
    else throw new ControlError(await refusalOf(response));
  }
}
