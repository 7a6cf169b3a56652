import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { defaultLang, type Lang, langOf, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { siteIn } from '@/lib/site';
import { isInDrawing } from '@/scripts/publish/html-tree';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf, gatherFaults, languageMenuOf, nameOf } from './page-text';
import { addressOf, isPlain, languagesWith, readPage, readText, siteAddresses } from './site';

const languages = openLanguages();
const translations = languages.filter((lang) => lang !== defaultLang);
const addresses = siteAddresses();
const pagesIn = (lang: Lang) =>
  addresses.filter((address) => address !== '/' && langOf(address) === lang);

describe('the languages of a page', () => {
  const links = (page: Tree.Document) =>
    elementsOf(page).filter(({ tagName }) => tagName === 'link');
  const alternates = (page: Tree.Document) =>
    links(page)
      .filter(
        (link) =>
          attributeOf(link, 'rel') === 'alternate' && attributeOf(link, 'hreflang') !== undefined,
      )
      .map((link): [string, string] => [
        attributeOf(link, 'hreflang') ?? '',
        addressOf(attributeOf(link, 'href')),
      ]);
  const planned = new Set(
    languages.flatMap((lang) =>
      siteIn(lang)
        .sitePages()
        .map(({ address }) => address),
    ),
  );
  /** The same page in each language that has it, with English as the default. */
  function expected(address: string): [string, string][] {
    const rest = address.slice(langOf(address).length + 1);
    const there = languages
      .filter((lang) => planned.has(`/${lang}${rest}`))
      .map((lang): [string, string] => [lang, `/${lang}${rest}`]);
    const original = there.find(([lang]) => lang === defaultLang);
    return there.length < 2
      ? []
      : [...there, ...(original ? [['x-default', original[1]] as [string, string]] : [])];
  }
  const sorted = (pairs: readonly [string, string][]) =>
    pairs.map(([lang, address]) => `${lang} ${address}`).sort();

  it('are named in its head: each language that has the page, including its own, and English as the default', () => {
    const faults = addresses
      .filter((address) => address !== '/')
      .flatMap((address) => {
        const [named, wanted] = [sorted(alternates(readPage(address))), sorted(expected(address))];
        return named.join() === wanted.join()
          ? []
          : [`${address}: names ${named.join(', ') || 'none'}; has ${wanted.join(', ')}`];
      });
    expectNone(faults);
    expect(pagesIn(defaultLang).filter((address) => expected(address).length > 0)).not.toEqual([]);
  });

  it('are named in the sitemap as in the head', () => {
    const sitemap = parse(
      readText('/sitemap.xml').replaceAll(/<(xhtml:link [^>]*?)\/>/g, '<$1></xhtml:link>'),
    );
    const entries = elementsOf(sitemap).filter(({ tagName }) => tagName === 'url');
    const faults = entries.flatMap((entry) => {
      const parts = elementsOf(entry);
      const loc = parts.find(({ tagName }) => tagName === 'loc')?.childNodes[0];
      const address = addressOf(loc && 'value' in loc ? loc.value : '');
      const named = parts
        .filter(({ tagName }) => tagName === 'xhtml:link')
        .map((link): [string, string] => [
          attributeOf(link, 'hreflang') ?? '',
          addressOf(attributeOf(link, 'href')),
        ]);
      return sorted(named).join() === sorted(expected(address)).join()
        ? []
        : [`${address}: names ${sorted(named).join(', ') || 'none'}`];
    });
    expectNone(faults);
    expect(entries.length).toBe(planned.size);
  });

  it('agree in its address, its html element and its canonical address', () => {
    const faults = gatherFaults(addresses, (page, address) => {
      const html = elementsOf(page).find(({ tagName }) => tagName === 'html');
      const { code, direction } = languageOf(langOf(address));
      const canonical = addressOf(
        attributeOf(
          links(page).find((link) => attributeOf(link, 'rel') === 'canonical') as Tree.Element,
          'href',
        ),
      );
      return [
        ...(html && attributeOf(html, 'lang') === code && attributeOf(html, 'dir') === direction
          ? []
          : ['another language than its address']),
        ...(canonical === (address === '/' ? `/${defaultLang}/` : address)
          ? []
          : [`its canonical address is ${canonical}`]),
      ];
    });
    expectNone(faults);
  });

  it.each(translations.filter((lang) => languagesWith('news').includes(lang)))(
    'list every item, with the English page of one whose text is not translated: %s',
    (lang) => {
      const listed = (of: Lang, section: 'news' | 'events') =>
        elementsOf(readPage(`/${of}/${section}/`)).flatMap(
          (link) => /^\/..(\/news\/\d{4}.*)/.exec(attributeOf(link, 'href') ?? '')?.[1] ?? [],
        );
      for (const section of ['news', 'events'] as const)
        expect(listed(lang, section).sort()).toEqual(listed(defaultLang, section).sort());
    },
  );

  it.each(translations)('say on every page who translated it: %s', (lang) => {
    const { machine, reviewed } = messages(lang).translation;
    expectNone(
      pagesIn(lang).filter(
        (address) => ![machine, reviewed].some((words) => readText(address).includes(words)),
      ),
    );
  });

  it('are stated by every link to another language', () => {
    const faults = gatherFaults(addresses, (page, address) => {
      const lang = langOf(address);
      const inMenu = languageMenuOf(page);
      return elementsOf(page)
        .filter(
          (link) => link.tagName === 'a' && /^\/[a-z]{2}\//.test(attributeOf(link, 'href') ?? ''),
        )
        .map((link) => ({ link, href: attributeOf(link, 'href') ?? '' }))
        .filter(({ href }) => langOf(href) !== lang)
        .flatMap(({ link, href }) => [
          // A drawing has no room for the attribute.
          ...(isInDrawing(link) || attributeOf(link, 'hreflang') === langOf(href)
            ? []
            : [`the link to ${href} has no hreflang`]),
          ...(inMenu.has(link) ||
          attributeOf(link, 'lang') === langOf(href) ||
          nameOf(link).includes(messages(lang).translation.untranslated)
            ? []
            : [
                `the link to ${href} does not say that it leads to another language: “${nameOf(link)}”`,
              ]),
        ]);
    });
    expectNone(faults);
  });

  it('are in a menu on each page, and have a section each on the page for addresses that do not exist', () => {
    const targetsIn = (elements: Iterable<Tree.Element>) =>
      [...elements].map((link) => attributeOf(link, 'href') ?? '');
    const faults = gatherFaults(addresses, (page, address) => {
      const offered = targetsIn(languageMenuOf(page))
        .filter((href) => href.startsWith('/'))
        .map(langOf);
      const wanted = isPlain(address) ? expected(address).map(([lang]) => lang) : languages;
      return languages
        .filter((lang) => wanted.includes(lang))
        .filter((lang) => lang !== langOf(address) && !offered.includes(lang))
        .map((lang) => `no way to ${lang}`);
    });
    expectNone(faults);
    const sections = elementsOf(readPage('/404.html')).filter(
      ({ tagName }) => tagName === 'section',
    );
    for (const lang of translations) {
      const section = sections.find((element) => attributeOf(element, 'lang') === lang);
      expect(section && targetsIn(elementsOf(section)), lang).toContain(`/${lang}/`);
      expect(readText('/404.html')).toContain(messages(lang).notFound.title);
    }
  });
});
