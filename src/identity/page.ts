import { html } from 'hono/html';
import type { RawResponse } from '../fake/http/response.ts';

/** What the page of the authorisation shows. */
export interface Prompt {
  /** Where the form goes. */
  readonly action: string;
  readonly token: string;
  readonly program: string;
  /** Why it is shown again. */
  readonly problem?: string;
}

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
};

/** Asks a user whether a program may act on their behalf. */
export function promptPage({ action, token, program, problem = '' }: Prompt): RawResponse {
  return page(
    problem === '' ? 200 : 401,
    'Allow access?',
    html`<p>The program ${program} asks to act on your behalf.</p>
<p role="alert">${problem}</p>
<form method="post" action="${action}">
<input type="hidden" name="oauth_token" value="${token}">
<p><label>User name <input name="username" autocomplete="username"></label></p>
<p><label>Password <input name="password" type="password" autocomplete="current-password"></label></p>
<p><button name="decision" value="allow">Allow</button> <button name="decision" value="deny">Deny</button></p>
</form>`,
  );
}

/** Shows a user without a browser's way back what to type into the program. */
export function verifierPage(verifier: string): RawResponse {
  return page(200, 'Access is allowed', html`<p>Give this to the program: <code>${verifier}</code></p>`);
}

/** Says how it ended. */
export function noticePage(status: number, title: string, notice: string): RawResponse {
  return page(status, title, html`<p>${notice}</p>`);
}

function page(status: number, title: string, content: ReturnType<typeof html>): RawResponse {
  const text = html`<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
${content}
</body>
</html>
`;
  return { status, headers, content: String(text) };
}
