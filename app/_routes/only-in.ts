import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/i18n/languages';

/** The entry if it has a page in the language; else throws notFound. */
export const onlyIn = <T extends { pageLang: Lang }>(lang: Lang, entry: T | undefined): T =>
  entry?.pageLang === lang ? entry : notFound();
