import type { Translation } from '@/lib/content/read/schema';
import { formatDate } from '@/lib/i18n/format';
import { defaultLang, type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { LanguageLink } from './SiteHeader';

interface Props {
  lang: Lang;
  languages: readonly LanguageLink[];
  /** State of the page's text; undefined if it has none of its own. */
  translation?: Translation | undefined;
}

/** On a translated page: who translated it, and a link to the original. */
export function TranslationNotice({ lang, languages, translation }: Props) {
  if (lang === defaultLang) return null;
  const t = messages(lang).translation;
  return (
    <p className="mt-10 text-xs text-soft first:mt-0 print:mt-2">
      {translation?.reviewed ? t.reviewed : t.machine}{' '}
      <Original lang={lang} languages={languages} />
    </p>
  );
}

/** If the original has changed since: the date of the translation. */
export function LagNotice({ lang, languages, translation }: Props) {
  if (!translation?.lagsSince) return null;
  const t = messages(lang).translation;
  return (
    <p className="mb-4 border-s-4 border-amber bg-panel px-4 py-2 text-sm">
      {t.lagging({ date: formatDate(lang, translation.lagsSince) })}{' '}
      <Original lang={lang} languages={languages} />
    </p>
  );
}

function Original({ lang, languages }: Props) {
  const original = languages.find((found) => found.lang === defaultLang && found.isSamePage);
  const { name } = languageOf(defaultLang);
  return (
    <>
      {messages(lang).translation.original}{' '}
      {original && (
        <a
          href={original.href}
          hrefLang={defaultLang}
          lang={defaultLang}
          className="tap pointer-fine:min-h-6"
        >
          {name}
        </a>
      )}
    </>
  );
}
