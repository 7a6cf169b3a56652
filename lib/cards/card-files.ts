import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  getAll,
  getCountries,
  getObjectives,
  getOwn,
  getRows,
} from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { keep, readKept } from '@/lib/source/files';
import { cardSvg, drawCard } from './card';
import { type CardText, itemCardText } from './card-text';
import { fontFile } from './typeface';

/** The cards of a language, PNGs by their addresses. Each is drawn on demand. */
export function cardFiles(lang: Lang): Map<string, () => Promise<Buffer>> {
  const { tagline, years } = messages(lang);
  const draw = (text: () => CardText) => () =>
    keptCard(cardSvg({ site: `${tagline} ${years}`, lang, ...text() }));
  const items = [...getAll(lang, 'news'), ...getAll(lang, 'events')].filter(
    ({ pageLang }) => pageLang === lang,
  );
  return new Map([
    [routes.card(lang, 'home'), draw(() => homeCard(lang))],
    ...getRows(lang, items).map(
      (row) =>
        [
          routes.card(lang, `${row.item.collection}-${row.item.slug}`),
          draw(() => itemCardText(lang, row)),
        ] as const,
    ),
    ...getCountries(lang).map(
      (country) =>
        [
          routes.card(lang, `countries-${country.slug}`),
          draw(() => countryCard(lang, country)),
        ] as const,
    ),
  ]);
}

/** The versions of the renderers, and the font. */
const tools = ['package-lock.json', fontFile]
  .map((file) => hash('sha256', readFileSync(file)))
  .join();

/** A card as PNG, drawn unless an earlier build has drawn it: drawing all of them takes a fifth of a build. */
export async function keptCard(svg: string, folder = '.cache/cards'): Promise<Buffer> {
  const file = path.join(folder, hash('sha256', tools + svg));
  if (!existsSync(file)) keep(file, await drawCard(svg));
  return readKept(file);
}

function homeCard(lang: Lang): CardText {
  const t = messages(lang);
  const objectives = getObjectives(lang).map(({ number }) => number);
  return { kicker: t.homePage.partners, title: t.homePage.title, foot: t.cards.home, objectives };
}

function countryCard(lang: Lang, country: Entry<'countries'>): CardText {
  const t = messages(lang);
  const count = (section: 'news' | 'events') =>
    getOwn(lang, section, { facet: 'country', value: country.slug }).length;
  const foot = t.cards.counts({ news: count('news'), events: count('events') });
  return { kicker: t.regions[country.region], title: country.title, foot, objectives: [] };
}
