import { screen, within } from '@testing-library/react';

const search = (element?: HTMLElement) => (element ? within(element) : screen);

/** The addresses of the links in an element, or in everything that is shown. */
export const hrefsIn = (element?: HTMLElement): (string | null)[] =>
  search(element)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

/** The address of the link with a name. */
export const hrefOf = (name: string | RegExp, element?: HTMLElement): string | null =>
  search(element).getByRole('link', { name }).getAttribute('href');

/** The texts of the elements of a role. */
export const textsOf = (role: string, element?: HTMLElement, level?: number): (string | null)[] =>
  search(element)
    .getAllByRole(role, level ? { level } : {})
    .map(({ textContent }) => textContent);
