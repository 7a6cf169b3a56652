import type { LanguageLink } from '@/lib/i18n/language-link';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  /** The languages of the page, by which it knows its own address. */
  languages: readonly LanguageLink[];
}

/** Where to correct a page in the repository of the site; nothing if the site has none. */
export function Correction({ site, languages }: Props) {
  const shown = languages.find(({ lang, isSamePage }) => lang === site.lang && isSamePage);
  const links = shown && site.correction(shown.href);
  if (!links) return null;
  const { correction: t, punctuation } = site.messages;
  return (
    <p className="mt-4 text-xs text-soft print:hidden">
      {t.label + punctuation.colon} {links.edit && <a href={links.edit}>{t.edit}</a>}
      {links.edit && `${punctuation.comma} `}
      <a href={links.report}>{t.report}</a>
    </p>
  );
}
