import type { Entities } from '../contract/entities.gen.ts';
import { oauthAddresses } from '../contract/operations.gen.ts';
import { HttpError } from '../fake/http/http-error.ts';
import type { RawResponse } from '../fake/http/response.ts';
import { noticePage, promptPage, verifierPage } from './page.ts';
import type { Signed } from './signed.ts';
import { type Signer, unauthorized } from './signers.ts';
import type { Tokens } from './tokens.ts';
import { isSame } from './users.ts';

/** A request for a page of OAuth. */
export interface PageCall {
  readonly method: string;
  readonly url: URL;
  /** The body, where it is a form. */
  readonly form: string | undefined;
  readonly signed: Signed | undefined;
}

interface Context {
  readonly tokens: Tokens;
  check(signed: Signed, kind: 'request' | undefined): Signer;
  logIn(given: { readonly userName: string; readonly password: string }): Entities['User'] | undefined;
}

type Page = (call: PageCall, context: Context) => RawResponse;

/** Answers a program with a token and its secret. */
function tokenAnswer(fields: Readonly<Record<string, string>>): RawResponse {
  return {
    status: 200,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Cache-Control': 'no-store' },
    content: new URLSearchParams(fields).toString(),
  };
}

function signedBy({ signed }: PageCall): Signed {
  if (signed) return signed;
  throw unauthorized('the request is not signed after OAuth 1.0a');
}

const scripting = new Set([
  'javascript:',
  'data:',
  'vbscript:',
  'blob:',
  'file:',
  'filesystem:',
  'view-source:',
]);

/** An address that a browser can be sent to without running anything. */
function isCallback(text: string): boolean {
  if (text === 'oob') return true;
  // The protocol as the browser will read it: the text may begin with spaces, or have line breaks in its middle.
  return URL.canParse(text) && !scripting.has(new URL(text).protocol);
}

const requestToken: Page = (call, { tokens, check }) => {
  const signed = signedBy(call);
  const { consumer } = check(signed, undefined);
  const Callback = signed.oauth('callback') ?? 'oob';
  if (!isCallback(Callback)) {
    throw new HttpError(400, 'Failed to read OAuth: oauth_callback is an absolute address, or oob.');
  }
  const token = tokens.issue({ Kind: 'request', ConsumerId: consumer.Id, Callback });
  return tokenAnswer({
    oauth_token: token.Id,
    oauth_token_secret: token.Secret,
    oauth_callback_confirmed: 'true',
  });
};

const authorization: Page = ({ method, url, form }, { tokens, logIn }) => {
  const sent = new URLSearchParams(method === 'POST' ? (form ?? '') : url.search);
  const token = tokens.find('request', sent.get('oauth_token') ?? '');
  if (!token || token.Verifier !== undefined) {
    return noticePage(400, 'Access is not asked for', 'No program waits for this; start again there.');
  }
  const prompt = { action: url.pathname, token: token.Id, program: token.ConsumerId ?? '' };
  if (method !== 'POST') return promptPage(prompt);
  if (sent.get('decision') !== 'allow') {
    tokens.end(token.Id);
    return goBack(token.Callback, { oauth_token: token.Id, oauth_problem: 'permission_denied' }, () =>
      noticePage(200, 'Access is denied', 'The program cannot act on your behalf.'),
    );
  }
  const user = logIn({ userName: sent.get('username') ?? '', password: sent.get('password') ?? '' });
  if (!user) return promptPage({ ...prompt, problem: 'The user name or the password is wrong.' });
  const { Verifier = '' } = tokens.authorise(token.Id, user);
  return goBack(token.Callback, { oauth_token: token.Id, oauth_verifier: Verifier }, () =>
    verifierPage(Verifier),
  );
};

function goBack(
  callback: string | undefined,
  fields: Readonly<Record<string, string>>,
  show: () => RawResponse,
): RawResponse {
  if (callback === undefined || callback === 'oob') return show();
  const url = new URL(callback);
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value);
  return { status: 302, headers: { Location: url.href, 'Cache-Control': 'no-store' }, content: null };
}

const accessToken: Page = (call, { tokens, check }) => {
  const signed = signedBy(call);
  const { consumer, token } = check(signed, 'request');
  const verifier = signed.oauth('verifier') ?? '';
  const { Id = '', UserId, Verifier } = token ?? {};
  if (UserId === undefined || Verifier === undefined || !isSame(verifier, Verifier)) {
    throw unauthorized('no user has allowed this request token, or the oauth_verifier is wrong');
  }
  tokens.end(Id);
  const access = tokens.issue({ Kind: 'access', ConsumerId: consumer.Id, UserId });
  return tokenAnswer({ oauth_token: access.Id, oauth_token_secret: access.Secret });
};

const pages: Readonly<Record<string, Page>> = {
  [oauthAddresses.requestToken.toLowerCase()]: requestToken,
  [oauthAddresses.authorization.toLowerCase()]: authorization,
  [oauthAddresses.accessToken.toLowerCase()]: accessToken,
};

/** The page at a path below the application path, in lower case. */
export function findPage(path: string | undefined): Page | undefined {
  return path !== undefined && Object.hasOwn(pages, path) ? pages[path] : undefined;
}
