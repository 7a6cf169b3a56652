import { getAll, getCountries, getObjectives, getOwn, getRows } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { cardSvg, drawCard } from './card';
import { type CardText, itemCardText } from './card-text';

/** The cards of a language, PNGs by their addresses. Each is drawn on demand. */
export function cardFiles(lang: Lang): Map<string, () => Promise<Buffer>> {
  const { tagline, years } = messages(lang);
  const draw = (text: () => CardText) => () => drawCard(cardSvg({ site: `${tagline} ${years}`, lang, ...text() }));
  const hasPage = ({ pageLang }: { pageLang: Lang }) => pageLang === lang;
  const items = [...getAll(lang, 'news'), ...getAll(lang, 'events')].filter(hasPage);
  return new Map([
    [routes.card(lang, 'home'), draw(() => homeCard(lang))],
    ...getRows(lang, items).map(
      (row) => [routes.card(lang, `${row.item.collection}-${row.item.slug}`), draw(() => itemCardText(lang, row))] as const,
    ),
    ...getCountries(lang)
      .filter(hasPage)
      .map((country) => [routes.card(lang, `countries-${country.slug}`), draw(() => countryCard(lang, country))] as const),
  ]);
}

function homeCard(lang: Lang): CardText {
  const t = messages(lang);
  const objectives = getObjectives(lang).map(({ number }) => number);
  return { kicker: t.homePage.partners, title: t.homePage.title, foot: t.cards.home, objectives };
}

function countryCard(lang: Lang, country: Entry<'countries'>): CardText {
  const t = messages(lang);
  const count = (section: 'news' | 'events') => getOwn(lang, section, { facet: 'country', value: country.slug }).length;
  const foot = t.cards.counts({ news: count('news'), events: count('events') });
  return { kicker: t.regions[country.region], title: country.title, foot, objectives: [] };
}
