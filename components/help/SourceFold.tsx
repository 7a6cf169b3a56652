import { DisclosureSummary } from '@/components/layout/Fold';
import { InLanguage, langAttributes } from '@/components/layout/InLanguage';
import type { Helpline, HelpPlace, Origin } from '@/lib/content/schema/entry';
import { groupBy } from '@/lib/group-by';
import type { Lang } from '@/lib/i18n/languages';
import { lastRead } from '@/lib/last-read';
import type { Site } from '@/lib/site';
import { joinTerms } from './Terms';

/** What was read for one service. */
interface Read {
  about: string;
  language?: string | undefined;
  /** Language of the words of its pages, where it is not that of the page. */
  lang?: Lang | undefined;
  origins: readonly Origin[];
}

interface Props {
  site: Site;
  reads: readonly Read[];
  /** Whether the pages are linked. Pages for people in danger lead only to help. */
  linked?: boolean;
}

/** Where and when the numbers of a place were read, and how old each page is, behind one word. */
export const SourceFold = ({ site, reads, linked = false }: Props) => (
  <details data-origins="" className="text-sm">
    <DisclosureSummary>{site.messages.sources}</DisclosureSummary>
    <ul>
      {reads.map(({ about, language = site.lang, lang, origins }) => (
        <li key={about}>
          <InLanguage site={site} of={language}>
            {about}
          </InLanguage>
          {site.messages.punctuation.colon}{' '}
          <span {...langAttributes(site, { lang })}>
            {linked ? (
              <OriginLinks site={site} origins={origins} />
            ) : (
              joinTerms([...new Set(origins.map((origin) => wordsOf(site, origin)))])
            )}
          </span>
          {seenOn(site, origins)}
        </li>
      ))}
    </ul>
  </details>
);

function OriginLinks({ site, origins }: { site: Site; origins: readonly Origin[] }) {
  const byAddress = [...new Map(origins.map((origin) => [origin.url, origin])).values()];
  return byAddress.map((origin, i) => (
    <span key={origin.url}>
      {i > 0 && '\u00a0· '}
      <a href={origin.url} className="text-soft">
        {wordsOf(site, origin)}
      </a>
    </span>
  ));
}

/** What was read for a place: for what to know before a call, for each emergency service, for each helpline, and for each way without a phone. */
export const readsOf = (
  site: Site,
  { title, lang, beforeCall, emergency, helplines, withoutPhone = [] }: HelpPlace,
): Read[] => [
  ...(beforeCall?.sources
    ? [{ about: title, language: lang, lang: beforeCall.lang, origins: beforeCall.sources }]
    : []),
  ...merged(
    emergency.map(({ service, lang: own = lang, source, newerSource = source }) => ({
      about: site.messages.helpline.services[service],
      lang: own,
      origins: [source, newerSource],
    })),
  ),
  ...readsOfHelplines(helplines),
  ...withoutPhone.map(({ where, lang, sources }) => ({
    about: where,
    language: lang,
    lang,
    origins: sources,
  })),
];

/** What was read for each of some services. */
export const readsOfHelplines = (helplines: readonly Helpline[]): Read[] =>
  helplines.map(({ name, lang, nameLanguage = lang, sources }) => ({
    about: name,
    language: nameLanguage,
    lang,
    origins: sources,
  }));

/** Services with the same name, such as two numbers of the police, as one. */
const merged = (reads: readonly Read[]): Read[] =>
  [...groupBy(reads, ({ about }) => about)].map(([about, same]) => ({
    about,
    lang: same[0]?.lang,
    origins: same.flatMap(({ origins }) => origins),
  }));

function seenOn({ messages, format }: Site, origins: readonly Origin[]): string | undefined {
  const day = lastRead(origins);
  return day && ` (${messages.helpline.seen({ date: format.date(day) })})`;
}

function wordsOf(site: Site, { publisher, citedBy, date }: Origin): string {
  const { helpline: t, punctuation } = site.messages;
  return `${citedBy ? t.cited({ publisher, citedBy }) : publisher}${punctuation.comma} ${date ? site.format.period(date.slice(0, 'YYYY-MM'.length)) : t.undated}`;
}
