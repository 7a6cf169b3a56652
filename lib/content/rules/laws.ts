import { fieldProblem, type Rule } from './site';

export const laws: Rule = {
  name: 'laws',
  says: 'A country has laws, or a lawsNote that says that none was found.',
  *find(site) {
    for (const { file, laws: list, lawsNote } of site.content.countries)
      if (list.length === 0 && !lawsNote)
        yield fieldProblem(site, file, 'laws', 'is empty, and there is no lawsNote', 'add a law, or say in lawsNote that none was found');
  },
};
