import { fieldProblem, type Rule } from './site';

export const helplines: Rule = {
  name: 'helplines',
  says: 'A helpline says how it is reached, or notes that no way is known, and does not claim to be confirmed.',
  find: (site) =>
    [...site.content.countries, ...site.content.pages].flatMap(({ file, helplines: list = [] }) =>
      list.flatMap(({ name, source: _, status: __, ...helpline }, i) => {
        const { number, url, email, note } = helpline;
        const claim = Object.entries(helpline).find(([, value]) => /(?<!\bnot (?:been )?)\b(?:confirmed|verified)\b/i.test(value ?? ''));
        return [
          ...(number || url || email || note
            ? []
            : [
                fieldProblem(
                  site,
                  file,
                  ['helplines', i, 'name'],
                  `"${name}" has no number, url, email or note`,
                  'add how it is reached, or a note that no way is known',
                ),
              ]),
          ...(claim
            ? [
                fieldProblem(
                  site,
                  file,
                  ['helplines', i, claim[0]],
                  'claims to be confirmed',
                  'say what the page says, and when; nothing here has been confirmed since',
                ),
              ]
            : []),
        ];
      }),
    ),
};
