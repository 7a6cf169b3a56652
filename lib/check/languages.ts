import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { missingMessages } from '@/lib/i18n/read-messages';
import { quoted } from '@/lib/source/problem';
import { valueAt } from '@/lib/source/walk';
import { type CheckedSite, messagesOf, type Rule } from './rule';

/** The pages of content/pages that every language has. */
const firstPages: readonly string[] = ['home', 'get-help'];

/** A new word waits for no language: so many may be in English until they are translated. */
const mostNew = 20;

export const languages: Rule = {
  name: 'languages',
  says: `Every open language has the pages ${firstPages.join(' and ')}, and all messages but the newest.`,
  *find(site) {
    for (const lang of site.contents.keys())
      if (lang !== defaultLang) {
        yield* ofPages(site, lang);
        yield* ofMessages(site, lang);
      }
  },
};

const hasPage = ({ contents }: CheckedSite, lang: Lang, slug: string) =>
  contents.get(lang)?.pages.some((page) => page.slug === slug && page.pageLang === lang) ?? false;

function* ofPages(site: CheckedSite, lang: Lang) {
  for (const slug of firstPages) {
    const isUnread =
      site.translations.some(
        (file) =>
          file.lang === lang && file.collection === 'pages' && file.slug === slug && !file.words,
      ) || site.unread.some((file) => file.collection === 'pages' && file.slug === slug);
    if (hasPage(site, lang, slug) || isUnread || !site.slugsOf('pages').has(slug)) continue;
    yield {
      file: `translations/${lang}/pages/${slug}.md`,
      line: 1,
      field: 'text',
      reason: `is missing, and "${lang}" is open`,
      fix: `translate content/pages/${slug}.md, or take "${lang}" off the list in content/languages.yaml`,
    };
  }
}

function* ofMessages(site: CheckedSite, lang: Lang) {
  const words = messagesOf(site, lang);
  const english = messagesOf(site, defaultLang);
  if (!words || !english) return;
  const missing = missingMessages(words, english);
  if (missing.length <= mostNew) return;
  const [first = ''] = missing;
  yield {
    file: `translations/${lang}/messages.yaml`,
    line: 1,
    field: first,
    reason: `is missing, and so are ${missing.length - 1} others (in English ${quoted(valueAt(english, ...first.split('.')))})`,
    fix: `translate all that npm run translations lists, or take "${lang}" off the list in content/languages.yaml`,
  };
}
