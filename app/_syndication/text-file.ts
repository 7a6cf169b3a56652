import { notFound } from 'next/navigation';
import { mediaType } from '@/lib/hosting/media-types';
import type { Lang } from '@/lib/i18n/languages';
import { isOpen, openLanguages } from '@/lib/i18n/open-languages';

/** What a route handler gets that prints files of a folder. */
export interface FileContext {
  params: Promise<{ lang: string; file: string }>;
}

/** Language and name of the file that a request asks for; not found where the site does not have the language. */
export async function readFileParams(params: FileContext['params']): Promise<{ lang: Lang; file: string }> {
  const { lang, file } = await params;
  return { lang: isOpen(lang) ? lang : notFound(), file };
}

/** Params of a file for each address, "/en/feeds/news.atom", in every language. */
export function fileParams(addresses: (lang: Lang) => readonly string[]): { lang: Lang; file: string }[] {
  return openLanguages().flatMap((lang) => addresses(lang).map((address) => ({ lang, file: address.slice(address.lastIndexOf('/') + 1) })));
}

/** A file of text as the answer of a route handler; 404 where there is no such file. */
export function textFile(name: string, text: string | undefined): Response {
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': mediaType(name) } });
}

/** The route handler that shows in development one of the files that publishing writes. */
export const showPublished =
  (files: (lang: Lang) => ReadonlyMap<string, () => string>) =>
  async (_: Request, { params }: FileContext): Promise<Response> => {
    const { lang, file } = await readFileParams(params);
    const [, print] = [...files(lang)].find(([address]) => address.endsWith(`/${file}`)) ?? [];
    return textFile(file, print?.());
  };
