import type { Collection } from '@/lib/content/read/schema';
import { requiredPages } from '@/lib/routes';
import { article, type Fields, makeSource } from '../content-factory';
import { readYaml } from '../read-yaml';

const items: Readonly<Record<string, Fields & { text?: string }>> = readYaml('language/small-site.yaml');

/** The English originals of a small site with something on each kind of page, by path below content/. */
export function smallSite(): Record<string, string> {
  const pages = requiredPages.map((slug) => [
    `pages/${slug}`,
    {
      title: `About ${slug.replaceAll('-', ' ')}`,
      text: `Words about it, and [Nepal](/countries/nepal/).\n\n## What to know\n\nThere are {news} news items and {events} events.`,
    },
  ]);
  return Object.fromEntries(
    Object.entries<Fields & { text?: string }>({ ...Object.fromEntries(pages), ...items }).map(([name, { text = '', ...fields }]) => [
      `${name}.md`,
      makeSource(
        name.split('/')[0] as Collection,
        fields,
        text.replace(/\{article ([\w ]+)\}/, (_, words) => article(words)),
      ),
    ]),
  );
}

export const exceptions = {
  withoutText: ['news/2018-12-14-untranslated.md'],
  lagging: ['countries/mali.md'],
  reviewed: ['events/2018-03-05-course.md'],
};
