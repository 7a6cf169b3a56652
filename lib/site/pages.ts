import { type Redirect, readRedirects } from '@/lib/content/read/redirects';
import type { Content, ContentByLanguage, Entry } from '@/lib/content/schema/entry';
import { factsOf } from '@/lib/content/text/body-facts';
import {
  defaultLang,
  isLang,
  type Lang,
  languageOf,
  languages,
  withoutLanguage,
} from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressesIn, type PageWithRoute } from '@/lib/routes';
import { hasAddress, isMade, sitePages } from './site-pages';

/** Headings of the page "About this site" that readers look for in the footer. */
const footerParts = ['languages', 'accessibility', 'privacy'];

/** The pages of a site in one language. */
export function pagesIn(contents: ContentByLanguage, content: Content, lang: Lang) {
  const address = addressesIn(lang);
  const open = languages.map(({ code }) => code).filter((code) => contents.has(code));

  /** The languages that have the page at an address, each with its address there. */
  const translations = (path: string): { lang: Lang; address: string }[] =>
    open
      .map((code) => ({ lang: code, address: `/${code}${withoutLanguage(path)}` }))
      .filter((there) => hasAddress(contents, there.lang, there.address));

  /**
   * The language menu of the page at an address, or of a page without one: a language that does not
   * have the page leads to its home page, and says so.
   */
  function languageMenu(path?: string): { lang: Lang; href: string; label: string }[] {
    const there = path ? translations(path) : [];
    return open.map((code) => {
      const { name } = languageOf(code);
      const page = there.find((found) => found.lang === code);
      return page
        ? { lang: code, href: page.address, label: name }
        : {
            lang: code,
            href: addressesIn(code).page('home'),
            label: messages(code).languages.home({ name }),
          };
    });
  }

  /** A page of content/pages; throws if it is missing. */
  function page(slug: string): Entry<'pages'> {
    const found = content.pages.find((entry) => entry.slug === slug);
    if (found) return found;
    throw new Error(`content/pages/${slug}.md is missing: the site has an address for it`);
  }

  /** What links to a page call it. */
  function label(slug: PageWithRoute): string {
    const { label: short, title } = page(slug);
    return short ?? title;
  }

  let files: ReadonlyMap<string, string> | undefined;
  function fileOf(path: string): string | undefined {
    files ??= new Map([
      ...content.countries.flatMap(({ slug, file }) => [
        [address.helpIn(slug), file] as const,
        [address.cards(slug), file] as const,
      ]),
      ...sitePages(content, lang).flatMap((there) =>
        there.entry ? [[there.address, there.entry.file] as const] : [],
      ),
    ]);
    return files.get(path);
  }

  return {
    page,
    label,
    /** A link to a page. */
    link: (slug: PageWithRoute) => ({
      href: address.of(page(slug)),
      label: label(slug),
      lang: page(slug).lang,
    }),
    /** The pages of content/pages. */
    pages: content.pages.filter(isMade),
    /** The pages of a menu in its order, with what it calls them and a hint. */
    menu: (name: 'main' | 'project' | 'footer') =>
      content.pages
        .filter(({ menus }) => menus?.includes(name))
        .sort((a, b) => (a.order ?? 99) - (b.order ?? 99))
        .map((entry) => ({
          slug: entry.slug,
          href: address.of(entry),
          label: entry.label ?? entry.title,
          hint: entry.hint,
          lang: entry.lang,
        })),
    /** The parts of "About this site" that the footer leads to. */
    partsAboutThisSite: () => {
      const about = page('about-this-site');
      return factsOf(about)
        .headings.filter(({ id }) => footerParts.includes(id))
        .map(({ id, label: text }) => ({
          href: `${address.of(about)}#${id}`,
          label: text,
          lang: about.lang,
        }));
    },
    /** The file below content/ that a page is about; undefined for a list. */
    fileOf,
    /** Every page in this language. */
    sitePages: () => sitePages(content, lang),
    /** Day of the last change of substance: the latest `updated` of the pages. */
    updated:
      (contents.get(defaultLang) ?? content).pages
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '1970-01-01',
    /** The languages of the site, in the order of the language menu. */
    languages: open,
    translations,
    languageMenu,
    /**
     * Old addresses, each with the one where its content is now: in the same language, or in
     * English if the page exists only there.
     */
    redirects: (): Redirect[] =>
      readRedirects().flatMap((redirect) => {
        const [, only = ''] = redirect.from.split('/');
        if (isLang(only)) return only === lang ? [redirect] : [];
        const from = `/${lang}${redirect.from}`;
        // A page that not every build makes keeps its address where there is one.
        if (hasAddress(contents, lang, from)) return [];
        const there = hasAddress(contents, lang, `/${lang}${redirect.to.replace(/#.*/, '')}`)
          ? lang
          : defaultLang;
        return [{ from, to: `/${there}${redirect.to}` }];
      }),
  };
}
