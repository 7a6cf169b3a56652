import { factsOf } from '@/lib/content/body-facts';
import { type Rule, textProblem } from './site';

export const footnotes: Rule = {
  name: 'footnotes',
  says: 'Every footnote that a text refers to is written below it, once, and every footnote written is referred to.',
  *find({ texts }) {
    for (const text of texts) {
      const { used, written, literal } = factsOf(text).footnotes;
      const names = new Set(used.map(({ name }) => name.toLowerCase()));
      const seen = new Set<string>();
      for (const { name, line } of literal) {
        const fix = `write it at the end: [^${name}]: Publisher, [title](https://…).`;
        yield textProblem(text, `refers to the footnote [^${name}], which is not written`, fix, line);
      }
      for (const { name, line } of written) {
        const key = name.toLowerCase();
        const fix = `put [^${name}] after the words it belongs to, or remove it`;
        if (seen.has(key)) yield textProblem(text, `has the footnote [^${name}] a second time`, 'rename one of the two', line);
        else if (!names.has(key)) yield textProblem(text, `has the footnote [^${name}], to which nothing refers`, fix, line);
        seen.add(key);
      }
    }
  },
};
