import { notFound } from 'next/navigation';
import { pagesForExport } from '@/app/_routes/export-params';
import { pageRoute } from '@/app/_routes/page-route';
import { AlphabetList } from '@/components/lists/AlphabetList';
import { LetterNav, LetterNavSteps } from '@/components/lists/LetterNav';
import { getAlphabet } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

const { generateMetadata, page } = pageRoute(describe, Titles);

export const generateStaticParams = pagesForExport((lang) => getAlphabet(lang).map(({ slug }) => ({ letter: slug })));
export { generateMetadata, page as default };

function describe({ lang, letter }: { lang: Lang; letter: string }) {
  const { search: t, nav } = messages(lang);
  const letters = getAlphabet(lang);
  const current = letters.find(({ slug }) => slug === decodeURIComponent(letter)) ?? notFound();
  const title = t.letterTitle(current);
  const lead = t.letterLead({ n: current.entries.length, letter: current.letter });
  return {
    address: routes.letter(lang, current.slug),
    title,
    lead,
    description: `${title}. ${lead}`,
    above: [
      { href: routes.search(lang), label: nav.search },
      { href: routes.alphabet(lang), label: nav.alphabet },
    ],
    letters,
    current,
  };
}

function Titles({ lang, page: { letters, current } }: { lang: Lang; page: ReturnType<typeof describe> }) {
  return (
    <>
      <LetterNav lang={lang} letters={letters} current={current} />
      <AlphabetList lang={lang} entries={current.entries} />
      <LetterNavSteps lang={lang} letters={letters} current={current} />
    </>
  );
}
