import { notFound } from 'next/navigation';
import { type Card, cardSvg } from '@/lib/cards/card';
import { drawCard } from '@/lib/cards/draw-card';
import {
  getArticle,
  getCountries,
  getCountry,
  getCountryNames,
  getEvent,
  getListed,
  getObjectives,
  type Listed,
} from '@/lib/content/index';
import type { Entry } from '@/lib/content/schema';
import { formatDate, formatList, formatPeriod } from '@/lib/i18n/format';
import { languages, messages } from '@/lib/i18n/languages';

interface Context {
  params: Promise<{ lang: string; file: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { lang: string; file: string }[] {
  const entries = [...getListed('news'), ...getListed('events'), ...getCountries()];
  const names = ['home', ...entries.map(({ collection, slug }) => `${collection}-${slug}`)];
  return languages.flatMap(({ code }) => names.map((name) => ({ lang: code, file: `${name}.png` })));
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { lang, file } = await params;
  const t = messages(lang);
  const card = { site: `${t.tagline} ${t.years}`, ...cardOf(lang, file.replace(/\.png$/, '')) };
  const png = await drawCard(cardSvg(card));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

type OwnWords = Omit<Card, 'site'>;

function cardOf(lang: string, name: string): OwnWords {
  const [collection, ...rest] = name.split('-');
  const slug = rest.join('-');
  if (collection === 'countries') return countryCard(lang, getCountry(slug) ?? notFound());
  if (collection === 'news') return itemCard(lang, getArticle(slug) ?? notFound());
  if (collection === 'events') return itemCard(lang, getEvent(slug) ?? notFound());
  const t = messages(lang);
  const objectives = getObjectives().map(({ number }) => number);
  return { kicker: t.homePage.partners, title: t.homePage.title, foot: t.cards.home, objectives };
}

function countryCard(lang: string, country: Entry<'countries'>): OwnWords {
  const t = messages(lang);
  const count = (section: 'news' | 'events') => getListed(section, { facet: 'country', value: country.slug }).length;
  const foot = `${t.newsCount(count('news'))}, ${t.eventCount(count('events'))}`;
  return { kicker: t.regions[country.region], title: country.title, foot, objectives: [] };
}

function itemCard(lang: string, item: Listed): OwnWords {
  const t = messages(lang);
  const when = item.collection === 'news' ? formatDate(lang, item.published) : formatPeriod(lang, item.start, item.end);
  const names = getCountryNames();
  return {
    kicker: `${when} · ${item.place}`,
    title: item.title,
    foot:
      item.countries.length === 0
        ? t.wholeProject
        : formatList(
            lang,
            item.countries.map((slug) => names[slug] ?? slug),
          ),
    objectives: getObjectives()
      .filter(({ slug }) => item.objectives.includes(slug))
      .map(({ number }) => number),
  };
}
