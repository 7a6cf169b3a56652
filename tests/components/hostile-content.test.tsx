import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Document } from '@/components/layout/Document';
import { movedPage } from '@/lib/hosting/moved';
import { siteIn } from '@/lib/site';
import { finishPage } from '@/scripts/publish/finish-page';
import { attributeOf, elementsOf, isOurScript } from '@/scripts/publish/html-tree';
import { makeHostileContent, payloads } from '../hostile-content';

// Next replaces the font when it compiles.
vi.mock('@/components/layout/display-font', () => ({ displayFont: { variable: 'font' } }));

interface Route {
  default: (context: { params: Promise<object> }) => Promise<ReactNode>;
}

/** The items whose pages are made, by the route of their kind. */
const slugs: Readonly<Record<string, string>> = {
  'countries/[slug]': 'nepal',
  'countries/[slug]/activity': 'nepal',
  'events/[slug]': '2018-03-20-nepal-course',
  'news/[slug]': '2018-03-22-nepal-course',
  'threads/[slug]': 'offices',
};
const folder = path.resolve('app/[lang]');
/** The routes of a page or of these items; lists and orders show what they show again. */
const routes = readdirSync(folder, { recursive: true })
  .map((name) => String(name).split(path.sep).join('/'))
  .filter((name) => name === 'page.tsx' || name.endsWith('/page.tsx'))
  .map((name) => name.replace(/\/?page\.tsx$/, ''))
  .filter((name) => !name.includes('[') || slugs[name]);

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
    for (const route of routes) {
      const { default: makePage }: Route = await import(path.join(folder, route, 'page.tsx'));
      const params = Promise.resolve({ lang, slug: slugs[route] });
      const page = await makePage({ params }).catch((error: Error) => {
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
  expect(routes.length).toBeGreaterThan(20);
  expect(pages).toBeGreaterThan(routes.length);
  expect(seen.size, 'payloads that pages show as words').toBeGreaterThan(25);
  const [redirect] = siteIn('fr').redirects();
  if (!redirect) throw new Error('the fixture has a redirect');
  for (const payload of payloads)
    expect(dangersIn(movedPage(redirect, payload))).toEqual(['<meta>']);
});
