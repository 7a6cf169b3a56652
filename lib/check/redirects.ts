import { readRedirectFile, readRedirects } from '@/lib/content/read/redirects';
import type { ContentByLanguage } from '@/lib/content/schema/entry';
import { isOfCopies, sitePages } from '@/lib/site/site-pages';
import { type Problem, quoted } from '@/lib/source/problem';
import { placeFor } from './links';

/**
 * Plain names alone: a host would take "*" and ":" for patterns and send whole parts of the site
 * elsewhere, and a dot or a doubled slash would lead to the address of another page.
 */
const plainAddress = /^\/([A-Za-z0-9_-]+\/)+$/;
const plainPlace = /^#[\p{L}\p{N}_-]+$/u;
/** Longer names cannot be folders everywhere. */
const mostBytes = 200;

/**
 * What is wrong with the redirects: an old address that a page or another one has, or a new one
 * that none has. The page of a file that could not be read is missing too.
 */
export function redirectProblems(
  contents: ContentByLanguage,
  folder: string,
  isComplete = true,
): Problem[] {
  const { file, problems, lineOf } = readRedirectFile(folder);
  const made = [...contents].flatMap(([lang, content]) =>
    sitePages(content, lang).map((page) => ({ ...page, content })),
  );
  const pages = new Map(made.map((page) => [page.address, page]));
  // Some file systems, and so some hosts, take "/News/" for "/news/".
  const taken = new Set(
    made
      // A redirect leads on where this page is not made.
      .filter(({ entry }) => !(entry?.collection === 'pages' && isOfCopies(entry)))
      .map(({ address }) => address.toLowerCase()),
  );
  const languages = [...contents.keys()];
  const isInLanguage = (address: string) =>
    languages.some((lang) => address.startsWith(`/${lang}/`));
  /** The address in each language; itself if it names one. */
  const everywhere = (address: string) =>
    isInLanguage(address) ? [address] : languages.map((lang) => `/${lang}${address}`);
  const seen = new Map<string, string>();
  const wrong = readRedirects(folder).flatMap(({ from, to }): Problem[] => {
    const say = (reason: string, fix: string) => [
      { file, line: lineOf([from]), field: from, reason, fix },
    ];
    const [address = '', place = ''] = to.split(/(?=#)/, 2);
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
    const old = everywhere(from).map((one) => one.toLowerCase());
    if (old.some((one) => taken.has(one)))
      return say('is the address of a page, which the redirect would hide', 'remove the redirect');
    const [twin] = old.flatMap((one) => seen.get(one) ?? []);
    for (const one of old) seen.set(one, from);
    if (twin) {
      const isSame = everywhere(twin).some((one) => everywhere(from).includes(one));
      return say(
        isSame
          ? `is the address of ${twin} too`
          : `differs from ${twin} in capital letters alone, which some hosts ignore`,
        'keep one of the two',
      );
    }
    if (!isComplete) return [];
    const [page] = everywhere(address).flatMap((one) => pages.get(one) ?? []);
    if (!page)
      return say(
        `leads to ${to}, and there is no such page`,
        'name the page that has the content now',
      );
    const id = place.slice(1);
    const near = placeFor(page.content, page, id);
    return near === id
      ? []
      : say(
          `leads to ${to}, and the page has no place ${place}`,
          `write ${address}${near && `#${near}`}`,
        );
  });
  return [...problems, ...wrong];
}
