import { parse } from 'parse5';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import * as aToZ from '@/app/[lang]/a-to-z/page';
import * as law from '@/app/[lang]/about/law-and-policy/page';
import * as objectives from '@/app/[lang]/about/objectives/page';
import * as overview from '@/app/[lang]/about/page';
import * as results from '@/app/[lang]/about/results/page';
import * as timeline from '@/app/[lang]/about/timeline/page';
import * as whoDidWhat from '@/app/[lang]/about/who-did-what/page';
import * as aboutThisSite from '@/app/[lang]/about-this-site/page';
import * as accessibility from '@/app/[lang]/accessibility/page';
import * as activity from '@/app/[lang]/countries/[slug]/activity/page';
import * as country from '@/app/[lang]/countries/[slug]/page';
import * as countries from '@/app/[lang]/countries/page';
import * as data from '@/app/[lang]/data/page';
import * as event from '@/app/[lang]/events/[slug]/page';
import * as events from '@/app/[lang]/events/page';
import * as getHelp from '@/app/[lang]/get-help/page';
import * as glossary from '@/app/[lang]/glossary/page';
import * as article from '@/app/[lang]/news/[slug]/page';
import * as news from '@/app/[lang]/news/page';
import * as home from '@/app/[lang]/page';
import * as resources from '@/app/[lang]/resources/page';
import * as search from '@/app/[lang]/search/page';
import * as safety from '@/app/[lang]/staying-safe-online/page';
import * as thread from '@/app/[lang]/threads/[slug]/page';
import * as threads from '@/app/[lang]/threads/page';
import { Document } from '@/components/layout/Document';
import { movedPage } from '@/lib/hosting/moved';
import { siteIn } from '@/lib/site';
import { finishPage } from '@/scripts/publish/finish-page';
import { attributeOf, elementsOf, isOurScript } from '@/scripts/publish/html-tree';
import { makeHostileContent, payloads } from '../hostile-content';

// Next replaces the font when it compiles.
vi.mock('@/components/layout/display-font', () => ({ displayFont: { variable: 'font' } }));

interface Route {
  default: (context: { params: Promise<never> }) => Promise<ReactNode>;
}
const routes: readonly (readonly [Route, slug?: string])[] = [
  ...[home, overview, law, objectives, results, timeline, whoDidWhat, aboutThisSite].map(
    (module) => [module as unknown as Route] as const,
  ),
  ...[accessibility, aToZ, data, events, getHelp, glossary, news, resources, search, safety].map(
    (module) => [module as unknown as Route] as const,
  ),
  ...[countries, threads].map((module) => [module as unknown as Route] as const),
  [country as unknown as Route, 'nepal'],
  [activity as unknown as Route, 'nepal'],
  [article as unknown as Route, '2018-03-22-nepal-course'],
  [event as unknown as Route, '2018-03-20-nepal-course'],
  [thread as unknown as Route, 'offices'],
];

/** Whatever in a page could run, load from elsewhere or send somewhere. */
function dangersIn(html: string): string[] {
  return elementsOf(parse(html)).flatMap((element) => {
    const dangers = element.attrs
      .filter(
        ({ name, value }) =>
          name.startsWith('on') ||
          name === 'srcdoc' ||
          /^\s*(javascript|data|vbscript):/i.test(value) ||
          (/^(src|action|data|formaction|poster|background)$/.test(name) &&
            !/^\/(?![/\\])/.test(value)),
      )
      .map(({ name, value }) => `<${element.tagName} ${name}="${value}">`);
    const isStrange =
      /^(iframe|object|embed|base|style|video|audio|math|img)$/.test(element.tagName) ||
      (element.tagName === 'script' && !isOurScript(element)) ||
      (element.tagName === 'meta' && attributeOf(element, 'http-equiv') !== undefined) ||
      (element.tagName === 'link' && /evil/.test(attributeOf(element, 'href') ?? ''));
    return isStrange ? [...dangers, `<${element.tagName}>`] : dangers;
  });
}

test('no page runs or loads what words of content, translations or messages say', {
  timeout: 120_000,
}, async () => {
  makeHostileContent('tests/fixture', 'fr');
  const seen = new Set<string>();
  let pages = 0;
  for (const lang of ['en', 'fr'] as const)
    for (const [module, slug] of routes) {
      const params = Promise.resolve({ lang, slug } as never);
      const page = await module.default({ params }).catch((error: Error) => {
        // The page is in English alone.
        if (/^NEXT_(REDIRECT|HTTP_ERROR)/.test(error.message)) return undefined;
        throw error;
      });
      if (page === undefined) continue;
      pages++;
      const html = renderToStaticMarkup(<Document site={siteIn(lang)}>{page}</Document>);
      const finished = finishPage(html);
      expect([...dangersIn(html), ...dangersIn(finished.html)]).toEqual([]);
      const words = parse(finished.html);
      for (const { childNodes } of elementsOf(words))
        for (const child of childNodes)
          if ('value' in child)
            for (const payload of payloads) if (child.value.includes(payload)) seen.add(payload);
    }
  expect(pages).toBeGreaterThan(routes.length);
  expect(seen.size, 'payloads that pages show as words').toBeGreaterThan(25);
  const [redirect] = siteIn('fr').redirects();
  if (!redirect) throw new Error('the fixture has a redirect');
  for (const payload of payloads)
    expect(dangersIn(movedPage(redirect, payload))).toEqual(['<meta>']);
});
