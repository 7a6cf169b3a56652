import type { Piece } from '@/lib/search/marks';

/** The element with this id; the page that loads the island has it. */
export function byId<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element #${id}`);
  return element as E;
}

/** A new element with its classes and what it holds. */
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

/** A link. */
export function makeLink(href: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const link = make('a', className, ...children);
  link.href = href;
  return link;
}

/** Pieces of text, the matching ones marked. */
export function makeMarked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
}
