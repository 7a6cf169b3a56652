import { sitePages } from '@/lib/content/addresses';
import type { Problem } from '@/lib/content/problem';
import type { Entry } from '@/lib/content/schema';
import { type Addressed, addressedCollections, addressOf, hasOwnRoute } from '@/lib/routes';
import { fieldProblem, type Rule, type Site } from './site';

export const addresses: Rule = {
  name: 'addresses',
  says: 'No text of content/pages has the address of another page, and no former slug is in use or belongs to two items.',
  *find(site) {
    yield* takenPages(site);
    yield* formerSlugs(site);
  },
};

/** Texts of content/pages at an address that the site needs for another page. */
function* takenPages({ content, lang }: Site): Iterable<Problem> {
  const others = { ...content, pages: content.pages.filter(({ slug }) => hasOwnRoute(slug)) };
  const taken = new Set(sitePages(others, lang).map(({ address }) => address));
  for (const page of content.pages) {
    const address = addressOf(lang, page);
    if (hasOwnRoute(page.slug) || !taken.has(address)) continue;
    const reason = `gives the page the address ${address}, which another page has`;
    yield { file: page.file, line: 1, field: 'file name', reason, fix: 'give the file another name' };
  }
}

function* formerSlugs(site: Site): Iterable<Problem> {
  for (const collection of addressedCollections) {
    const present = site.slugsOf(collection);
    const claimed = new Map<string, string>();
    for (const { file, formerSlugs: former = [] } of site.content[collection] as readonly Entry<Addressed>[])
      for (const [i, slug] of former.entries()) {
        const say = (reason: string, fix: string) => fieldProblem(site, file, `formerSlugs.${i}`, reason, fix);
        const owner = present.get(slug);
        const other = claimed.get(slug);
        claimed.set(slug, file);
        if (owner === file) yield say(`"${slug}" is the present name of this file`, 'list only names that the file no longer has');
        else if (owner) yield say(`"${slug}" is the present name of content/${owner}`, 'remove it, or rename that file');
        else if (other) yield say(`"${slug}" is a former name of content/${other} too`, 'remove it from one of the two');
      }
  }
}
