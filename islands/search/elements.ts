import type { Piece } from '@/lib/search/marks';

/** An element of the page; throws if there is none with this id. */
export function byId<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element #${id}`);
  return element as E;
}

/** Makes an element with classes and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

export function makeLink(href: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const link = make('a', className, ...children);
  link.href = href;
  return link;
}

/** Puts the marked pieces of a text into mark elements. */
export function makeMarked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
}
