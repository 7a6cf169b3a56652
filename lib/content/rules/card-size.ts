import { cardBoxes, itemCardText } from '@/lib/cards/card-text';
import { fits } from '@/lib/cards/fit-text';
import { byNumber } from '@/lib/content/lists';
import { fieldProblem, type Rule } from './site';

export const cardSize: Rule = {
  name: 'card-size',
  says: 'Title, place and countries of an item fit on its card, the picture that other sites show with a link to it.',
  find: (site) => {
    const names = Object.fromEntries(site.content.countries.map(({ slug, title }) => [slug, title]));
    const objectives = byNumber(site.content.objectives);
    const items = [...site.content.news, ...site.content.events].map((item) => ({
      item,
      text: itemCardText(site.lang, item, names, objectives),
    }));
    return [
      ...items.flatMap(({ item, text }) => {
        const boxes = cardBoxes(text.objectives.length);
        return (['title', 'kicker', 'foot'] as const)
          .filter((part) => !fits(text[part], boxes[part], site.measure))
          .map((part) =>
            fieldProblem(
              site,
              item.file,
              [fieldOf[part]],
              `is too long for the card of the item: ${text[part].length} letters`,
              'shorten it',
            ),
          );
      }),
      ...site.content.countries
        .filter(({ title }) => !fits(title, cardBoxes(0).title, site.measure))
        .map(({ file, title }) =>
          fieldProblem(site, file, ['title'], `is too long for the card of the country: ${title.length} letters`, 'shorten it'),
        ),
    ];
  },
};

/** The field that fills a part of the card; the date above the title is short. */
const fieldOf = { title: 'title', kicker: 'place', foot: 'countries' } as const;
