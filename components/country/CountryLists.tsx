import { Spaced } from '@/components/layout/Spaced';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { FollowFiles } from '@/components/lists/FollowFiles';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { type ListPath, routes, type Section } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

interface Props {
  lang: Lang;
  country: Entry<'countries'>;
  /** How many of GLO.ACT's own items the lists of the country hold. */
  counts: Readonly<Record<Section, number>>;
}

const sections = ['news', 'events'] as const;

/** Links to the lists of a country, with the number of items of each, and to its feeds and calendar. */
export function CountryLists({ lang, country, counts }: Props) {
  const t = messages(lang);
  const path: ListPath = { facet: 'country', value: country.slug };
  const row = 'flex flex-wrap items-center gap-x-4';
  return (
    <div className="border-t border-rule pt-2 text-sm print:hidden">
      <p className={row}>
        <Spaced>
          {sections.map((section) => (
            <a key={section} href={routes.list(lang, section, path)} className="tap pointer-fine:min-h-8">
              {t.allOf[section]} ({counts[section]})<UnseenLabel lang={lang}>{country.title}</UnseenLabel>
            </a>
          ))}
        </Spaced>
      </p>
      <p className={row}>
        <Spaced>
          <span className="text-soft">{t.syndication.follow + t.marks.colon}</span>
          {sections.map((section) => (
            <FollowFiles
              key={section}
              lang={lang}
              section={section}
              path={path}
              label={labelled(lang, pageLabel(lang, section), country.title)}
            />
          ))}
        </Spaced>
      </p>
    </div>
  );
}
