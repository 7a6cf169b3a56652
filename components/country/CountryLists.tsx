import { Spaced } from '@/components/layout/Spaced';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { FollowFiles } from '@/components/lists/FollowFiles';
import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { type ListPath, routes, type Section } from '@/lib/routes';

interface Props {
  lang: Lang;
  country: Entry<'countries'>;
  /** How many items the lists of the country hold: GLO.ACT's own, and others. */
  counts: Readonly<Record<Section, { own: number; other: number }>>;
}

const sections = ['news', 'events'] as const;

/** Links to the lists of a country, with the number of items of each, and to its feeds and calendar. */
export function CountryLists({ lang, country, counts }: Props) {
  const t = messages(lang);
  const path: ListPath = { facet: 'country', value: country.slug };
  const link = (section: Section, all: boolean, text: string, count: number) => (
    <a key={section} href={routes.list(lang, section, { ...path, all })} className="inline-flex min-h-11 items-center pointer-fine:min-h-8">
      {text} ({count})<UnseenLabel lang={lang}>{country.title}</UnseenLabel>
    </a>
  );
  const row = 'flex flex-wrap items-center gap-x-4';
  return (
    <div className="border-t border-rule pt-2 text-sm print:hidden">
      <p className={row}>
        <Spaced>{sections.map((section) => link(section, false, t.allOf[section], counts[section].own))}</Spaced>
      </p>
      {sections.some((section) => counts[section].other > 0) && (
        <p className={row}>
          <Spaced>
            <span className="text-soft">{t.scopes.all + t.marks.colon}</span>
            {sections.map((section) =>
              link(section, counts[section].other > 0, t.nav[section], counts[section].own + counts[section].other),
            )}
          </Spaced>
        </p>
      )}
      <p className={row}>
        <Spaced>
          <span className="text-soft">{t.syndication.follow + t.marks.colon}</span>
          {sections.map((section) => (
            <FollowFiles key={section} lang={lang} section={section} path={path} label={labelled(lang, t.nav[section], country.title)} />
          ))}
        </Spaced>
      </p>
    </div>
  );
}
