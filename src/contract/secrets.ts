/** What stands for a secret. */
export const hidden = '***';

const names = /^(oauth_\w+|access_token|refresh_token|id_token|client_secret|secret|\w*password)$/i;
const headers = /^(proxy-)?authorization$|cookie|token|secret|api-?key/i;

/** Whether what has this name in a body or a query is a secret. */
export const isSecretName = (name: string): boolean => names.test(name);

/** Whether a header of this name has a secret. */
export const isSecretHeader = (name: string): boolean => headers.test(name);

/** Whether what has this name anywhere is one. */
export const isSecret = (name: string): boolean => isSecretName(name) || isSecretHeader(name);

/** As much of a text is looked at as anybody shows of it. */
const maxLooked = 1000;

/** Whether the beginning of a text may have a secret in it that stands behind its name. */
export const mentionsSecret = (text: string): boolean => named.test(text.slice(0, maxLooked));

const named = /(password|secret|token|authorization|cookie|api-?key)\W{1,8}\w/i;
