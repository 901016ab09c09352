import { byId } from './dom.ts';

const beginnings = new Map<string, ((rest: string) => void)[]>();

/** Calls a listener when a part of the page is shown, with what follows its name in the address. */
export function onShown(part: string, listener: (rest: string) => void): void {
  beginnings.set(part, [...(beginnings.get(part) ?? []), listener]);
}

/** The link to a resource of the mocked API in the part that shows records. */
export const recordsHash = (path: string): string => `#records=${encodeURI(path)}`;

/** The path that a link names which `recordsHash` has made; undefined for other links. */
export const pathOfLink = (link: HTMLAnchorElement): string | undefined =>
  link.hash.startsWith('#records=') ? decodeURI(link.hash.slice('#records='.length)) : undefined;

/** Shows the part that the address names, and the first one otherwise. */
export function startNavigation(): void {
  addEventListener('hashchange', () => {
    show();
    byId('main').focus({ preventScroll: true });
    scrollTo(0, 0);
  });
  show();
}

function show(): void {
  const [, wanted = '', rest = ''] = /^#(\w+)(?:=(.*))?$/.exec(location.hash) ?? [];
  const parts = [...document.querySelectorAll<HTMLElement>('main > section')];
  const part = parts.find(({ id }) => id === wanted) ?? parts[0];
  for (const it of parts) it.hidden = it !== part;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `#${part?.id}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  for (const begin of beginnings.get(part?.id ?? '') ?? []) begin(decodeURI(rest));
}
