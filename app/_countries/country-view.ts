import { languagesOf } from '@/app/_layout/page-languages';
import type { CountryView } from '@/components/country/CountryPage';
import { dateOf } from '@/lib/content/queries/listed';
import {
  getHappenings,
  getObjectives,
  getOwn,
  getPartnerNames,
  getSourceName,
  getTermLinker,
  getYearsOfActivity,
} from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { renderSections } from '@/lib/content/text/markdown';
import { countByQuarter } from '@/lib/figures/quarters';
import { describeSpan } from '@/lib/i18n/describe-span';
import type { Lang } from '@/lib/i18n/languages';
import { routes, type Section } from '@/lib/routes';
import { readyCitation } from '@/lib/syndication/citation';
import { lawReports } from './law-reports';

/** Sections of a country's text that have their own place on its page, by the ids of their headings. */
const placed = ['law', 'context', 'where-sources-differ'];

/** Everything the page of a country shows. */
export function countryView(lang: Lang, country: Entry<'countries'>): CountryView {
  const { sections, notes } = renderSections(country, getTermLinker(lang));
  const [law, context, differences] = placed.map((id) => sections.find((section) => section.id === id));
  const happenings = getHappenings(lang, country.slug);
  const dated = happenings.map(({ item }) => ({ title: item.title, date: dateOf(item) }));
  const count = (section: Section) => getOwn(lang, section, { facet: 'country', value: country.slug }).length;
  return {
    country,
    lawReports: lawReports(lang, country.laws),
    languages: languagesOf(routes.country(lang, country.slug)),
    years: countByQuarter(
      dated.map(({ date }) => date),
      getYearsOfActivity(),
    ),
    text: sections.filter(({ id }) => !placed.includes(id)),
    law,
    context,
    differences,
    notes,
    happenings,
    counts: { news: count('news'), events: count('events') },
    span: describeSpan(lang, dated),
    partnerNames: getPartnerNames(lang),
    nameSource: (url) => getSourceName(lang, url),
    objectives: getObjectives(lang),
    citation: readyCitation(lang, country),
  };
}
