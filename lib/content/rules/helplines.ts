import type { Problem } from '@/lib/content/problem';
import { fieldProblem, type Rule } from './site';

export const helplines: Rule = {
  name: 'helplines',
  says: 'A helpline says how to reach it unless it is the state body in charge, of which each country has one, the last in the list. A number for calls from abroad begins with "+". Nothing claims to be confirmed.',
  *find(site) {
    for (const { file, helplines: list = [] } of [...site.content.countries, ...site.content.pages])
      for (const [i, { name, kind, numbers = [], fromAbroad, url, email, sources: _, ...words }] of list.entries()) {
        const say = (field: string, reason: string, fix: string): Problem =>
          fieldProblem(site, file, `helplines.${i}.${field}`, reason, fix);
        const claim = Object.entries(words).find(([, value]) => /(?<!\bnot (?:been )?)\b(?:confirmed|verified)\b/i.test(value ?? ''));
        if (kind !== 'in-charge' && numbers.length === 0 && !url && !email && !words.note)
          yield say('name', `"${name}" has no number, url, email or note`, 'add how to reach it, or a note that says how');
        if (fromAbroad && !fromAbroad.startsWith('+'))
          yield say('fromAbroad', 'works only inside the country', 'begin it with "+" and the code of the country');
        if (claim) yield say(claim[0], 'claims to be confirmed', 'say what the page says; nobody has called to confirm it');
      }
    for (const { file, helplines: list } of site.content.countries)
      if (list.length > 0 && list.findIndex(({ kind }) => kind === 'in-charge') !== list.length - 1)
        yield fieldProblem(
          site,
          file,
          'helplines',
          'does not end with the state body in charge',
          'put one entry of the kind "in-charge" last',
        );
  },
};
