import { collectionRoute } from '@/app/_routes/page-route';
import { LetterNavLarge } from '@/components/lists/LetterNav';
import { getAlphabet } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

const { generateMetadata, page } = collectionRoute('alphabet', Letters, (lang) => ({
  above: [{ href: routes.search(lang), label: messages(lang).nav.search }],
}));

export { generateMetadata, page as default };

function Letters({ lang }: { lang: Lang }) {
  return <LetterNavLarge lang={lang} letters={getAlphabet(lang)} />;
}
