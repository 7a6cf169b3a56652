import { cardBoxes, itemCardText } from '@/lib/cards/card-text';
import { fits, missingLetters } from '@/lib/cards/fit-text';
import { rowsOf } from '@/lib/content/queries/lists';
import { fieldProblem, type Rule, type Site } from './site';

export const cardSize: Rule = {
  name: 'card-size',
  says: 'Title, place and countries of an item fit on its card, the picture that other sites show with a link to it, in letters that the font of the cards has.',
  *find(site) {
    const { news, events, countries } = site.content;
    for (const row of rowsOf(site.content, [...news, ...events])) {
      const text = itemCardText(site.lang, row);
      const boxes = cardBoxes(site.lang, text.objectives.length);
      for (const part of ['title', 'kicker', 'foot'] as const)
        if (!fits(text[part], boxes[part], site.measure))
          yield cardProblem(site, row.item.file, fieldOf[part], text[part], 'item');
    }
    for (const { file, title } of countries)
      if (!fits(title, cardBoxes(site.lang, 0).title, site.measure))
        yield cardProblem(site, file, 'title', title, 'country');
  },
};

function cardProblem(site: Site, file: string, field: string, text: string, of: string) {
  const [missing] = missingLetters(text, site.measure);
  return missing
    ? fieldProblem(
        site,
        file,
        field,
        `has the letter ${missing}, which the font of the cards lacks`,
        'write it in other letters',
      )
    : fieldProblem(site, file, field, `is too long for the card of the ${of}`, 'shorten it');
}

/** The field that fills a part of the card; the date above the title is always short enough. */
const fieldOf = { title: 'title', kicker: 'place', foot: 'countries' } as const;
