import {
  type Answered,
  answerOf,
  type CommandName,
  type Given,
  refusalOf,
  requestOf,
} from '../control/http/command.ts';

/**
 * Sends a command of the control API, such as `createRecords`, and gives what it is answered. `world` is the name of the world
 * that it is about, the default one when absent.
 * @throws Error (as a rejection) in the words of the mock when it refuses
 */
export type Control = <K extends CommandName>(
  name: K,
  given?: Given<K> & { readonly world?: string | undefined },
) => Promise<Answered<K>>;

/** The commands of a mock that is somewhere else: the path of its application is no part of their addresses. */
export function controlOf(origin: string, token: string): Control {
  return async <K extends CommandName>(
    name: K,
    { world, ...given }: Given<K> & { readonly world?: string | undefined } = {},
  ) => {
    const { target, init } = requestOf(name, given as Given<K>, token);
    const response = await fetch((world === undefined ? origin : `${origin}/@${world}`) + target, init);
    if (!response.ok) throw new Error(`Failed to ${name}: ${await refusalOf(response)}`);
    return answerOf<K>(response);
  };
}
