import { h } from './dom.ts';
import { recordsHash } from './navigation.ts';
import { pathOf } from './world-api.ts';

/** A text, indented where it is JSON, and as it is otherwise. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** JSON as it is read: indented, and with the addresses of the mocked API as links into the page. */
export function jsonView(text: string, label: string): HTMLElement {
  const view = h('pre', { tabindex: 0, role: 'group', 'aria-label': label });
  const whole = pretty(text);
  const shown = whole.slice(0, maxLength);
  let from = 0;
  for (const { index, 0: quoted } of shown.matchAll(/"https?:\/\/[^"\s]+"/g)) {
    const path = pathOf(quoted.slice(1, -1));
    if (path === undefined) continue;
    view.append(shown.slice(from, index + 1), h('a', { href: recordsHash(path) }, quoted.slice(1, -1)));
    from = index + quoted.length - 1;
  }
  view.append(shown.slice(from));
  if (whole.length > maxLength) view.append(`\n… and ${whole.length - maxLength} characters more`);
  return view;
}

/** How many characters are shown: more makes a browser slow, and nobody reads it. */
const maxLength = 60_000;
