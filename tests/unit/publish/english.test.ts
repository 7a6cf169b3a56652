import { describe, expect, test } from 'vitest';
import { inEnglish, notInEnglish } from '@/lib/i18n/english-words';
import { messages } from '@/lib/i18n/messages';
import { siteUrl } from '@/lib/site-url';
import { finishPage } from '@/scripts/publish/finish-page';

/** The finished body of a page in French, on a site that has some addresses. */
function finish(body: string, addresses: readonly string[] = [], lang = 'fr'): string {
  const { html } = finishPage(
    `<!DOCTYPE html><html lang="${lang}"><head><title>${inEnglish('News')} – Site</title></head><body>${body}</body></html>`,
    (address) => addresses.includes(address),
  );
  expect(html).toContain('<title>News – Site</title>');
  expect(html).not.toMatch(/[\u2063\u2064]/);
  return /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
}

const news = inEnglish('News');
const marked = (text: string) => `<span lang="en" dir="ltr">${text}</span>`;

describe('words in English for want of a translation', () => {
  test.each([
    ['a text', `<p>${news}</p>`, `<p>${marked('News')}</p>`],
    ['a part of a text', `<p>Ici : ${news}.</p>`, `<p>Ici : ${marked('News')}.</p>`],
    [
      'an English text around words of the page',
      `<p>${inEnglish(`News of ${notInEnglish('Népal')}`)}</p>`,
      `<p>${marked('News of ')}Népal</p>`,
    ],
    [
      'an English text around an English name',
      `<p>${inEnglish(`News of ${notInEnglish(inEnglish('Nepal'))}`)}</p>`,
      `<p>${marked('News of Nepal')}</p>`,
    ],
    [
      'a text that is cut in two',
      `<p><b>${news.slice(0, 3)}</b>${news.slice(3)}</p>`,
      `<p><b>${marked('Ne')}</b>${marked('ws')}</p>`,
    ],
    ['a text in English anyway', `<p lang="en">${news}</p>`, '<p lang="en">News</p>'],
    ['an option', `<option>${news}</option>`, '<option lang="en">News</option>'],
    ['a title without a text', `<i title="${news}"></i>`, '<i title="News" lang="en"></i>'],
    ['an attribute', `<p title="${news}">Ici</p>`, '<p title="News">Ici</p>'],
    [
      'a label of a picture',
      `<svg><text>${news} <tspan>3</tspan></text></svg>`,
      '<svg><text><tspan lang="en">News</tspan> <tspan>3</tspan></text></svg>',
    ],
    [
      'the title of a picture',
      `<svg><title>${news}</title></svg>`,
      '<svg><title lang="en">News</title></svg>',
    ],
  ])('say so: %s', (_what, body, finished) => {
    expect(finish(body)).toBe(finished);
  });

  test('need not say so on an English page, nor in data', () => {
    expect(finish(`<p>${news}</p>`, [], 'en')).toBe('<p>News</p>');
    const data = (text: string) => `<script type="application/ld+json">{"a":"${text}"}</script>`;
    expect(finish(data(news))).toBe(data('News'));
  });
});

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
    const label = marked('News');
    expect(led(`<nav><a href="/fr/news/">${news}</a></nav>`)).toBe(
      `<nav><a href="/en/news/" hreflang="en"><span>${label} <span class="sr-only">(${untranslated})</span></span></a></nav>`,
    );
    expect(led(`<a href="/fr/news/">${news}</a>`)).toBe(
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
