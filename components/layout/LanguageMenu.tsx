import type { LanguageLink } from '@/lib/i18n/language-link';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

/** The languages of the site, each in its own script: links to the same page, or to the home page if the page is not in that language. */
export function LanguageMenu({ lang, languages }: { lang: Lang; languages: readonly LanguageLink[] }) {
  if (languages.length < 2) return null;
  return (
    <div className="language-menu text-sm md:col-span-2 md:mb-1 md:text-xs print:hidden">
      <span className="sr-only">{messages(lang).languages.label}</span>{' '}
      <ul className="flex flex-wrap gap-x-3 md:justify-end">
        {languages.map(({ lang: other, href, isSamePage }) => {
          const { name, direction } = languageOf(other);
          return (
            <li key={other} lang={other}>
              {other === lang ? (
                <span dir={direction} aria-current="true" className="tap font-semibold pointer-fine:min-h-6">
                  {name}
                </span>
              ) : (
                <a href={href} hrefLang={other} dir={direction} className="tap text-ink pointer-fine:min-h-6">
                  {isSamePage ? name : messages(other).languages.home({ name })}
                </a>
              )}{' '}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
