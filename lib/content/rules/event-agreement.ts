import { fieldProblem, type Rule } from './site';

export const eventAgreement: Rule = {
  name: 'event-agreement',
  says: 'A report has the relation of its event, and a country in common with it.',
  find: (site) =>
    site.content.news.flatMap(({ file, relation, countries, event: slug }) => {
      const event = site.content.events.find((candidate) => candidate.slug === slug);
      if (!event) return [];
      // Of a country that does not exist, it is said elsewhere.
      const areKnown = countries.every((country) => site.slugsOf('countries').has(country));
      const isApart =
        areKnown && countries.length > 0 && event.countries.length > 0 && !countries.some((country) => event.countries.includes(country));
      return [
        ...(relation === event.relation
          ? []
          : [
              fieldProblem(
                site,
                file,
                ['relation'],
                `"${relation}" differs from the event ${slug}, which has "${event.relation}"`,
                'correct one of the two',
              ),
            ]),
        ...(isApart
          ? [
              fieldProblem(
                site,
                file,
                ['countries'],
                `has no country in common with the event ${slug} (${event.countries.join(', ')})`,
                'correct the countries of one of the two, or the field "event"',
              ),
            ]
          : []),
      ];
    }),
};
