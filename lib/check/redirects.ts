import { readRedirectFile, readRedirects } from '@/lib/content/read/redirects';
import type { ContentByLanguage } from '@/lib/content/schema/entry';
import { isOfCopies, sitePages } from '@/lib/site/site-pages';
import { type Problem, quoted } from '@/lib/source/problem';

/**
 * Plain names alone: a host would take "*" and ":" for patterns and send whole parts of the site
 * elsewhere, and a dot or a doubled slash would lead to the address of another page.
 */
const plainAddress = /^\/([A-Za-z0-9_-]+\/)+$/;
const plainPlace = /^#[\p{L}\p{N}_-]+$/u;
/** Longer names cannot be folders everywhere. */
const mostBytes = 200;

/**
 * What is wrong with the redirects: an old address that a page has, or a new one that none has. The
 * page of a file that could not be read is missing too.
 */
export function redirectProblems(
  contents: ContentByLanguage,
  folder: string,
  isComplete = true,
): Problem[] {
  const { file, problems, lineOf } = readRedirectFile(folder);
  const made = [...contents].flatMap(([lang, content]) => sitePages(content, lang));
  const pages = new Set(made.map(({ address }) => address));
  const isIn = (addresses: ReadonlySet<string>, address: string) =>
    ['', ...[...contents.keys()].map((lang) => `/${lang}`)].some((lang) =>
      addresses.has(lang + address),
    );
  const isPage = (address: string) => isIn(pages, address);
  // Some file systems, and so some hosts, take "/News/" for "/news/".
  const taken = new Set(
    made
      // A redirect leads on where this page is not made.
      .filter(({ entry }) => !(entry?.collection === 'pages' && isOfCopies(entry)))
      .map(({ address }) => address.toLowerCase()),
  );
  const isInLanguage = (address: string) =>
    [...contents.keys()].some((lang) => address.startsWith(`/${lang}/`));
  const wrong = readRedirects(folder).flatMap(({ from, to }): Problem[] => {
    const say = (reason: string, fix: string) => [
      { file, line: lineOf([from]), field: from, reason, fix },
    ];
    const [address = '', place] = to.split(/(?=#)/, 2);
    if (!plainAddress.test(from) || from.length > mostBytes)
      return say(
        'is not the old address of a page',
        `write names of letters, digits, "-" and "_" between slashes, ${mostBytes} characters at most: /old/: /new/`,
      );
    if (!(plainAddress.test(address) || address === '/') || (place && !plainPlace.test(place)))
      return say(
        `leads to ${quoted(to)}, which is not the address of a page`,
        'write an address of this site without its language: /old/: /new/',
      );
    if (isInLanguage(from) !== isInLanguage(to))
      return say('has a language on one side alone', 'name it on both sides, or on neither');
    if (isIn(taken, from.toLowerCase()))
      return say('is the address of a page, which the redirect would hide', 'remove the redirect');
    if (!isComplete || isPage(address)) return [];
    return say(
      `leads to ${to}, and there is no such page`,
      'name the page that has the content now',
    );
  });
  return [...problems, ...wrong];
}
