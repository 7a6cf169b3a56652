import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { LetterNavLarge } from '@/components/lists/LetterNav';
import { getAlphabet } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.nav.alphabet, description: t.search.alphabetLead, path: routes.alphabet(lang) });
}

export default async function Alphabet({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  return (
    <PageFrame
      lang={lang}
      languages={languagesOf(routes.alphabet(lang))}
      title={t.nav.alphabet}
      crumbs={[{ href: routes.search(lang), label: t.nav.search }]}
    >
      <PageTitle title={t.nav.alphabet} lead={t.search.alphabetLead} />
      <LetterNavLarge lang={lang} letters={getAlphabet(lang)} />
    </PageFrame>
  );
}
