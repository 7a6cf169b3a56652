import type { Redirect } from '@/lib/content/read/redirects';
import { langOf } from '@/lib/i18n/languages';
import { siteUrl } from '@/lib/site-url';
import type { Page } from './finish-page';
import { type WrittenText, writtenIn } from './written-in';

/**
 * Every fault of the finished pages and redirects, one line each, with the text that it comes from.
 */
export function checkPages(
  pages: ReadonlyMap<string, Page>,
  redirects: readonly Redirect[],
  files: readonly string[],
  readTexts: () => readonly WrittenText[],
): string[] {
  if (pages.size === 0) return ['the site is empty'];
  const targets = new Set([...pages.keys(), ...files]);
  const first = firstByTitle(pages);
  const firstWith = (address: string, title: string) => first.get(langOf(address) + title);
  const isTwin = (address: string, title: string) =>
    address !== '/' && firstWith(address, title) !== address;
  const faults = [...pages].flatMap(
    ([address, page]): { address: string; what: string; link?: string }[] => [
      ...page.faults.map((what) => ({ address, what })),
      ...[...new Set(page.links)].flatMap((link) => {
        const fault = linkFault(link, address, targets, pages);
        return fault ? [{ address, what: `the link to ${link} ${fault}`, link }] : [];
      }),
      ...(isTwin(address, page.title)
        ? [
            {
              address,
              what: `${firstWith(address, page.title)} has the title "${page.title}" too: give one of them another`,
            },
          ]
        : []),
    ],
  );
  const texts = faults.length > 0 ? readTexts() : [];
  const moved = redirects.map(({ from, to }) => ({
    from,
    to,
    fault: linkFault(to, from, targets, pages),
  }));
  return [
    ...faults.map(
      ({ address, what, link }) => `${address}: ${what}${writtenIn(texts, address, link)}`,
    ),
    ...moved.flatMap(({ from, to, fault }) =>
      fault ? [`${from}: the redirect to ${to} ${fault} (content/redirects.yaml)`] : [],
    ),
  ];
}

function linkFault(
  link: string,
  base: string,
  targets: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>,
): string | undefined {
  // Canonical addresses are written in full, and must exist like any other.
  const local = link.startsWith(`${siteUrl}/`) ? link.slice(siteUrl.length) : link;
  if (/^(https?:|mailto:|sms:|tel:)/.test(local))
    return URL.canParse(local) ? undefined : 'is not an address';
  const target = readAddress(local, base);
  if (!target) return 'is not an address';
  if (!targets.has(target.path)) return 'is dead';
  // What is chosen in the search follows its # as name=value, which no id contains.
  if (target.id && !target.id.includes('=') && !pages.get(target.path)?.ids.includes(target.id))
    return 'names an id that the page does not have';
  return undefined;
}

function readAddress(link: string, base: string): { path: string; id: string } | undefined {
  try {
    const { pathname, hash } = new URL(link, `http://site${base}`);
    return { path: decodeURIComponent(pathname), id: decodeURIComponent(hash.slice(1)) };
  } catch {
    return undefined;
  }
}

/**
 * The first page with each title in each language. The bare address shows the English home page
 * again.
 */
const firstByTitle = (pages: ReadonlyMap<string, Page>) =>
  new Map(
    [...pages]
      .reverse()
      .flatMap(([address, { title }]) =>
        address === '/' ? [] : [[langOf(address) + title, address] as const],
      ),
  );
