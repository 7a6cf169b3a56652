import { notFound } from 'next/navigation';
import { filesForExport } from '@/app/_routes/export-params';
import { type FileContext, fileParams, readFileParams } from '@/app/_syndication/text-file';
import { cardSvg } from '@/lib/cards/card';
import { type CardText, hasCards, itemCardText } from '@/lib/cards/card-text';
import { drawCard } from '@/lib/cards/draw-card';
import { getArticle, getCountries, getCountry, getCountryNames, getEvent, getList, getListed, getObjectives } from '@/lib/content/index';
import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

export const dynamic = 'force-static';

export const generateStaticParams = filesForExport(() => {
  return fileParams((lang) => {
    if (!hasCards(lang)) return [];
    const entries = [...getListed(lang, 'news'), ...getListed(lang, 'events'), ...getCountries(lang)].filter(
      ({ pageLang }) => pageLang === lang,
    );
    return ['home', ...entries.map(({ collection, slug }) => `${collection}-${slug}`)].map((name) => `${name}.png`);
  });
});

export async function GET(_request: Request, { params }: FileContext): Promise<Response> {
  const { lang, file } = await readFileParams(params);
  const t = messages(lang);
  const card = { site: `${t.tagline} ${t.years}`, ...cardOf(lang, file.replace(/\.png$/, '')) };
  const png = await drawCard(cardSvg(card));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

function cardOf(lang: Lang, name: string): CardText {
  const [collection, ...rest] = name.split('-');
  const slug = rest.join('-');
  if (collection === 'countries') return countryCard(lang, getCountry(lang, slug) ?? notFound());
  if (collection === 'news') return itemCardText(lang, getArticle(lang, slug) ?? notFound(), getCountryNames(lang), getObjectives(lang));
  if (collection === 'events') return itemCardText(lang, getEvent(lang, slug) ?? notFound(), getCountryNames(lang), getObjectives(lang));
  if (name !== 'home') notFound();
  const t = messages(lang);
  const objectives = getObjectives(lang).map(({ number }) => number);
  return { kicker: t.homePage.partners, title: t.homePage.title, foot: t.cards.home, objectives };
}

function countryCard(lang: Lang, country: Entry<'countries'>): CardText {
  const t = messages(lang);
  const count = (section: 'news' | 'events') => getList(lang, section, { facet: 'country', value: country.slug }).length;
  const foot = t.cards.counts({ news: count('news'), events: count('events') });
  return { kicker: t.regions[country.region], title: country.title, foot, objectives: [] };
}
