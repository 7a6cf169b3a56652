import { factsOf } from '@/lib/content/body-facts';
import { hasWord } from '@/lib/content/has-word';
import { fieldProblem, type Rule } from './site';

export const people: Rule = {
  name: 'people',
  says: 'Everyone listed under a news item is named in its text.',
  *find(site) {
    for (const article of site.content.news) {
      const prose = plain(`${article.title}\n${article.summary}\n${factsOf(article).prose}`);
      const fix = 'say in the text what this person said or did, or remove the entry';
      for (const [i, { name }] of article.people.entries())
        if (!familyNames(name).some((part) => hasWord(prose, part)))
          yield fieldProblem(site, article.file, `people.${i}.name`, `${name} is not in the text`, fix);
    }
  },
};

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every part of a name but the first: which of them is the family name differs from language to language. */
function familyNames(name: string): string[] {
  const parts = plain(name)
    .split(/[\s.]+/)
    .filter((part) => part.length > 1);
  return parts.length > 1 ? parts.slice(1) : parts;
}
