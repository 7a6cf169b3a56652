import { sitePages } from '@/lib/content/addresses';
import type { Problem } from '@/lib/content/problem';
import type { Collection, Entry } from '@/lib/content/schema';
import { type Addressed, addressOf, hasOwnRoute } from '@/lib/routes';
import { fieldProblem, type Rule, type Site } from './site';

const addressed: readonly Collection[] = ['news', 'events', 'countries', 'resources', 'glossary', 'threads', 'pages'];

export const addresses: Rule = {
  name: 'addresses',
  says: 'No text of content/pages has the address of another page, and a former slug is neither a present one nor that of two items.',
  find: (site) => [...takenPages(site), ...formerSlugs(site)],
};

/** Texts of content/pages at an address that the site needs for another page. */
function takenPages(site: Site): Problem[] {
  const { content, lang } = site;
  const others = { ...content, pages: content.pages.filter(({ slug }) => hasOwnRoute(slug)) };
  const taken = new Set(sitePages(others, lang).map(({ address }) => address));
  return content.pages.flatMap((page) => {
    const address = addressOf(lang, page);
    if (hasOwnRoute(page.slug) || !taken.has(address)) return [];
    const reason = `gives the page the address ${address}, which another page has`;
    return [{ file: page.file, line: 1, field: 'file name', reason, fix: 'give the file another name' }];
  });
}

function formerSlugs(site: Site): Problem[] {
  return addressed.flatMap((collection) => {
    const present = site.slugsOf(collection);
    const claimed = new Map<string, string>();
    return (site.content[collection] as readonly Entry<Addressed>[]).flatMap(({ file, formerSlugs: former = [] }) =>
      former.flatMap((slug, i) => {
        const say = (reason: string, fix: string) => [fieldProblem(site, file, ['formerSlugs', i], reason, fix)];
        const owner = present.get(slug);
        const other = claimed.get(slug);
        claimed.set(slug, file);
        if (owner)
          return say(
            `"${slug}" is the present name of content/${owner}`,
            owner === file ? 'list only names that the file no longer has' : 'remove it, or rename that file',
          );
        return other ? say(`"${slug}" is a former name of content/${other} too`, 'remove it from one of the two') : [];
      }),
    );
  });
}
