import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languagesOf } from '@/app/_layout/page-languages';
import { pagesForExport } from '@/app/_routes/export-params';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { AlphabetList } from '@/components/lists/AlphabetList';
import { LetterNav, LetterNavSteps } from '@/components/lists/LetterNav';
import { getAlphabet } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang; letter: string }>;
}

export const generateStaticParams = pagesForExport((lang) => getAlphabet(lang).map(({ slug }) => ({ letter: slug })));

async function read(params: Props['params']) {
  const { lang, letter } = await params;
  const letters = getAlphabet(lang);
  const current = letters.find(({ slug }) => slug === decodeURIComponent(letter)) ?? notFound();
  const t = messages(lang).search;
  return {
    lang,
    letters,
    current,
    title: t.letterTitle(current),
    lead: t.letterLead({ n: current.entries.length, letter: current.letter }),
  };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, current, title, lead } = await read(params);
  return pageMetadata({ title, description: `${title}. ${lead}`, path: routes.letter(lang, current.slug) });
}

export default async function LetterPage({ params }: Props) {
  const { lang, letters, current, title, lead } = await read(params);
  const { nav } = messages(lang);
  return (
    <PageFrame
      lang={lang}
      languages={languagesOf(routes.letter(lang, current.slug))}
      title={title}
      crumbs={[
        { href: routes.search(lang), label: nav.search },
        { href: routes.alphabet(lang), label: nav.alphabet },
      ]}
    >
      <PageTitle title={title} lead={lead} />
      <LetterNav lang={lang} letters={letters} current={current} />
      <AlphabetList lang={lang} entries={current.entries} />
      <LetterNavSteps lang={lang} letters={letters} current={current} />
    </PageFrame>
  );
}
