import { notFound } from 'next/navigation';
import type { Lang } from '@/lib/i18n/languages';

/** An entry that has a page in the language; else the page is not found. */
export const onlyIn = <T extends { pageLang: Lang }>(lang: Lang, entry: T | undefined): T =>
  entry?.pageLang === lang ? entry : notFound();
