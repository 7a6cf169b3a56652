import type { Metadata } from 'next';
import { listMetadata, listView } from '@/app/_lists/list-page';
import { ListPage } from '@/components/lists/ListPage';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return listMetadata((await params).lang, 'events', { all: true });
}

export default async function AllEvents({ params }: Props) {
  const { lang } = await params;
  return <ListPage lang={lang} view={listView(lang, 'events', { all: true })} />;
}
