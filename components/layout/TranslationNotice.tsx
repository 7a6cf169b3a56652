import type { Translation } from '@/lib/content/schema/entry';
import type { LanguageLink } from '@/lib/i18n/language-link';
import { defaultLang, languageOf } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  languages: readonly LanguageLink[];
  /** State of the page's text; undefined if it has none of its own. */
  translation?: Translation | undefined;
}

/** On a translated page: who translated it, and a link to the original. */
export function TranslationNotice({ site, languages, translation }: Props) {
  if (site.lang === defaultLang) return null;
  const t = site.messages.translation;
  return (
    <p className="mt-10 text-xs text-soft first:mt-0 print:mt-2">
      {translation?.reviewed ? t.reviewed : t.machine} {t.original}{' '}
      <OriginalLink languages={languages} look="tap pointer-fine:min-h-6" />
    </p>
  );
}

/** If the original has changed since: the date of the translation. */
export function LagNotice({ site, languages, translation }: Props) {
  if (!translation?.lagsSince) return null;
  const t = site.messages.translation;
  return (
    <p className="mb-3 border-s-4 border-amber bg-panel px-3 py-1 text-xs sm:mb-4 sm:py-2 sm:text-sm">
      {t.lagging({ date: site.format.date(translation.lagsSince) })}{' '}
      <OriginalLink languages={languages} />
    </p>
  );
}

function OriginalLink({ languages, look }: Pick<Props, 'languages'> & { look?: string }) {
  const original = languages.find((found) => found.lang === defaultLang && found.isSamePage);
  const { name } = languageOf(defaultLang);
  return (
    original && (
      <a href={original.href} hrefLang={defaultLang} lang={defaultLang} className={look}>
        {name}
      </a>
    )
  );
}
