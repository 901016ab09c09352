import { distance } from './nearest.ts';

/** What stands for a secret. */
export const hidden = '***';

const names = /^(oauth_\w+|access_token|refresh_token|id_token|client_secret|secret|\w*password)$/i;
const headers = /^(proxy-)?authorization$|cookie|token|secret|api-?key/i;

/** Whether what has this name in a body or a query is a secret. */
export const isSecretName = (name: string): boolean => names.test(name);

/** Whether a header of this name has a secret. */
export const isSecretHeader = (name: string): boolean => headers.test(name);

/** Whether what has this name anywhere is one, or was meant to be: messages tell of names that are misspelled. */
export const isSecret = (name: string): boolean =>
  isSecretName(name) || isSecretHeader(name) || isMisspelled(name);

const words = ['password', 'secret', 'token', 'authorization', 'cookie', 'apikey'];
const maxWordLength = 16;
/** Nobody writes a longer name by mistake. */
const maxNameLength = 100;

/** Whether one of the words of a name is nearly that of a secret. */
function isMisspelled(name: string): boolean {
  const parts = name.slice(0, maxNameLength).match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  return [name, ...parts].some((part) => {
    if (part.length > maxWordLength) return false;
    const word = part.toLowerCase();
    return words.some((it) => {
      const most = it.length > 5 ? 2 : 1;
      return Math.abs(it.length - word.length) <= most && distance(word, it) <= most;
    });
  });
}

/** As much of a text is looked at as anybody shows of it. */
const maxLooked = 1000;

/** Whether the beginning of a text may have a secret in it that stands behind its name. */
export function mentionsSecret(text: string): boolean {
  const beginning = text.slice(0, maxLooked);
  if (named.test(beginning)) return true;
  for (const [, name = ''] of beginning.matchAll(/(\w+)["']?\s{0,3}[:=]/g))
    if (isMisspelled(name)) return true;
  return false;
}

const named = /(password|secret|token|authorization|cookie|api-?key)\W{1,8}\w/i;
