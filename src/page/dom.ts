/** What an element may contain. */
export type Child = Node | string | number | false | undefined | readonly Child[];

type Listener = (event: Event) => void;
type Attribute = string | number | boolean | undefined | Listener;

/** Makes an element: attributes by name, listeners as `onclick`, and its content as text, never as HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...nodesOf(children));
  return element;
}

/** Puts other content into an element. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren(...nodesOf(children));
}

function nodesOf(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child): (Node | string)[] => {
    if (child === undefined || child === false) return [];
    if (typeof child === 'object' && !(child instanceof Node)) return nodesOf(child);
    return [child instanceof Node ? child : String(child)];
  });
}

/** The element of the page with this id. @throws Error when there is none */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`Failed to find #${id}: the page has no such element.`);
  return element as T;
}

/**
 * Brings a list up to date: what stays keeps its element, and with it focus and what is unfolded.
 * @param make makes the element of an item that is new
 * @param update called for each item that has changed, new ones too
 */
export function keyed<T>(
  list: Element,
  items: readonly T[],
  keyOf: (item: T) => string,
  make: (item: T) => HTMLElement,
  update: (element: HTMLElement, item: T) => void,
): void {
  const wanted = new Set(items.map(keyOf));
  const before = new Map<string, HTMLElement>();
  for (const element of [...list.children] as HTMLElement[]) {
    const key = element.dataset.key ?? '';
    if (wanted.has(key)) before.set(key, element);
    else takeAway(element, (it) => wanted.has(it.dataset.key ?? ''));
  }
  let place = list.firstElementChild;
  for (const item of items) {
    const key = keyOf(item);
    const element = before.get(key) ?? make(item);
    element.dataset.key = key;
    if (shown.get(element) !== item) {
      shown.set(element, item);
      update(element, item);
    }
    if (element === place) place = element.nextElementSibling;
    else list.insertBefore(element, place);
  }
}

const focusable = 'a[href], button, input, select, summary, textarea';

/** Removes an element of a list; focus that was in it goes to the same place in the one that follows, and stays on the page. */
function takeAway(element: HTMLElement, stays: (other: HTMLElement) => boolean): void {
  const place = [...element.querySelectorAll<HTMLElement>(focusable)].indexOf(
    document.activeElement as HTMLElement,
  );
  if (place >= 0) {
    const all = [...(element.parentElement?.children ?? [])] as HTMLElement[];
    const at = all.indexOf(element);
    const next = [...all.slice(at), ...all.slice(0, at).reverse()].find(stays);
    const there = [...(next?.querySelectorAll<HTMLElement>(focusable) ?? [])];
    (there[place] ?? there.at(-1) ?? mainButtonOf(element))?.focus();
  }
  element.remove();
}

/** The button of what one does first where an element is, or around it. */
function mainButtonOf(element: HTMLElement): HTMLElement | undefined {
  for (let it = element.parentElement; it; it = it.parentElement) {
    const found = it.querySelector<HTMLElement>('button.primary:not([hidden] *)');
    if (found) return found;
  }
  return undefined;
}

const shown = new WeakMap<HTMLElement, unknown>();

/** A button that does something, and cannot be pressed again meanwhile. */
export function button(label: string, act: () => unknown, of = ''): HTMLButtonElement {
  const element = h(
    'button',
    {
      type: 'button',
      onclick() {
        if (element.getAttribute('aria-disabled') === 'true') return;
        element.setAttribute('aria-disabled', 'true');
        Promise.resolve(act()).finally(() => element.removeAttribute('aria-disabled'));
      },
    },
    label,
    of !== '' && h('span', { class: 'hidden' }, ` ${of}`),
  );
  return element;
}

/** What was typed into a field of a form, without blanks around it. */
export function textIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** Calls a listener when a form is sent; the page stays. */
export function onSubmit(form: HTMLFormElement, act: () => unknown): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void act();
  });
}
