import { fieldProblem, type Rule } from './site';

export const objectiveNumbers: Rule = {
  name: 'objective-numbers',
  says: 'Each objective has a number of its own.',
  find: (site) =>
    site.content.objectives.flatMap(({ file, number }, i, all) => {
      const other = all.slice(0, i).find((one) => one.number === number);
      return other
        ? [fieldProblem(site, file, ['number'], `${number} is the number of content/${other.file} too`, 'give each its own, from 1 to 6')]
        : [];
    }),
};
