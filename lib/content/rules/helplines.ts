import { fieldProblem, type Rule } from './site';

export const helplines: Rule = {
  name: 'helplines',
  says: 'A helpline says how to reach it, or notes that no way is known, and does not claim to be confirmed.',
  *find(site) {
    for (const { file, helplines: list = [] } of [...site.content.countries, ...site.content.pages])
      for (const [i, { name, source: _, status: __, ...helpline }] of list.entries()) {
        const { number, url, email, note } = helpline;
        const claim = Object.entries(helpline).find(([, value]) => /(?<!\bnot (?:been )?)\b(?:confirmed|verified)\b/i.test(value ?? ''));
        if (!number && !url && !email && !note)
          yield fieldProblem(
            site,
            file,
            ['helplines', i, 'name'],
            `"${name}" has no number, url, email or note`,
            'add how to reach it, or a note that no way is known',
          );
        if (claim)
          yield fieldProblem(
            site,
            file,
            ['helplines', i, claim[0]],
            'claims to be confirmed',
            'say what the page says, and when; nothing here has been confirmed since',
          );
      }
  },
};
