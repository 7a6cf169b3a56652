import { fieldProblem, type Rule } from './site';

export const helplines: Rule = {
  name: 'helplines',
  says: 'A helpline says how to reach it, or notes that no way is known, and does not claim to be confirmed.',
  *find(site) {
    for (const { file, helplines: list = [] } of [...site.content.countries, ...site.content.pages])
      for (const [i, { name, source: _, status: __, ...helpline }] of list.entries()) {
        const { number, url, email, note } = helpline;
        const claim = Object.entries(helpline).find(([, value]) => /(?<!\bnot (?:been )?)\b(?:confirmed|verified)\b/i.test(value ?? ''));
        const say = (field: string, reason: string, fix: string) => fieldProblem(site, file, `helplines.${i}.${field}`, reason, fix);
        if (!number && !url && !email && !note)
          yield say('name', `"${name}" has no number, url, email or note`, 'add how to reach it, or a note that no way is known');
        if (claim) yield say(claim[0], 'claims to be confirmed', 'say what the page says, and when; nothing here has been confirmed since');
      }
  },
};
