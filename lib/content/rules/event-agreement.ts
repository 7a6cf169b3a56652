import { fieldProblem, type Rule } from './site';

export const eventAgreement: Rule = {
  name: 'event-agreement',
  says: 'A report has the same relation as its event, and a country in common with it.',
  *find(site) {
    for (const { file, relation, countries, event: slug } of site.content.news) {
      const event = site.content.events.find((candidate) => candidate.slug === slug);
      if (!event) continue;
      if (relation !== event.relation)
        yield fieldProblem(
          site,
          file,
          ['relation'],
          `"${relation}" differs from the event ${slug}, which has "${event.relation}"`,
          'correct one of the two',
        );
      // The rule "references" reports countries that do not exist.
      const areKnown = countries.every((country) => site.slugsOf('countries').has(country));
      const isShared = countries.some((country) => event.countries.includes(country));
      if (areKnown && !isShared && countries.length > 0 && event.countries.length > 0)
        yield fieldProblem(
          site,
          file,
          ['countries'],
          `has no country in common with the event ${slug} (${event.countries.join(', ')})`,
          'correct the countries of one of the two, or the field "event"',
        );
    }
  },
};
