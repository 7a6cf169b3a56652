import { fieldProblem, type Rule } from './site';

export const eventAgreement: Rule = {
  name: 'event-agreement',
  says: 'A report has the same relation as its event, and a country in common with it.',
  *find(site) {
    for (const { file, relation, countries, event: slug } of site.content.news) {
      const event = site.content.events.find((candidate) => candidate.slug === slug);
      if (!event) continue;
      if (relation !== event.relation) {
        const reason = `"${relation}" differs from the event ${slug}, which has "${event.relation}"`;
        yield fieldProblem(site, file, 'relation', reason, 'correct one of the two');
      }
      // The rule "references" reports countries that do not exist.
      const areKnown = countries.every((country) => site.slugsOf('countries').has(country));
      const isShared = countries.some((country) => event.countries.includes(country));
      if (areKnown && !isShared && countries.length > 0 && event.countries.length > 0) {
        const reason = `has no country in common with the event ${slug} (${event.countries.join(', ')})`;
        yield fieldProblem(site, file, 'countries', reason, 'correct the countries of one of the two, or the field "event"');
      }
    }
  },
};
