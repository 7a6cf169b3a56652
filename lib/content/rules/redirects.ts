import { readRedirectFile, readRedirects } from '@/lib/content/read/redirects';
import type { Contents } from '@/lib/content/schema/entry';
import { sitePages } from '@/lib/site/site-pages';
import type { Problem } from '@/lib/source/problem';

/** Folders without dots and doubled slashes, which would lead to the address of another page. */
const pageAddress = /^\/([^\s#?/.%\\]+\/)*$/;

/** What is wrong with the redirects: an old address that a page has, or a new one that none has. The page of a file that could not be read is missing too. */
export function redirectProblems(contents: Contents, folder: string, isComplete = true): Problem[] {
  const { file, problems, lineOf } = readRedirectFile(folder);
  const pages = new Set(
    [...contents].flatMap(([lang, content]) =>
      sitePages(content, lang).map(({ address }) => address),
    ),
  );
  const isPage = (address: string) =>
    ['', ...[...contents.keys()].map((lang) => `/${lang}`)].some((lang) =>
      pages.has(lang + address),
    );
  const isInLanguage = (address: string) =>
    [...contents.keys()].some((lang) => address.startsWith(`/${lang}/`));
  const wrong = readRedirects(folder).flatMap(({ from, to }): Problem[] => {
    const say = (reason: string, fix: string) => [
      { file, line: lineOf([from]), field: from, reason, fix },
    ];
    if (!pageAddress.test(from) || !pageAddress.test(to.replace(/#\S+$/, '')))
      return say(
        'is not an old and a new address',
        'write the address of a page on both sides: /old/: /new/',
      );
    if (isInLanguage(from) !== isInLanguage(to))
      return say('has a language on one side alone', 'name it on both sides, or on neither');
    if (isPage(from))
      return say('is the address of a page, which the redirect would hide', 'remove the redirect');
    if (!isComplete || isPage(to.replace(/#.*/, ''))) return [];
    return say(
      `leads to ${to}, and there is no such page`,
      'name the page that has the content now',
    );
  });
  return [...problems, ...wrong];
}
