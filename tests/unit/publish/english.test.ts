import { describe, expect, test } from 'vitest';
import { messages } from '@/lib/i18n/messages';
import { siteUrl } from '@/lib/site-url';
import { finishPage } from '@/scripts/publish/finish-page';

/** The finished body of a page in French, on a site that has some addresses. */
function finish(body: string, addresses: readonly string[] = [], lang = 'fr'): string {
  const { html } = finishPage(
    `<!DOCTYPE html><html lang="${lang}"><head><title>News – Site</title></head><body>${body}</body></html>`,
    (address) => addresses.includes(address),
  );
  return /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
}

describe('a link to a page that is in English alone', () => {
  const addresses = ['/en/news/', '/en/countries/nepal/', '/fr/countries/nepal/'];
  const led = (body: string, place = 'main') => {
    const whole = finish(`<${place}>${body}</${place}>`, addresses);
    return whole.slice(place.length + 2, -place.length - 3);
  };
  const { untranslated } = messages('fr').translation;

  test('leads there and says so', () => {
    expect(led('<a href="/fr/news/#2018">Actualités</a>')).toBe(
      `<a href="/en/news/#2018" hreflang="en">Actualités (${untranslated})</a>`,
    );
    expect(led('<a href="/en/news/">Actualités</a>')).toBe(
      `<a href="/en/news/" hreflang="en">Actualités (${untranslated})</a>`,
    );
    expect(led('<a href="/fr/news/" aria-label="Tout">×</a>')).toBe(
      `<a href="/en/news/" aria-label="Tout (${untranslated})" hreflang="en">×</a>`,
    );
    expect(
      led('<a href="/fr/news/"><svg aria-hidden="true"></svg><span class="a">Tout</span></a>'),
    ).toBe(
      `<a href="/en/news/" hreflang="en"><svg aria-hidden="true"></svg><span class="a">Tout (${untranslated})</span></a>`,
    );
  });

  test.each(['nav', 'header', 'footer'])('says so unseen where there is no room: %s', (place) => {
    expect(led('<a href="/fr/news/">Actualités</a>', place)).toBe(
      `<a href="/en/news/" hreflang="en">Actualités <span class="sr-only">(${untranslated})</span></a>`,
    );
  });

  test('says so unseen in a menu of the text, in one box with a name in English', () => {
    const label = '<span lang="en">News</span>';
    expect(led(`<nav><a href="/fr/news/">${label}</a></nav>`)).toBe(
      `<nav><a href="/en/news/" hreflang="en"><span>${label} <span class="sr-only">(${untranslated})</span></span></a></nav>`,
    );
    expect(led(`<a href="/fr/news/">${label}</a>`)).toBe(
      `<a href="/en/news/" hreflang="en"><span>${label} (${untranslated})</span></a>`,
    );
  });

  test('leads there in the data for search engines', () => {
    const data = (address: string) =>
      `<script type="application/ld+json">{"@id":"${siteUrl}${address}"}</script>`;
    expect(led(data('/fr/news/'))).toBe(data('/en/news/'));
    expect(led(data('/fr/countries/nepal/'))).toBe(data('/fr/countries/nepal/'));
  });

  test.each([
    ['of the language', '<a href="/fr/countries/nepal/#help">Népal</a>'],
    ['that exists nowhere, which the checks report', '<a href="/fr/nowhere/">Rien</a>'],
    ['that says so already', '<a href="/en/news/" hreflang="en">News</a>'],
    ['on this page', '<a href="#content">Contenu</a>'],
  ])('leaves alone one %s', (_what, link) => {
    expect(led(link)).toBe(link);
  });
});
