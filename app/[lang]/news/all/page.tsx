import type { Metadata } from 'next';
import { listMetadata, listView } from '@/app/_lists/list-page';
import { ListPage } from '@/components/lists/ListPage';
import type { Lang } from '@/lib/i18n/languages';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listMetadata((await params).lang, 'news', { all: true });
}

export default async function AllNews({ params }: Props) {
  const { lang } = await params;
  return <ListPage lang={lang} view={listView(lang, 'news', { all: true })} />;
}
