import { factsOf } from '@/lib/content/body-facts';
import { type Rule, textProblem } from './site';

export const footnotes: Rule = {
  name: 'footnotes',
  says: 'Every footnote that a text refers to is written below it, once, and every one written is referred to.',
  find: ({ texts }) =>
    texts.flatMap((text) => {
      const { used, written, literal } = factsOf(text).footnotes;
      const names = new Set(used.map(({ name }) => name.toLowerCase()));
      const seen = new Set<string>();
      return [
        ...literal.map(({ name, line }) =>
          textProblem(
            text,
            line,
            `refers to the footnote [^${name}], which is not written`,
            `write it at the end: [^${name}]: Publisher, [title](https://…).`,
          ),
        ),
        ...written.flatMap(({ name, line }) => {
          const key = name.toLowerCase();
          const isTwice = seen.has(key);
          seen.add(key);
          if (isTwice) return [textProblem(text, line, `has the footnote [^${name}] a second time`, 'give one of the two another name')];
          return names.has(key)
            ? []
            : [
                textProblem(
                  text,
                  line,
                  `has the footnote [^${name}], to which nothing refers`,
                  `put [^${name}] after the words it belongs to, or remove it`,
                ),
              ];
        }),
      ];
    }),
};
