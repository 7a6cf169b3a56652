import { quoted } from '@/lib/content/problem';
import { fieldProblem, type Rule, textProblem } from './site';

/** Words that a writer meant to replace; those in the examples of the guides are among them. */
const placeholder = /\bTODO\b|\bFIXME\b|\bXXX\b|[Ll]orem ipsum|Title of the page, exactly as|First and last name|Public role at the time/;

export const placeholders: Rule = {
  name: 'placeholders',
  says: 'Nothing is left to fill in: no "TODO", and no words of the examples in the guides.',
  *find(site) {
    for (const { collection: _, slug: __, body: ___, ...entry } of site.entries)
      for (const [field, value] of Object.entries(entry)) {
        const found = placeholder.exec(JSON.stringify(value))?.[0];
        if (found) yield fieldProblem(site, entry.file, field, `still has ${quoted(found)} in it`, 'write what belongs there');
      }
    for (const text of site.texts) {
      const found = placeholder.exec(text.body)?.[0];
      if (found) yield textProblem(text, `still has ${quoted(found)} in it`, 'write what belongs there', found);
    }
  },
};
