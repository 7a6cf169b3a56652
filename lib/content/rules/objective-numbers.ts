import { fieldProblem, type Rule } from './site';

export const objectiveNumbers: Rule = {
  name: 'objective-numbers',
  says: 'No two objectives have the same number.',
  *find(site) {
    const { objectives } = site.content;
    for (const [i, { file, number }] of objectives.entries()) {
      const other = objectives.slice(0, i).find((one) => one.number === number);
      if (other)
        yield fieldProblem(site, file, 'number', `${number} is the number of content/${other.file} too`, 'number them from 1 to 6');
    }
  },
};
