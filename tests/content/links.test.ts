import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { getListPaths } from '@/lib/content/index';
import { collections } from '@/lib/content/schema';
import { routes } from '@/lib/routes';
import { content, readBody } from './prose';

const bodies = collections.flatMap((collection) => content[collection].map(({ file, body }) => ({ file, tree: readBody(body) })));

/** Every page that a text may link to; a place within a page stands with its "#". */
function addresses(lang: string): Set<string> {
  const known = new Set<string>(['/']);
  for (const page of [
    'home about objectives partners results timeline legal original countries news events resources glossary',
    'help safe search data aboutSite accessibility privacy',
  ].flatMap((names) => names.split(' ')) as ('home' | 'about')[]) {
    known.add(routes[page](lang));
  }
  for (const section of ['news', 'events'] as const) for (const path of getListPaths(section)) known.add(routes.list(lang, section, path));
  for (const { slug } of content.countries) known.add(routes.country(lang, slug)).add(`${routes.help(lang)}#${slug}`);
  for (const { slug } of content.news) known.add(routes.article(lang, slug));
  for (const { slug } of content.events) known.add(routes.event(lang, slug));
  for (const { slug } of content.resources) known.add(routes.resource(lang, slug));
  for (const { slug } of content.glossary) known.add(routes.term(lang, slug));
  return known;
}

test('no text links to a page that does not exist', () => {
  const known = addresses('en');
  // Files, as of the open data, are written by the build, which checks links to them itself.
  const isFile = (url: string) => /\/[^/]+\.[a-z]+$/.test(url);
  const offenders = bodies.flatMap(({ file, tree }) =>
    linksOf(tree)
      .filter((url) => url.startsWith('/') && !isFile(url) && !known.has(url))
      .map((url) => `${file}: ${url}`),
  );
  expect(bodies.length).toBeGreaterThan(0);
  expect(offenders).toEqual([]);
});

function linksOf(tree: Root): string[] {
  const urls: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') urls.push(node.url);
  });
  return urls;
}

test('every footnote is used, and every one used is written', () => {
  const offenders = bodies.flatMap(({ file, tree }) => {
    const [used, written, faults] = [new Set<string>(), new Set<string>(), [] as string[]];
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') used.add(node.identifier);
      if (node.type === 'footnoteDefinition') {
        if (written.has(node.identifier)) faults.push(`${file}: [^${node.identifier}] is written twice`);
        written.add(node.identifier);
      }
      // A reference to a footnote that is not written stays text.
      if (node.type === 'text') for (const [mark] of node.value.matchAll(/\[\^[^\]]+\]/g)) faults.push(`${file}: ${mark} is not written`);
    });
    return [...faults, ...[...written].filter((id) => !used.has(id)).map((id) => `${file}: [^${id}] is not used`)];
  });
  expect(offenders).toEqual([]);
});
