import type { Translation } from '@/lib/content/schema/entry';
import { defaultLang, languageOf } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  address: string | undefined;
  /** State of the page's text; undefined if it has none of its own. */
  translation?: Translation | undefined;
}

/** On a translated page: who translated it, and a link to the original. */
export function TranslationNotice({ site, address, translation }: Props) {
  if (site.lang === defaultLang) return null;
  const t = site.messages.translation;
  return (
    <p className="mt-10 text-xs text-soft first:mt-0 print:mt-2">
      {translation?.reviewed ? t.reviewed : t.machine} {t.original}{' '}
      <OriginalLink site={site} address={address} look="tap pointer-fine:min-h-6" />
    </p>
  );
}

/** If the original has changed since: the date of the translation. */
export function LagNotice({ site, address, translation }: Props) {
  if (!translation?.lagsSince) return null;
  const t = site.messages.translation;
  return (
    <p className="mb-3 border-s-4 border-amber bg-panel px-3 py-1 text-xs sm:mb-4 sm:py-2 sm:text-sm">
      {t.lagging({ date: site.format.date(translation.lagsSince) })}{' '}
      <OriginalLink site={site} address={address} />
    </p>
  );
}

function OriginalLink({
  site,
  address = '',
  look,
}: Omit<Props, 'translation'> & { look?: string }) {
  const original = site.translations(address).find(({ lang }) => lang === defaultLang);
  return (
    original && (
      <a href={original.address} hrefLang={defaultLang} lang={defaultLang} className={look}>
        {languageOf(defaultLang).name}
      </a>
    )
  );
}
